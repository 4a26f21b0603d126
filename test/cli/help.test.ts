import { spawnSync } from 'node:child_process'
import t from 'tap'
import { PROGRAM } from '../support/program.ts'

const postern = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

for (const command of ['serve', 'check', 'schema', 'secret', 'demo', 'migrate']) {
  t.test(`postern ${command} --help says what it does, and does nothing else`, async (t) => {
    const { status, stdout, stderr } = postern(command, '--help')
    t.match(stdout, new RegExp(`^(usage: )?postern ${command}`))
    t.equal(stderr, '')
    t.equal(status, 0)
  })
}
