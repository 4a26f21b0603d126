import t from 'tap'
import { run } from '../../src/cli/secret.ts'

t.test('a new secret is 32 bytes as base64url, another one each time', async (t) => {
  const written: string[] = []
  const io = { stdout: (text: string) => void written.push(text) }
  t.equal(await run([], io), 0)
  t.equal(await run([], io), 0)
  t.match(written[0], /^[\w-]{43}\n$/)
  t.not(written[0], written[1])
})
