import { readdirSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import t from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { runDemoProcess, startDemoProcess } from '../support/demo-process.ts'
import { freePorts } from '../support/ports.ts'

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    }).once('error', () => resolve(false))
  })

t.test(
  'when ports are taken, the demo uses the next free ones and says so; Ctrl-C ends all three with 0',
  async (t) => {
    const [port] = await freePorts(1)
    const temporary = t.testdir()
    const files = () => readdirSync(temporary).filter((name) => name.startsWith('postern-'))
    const squatter = createServer()
    await listen(squatter, port!)
    t.teardown(() => squatter.close())
    const demo = await startDemoProcess(['--port', String(port)], { env: { TMPDIR: temporary } })
    t.teardown(() => demo.signal('SIGKILL'))
    const used = Number(new URL(demo.origin).port)
    t.ok(used > port!)
    t.match(demo.output(), `(port ${port} is taken)`)
    const others = /provider on (\d+), app on (\d+), admin on http:\/\/127\.0\.0\.1:(\d+)/
      .exec(demo.output())!
      .slice(1)
      .map(Number)
    const ports = [used, ...others]
    t.equal(new Set(ports).size, 4)
    t.same(await Promise.all(ports.map(answers)), [true, true, true, true])
    t.equal(files().length, 1)
    demo.signal('SIGINT')
    t.equal(await demo.stop(), 0, 'npm forwards what the terminal sent already: twice is once')
    t.same(await Promise.all(ports.map(answers)), [false, false, false, false])
    t.same(files(), [], 'the generated file is gone')
    t.notMatch(demo.output(), /WARNING|did not start|by itself/)
  },
)

t.test('SIGTERM stops it as well', async (t) => {
  const [port] = await freePorts(1)
  const demo = await startDemoProcess(['--public', '--port', String(port)])
  t.match(demo.output(), 'public application')
  demo.signal('SIGTERM')
  t.equal(await demo.ended, 0)
})

t.test('an installation without oidc-provider: says what to do and exits 69', async (t) => {
  const hook = `import { registerHooks } from 'node:module'
registerHooks({ resolve(specifier, context, next) {
  if (specifier === 'oidc-provider') throw Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' })
  return next(specifier, context)
} })`
  const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`]
  t.match(await runDemoProcess([], { nodeArgs }), { code: 69, output: 'npm install oidc-provider@9' })
})

t.test('unknown arguments print the usage and exit 64; --help exits 0', async (t) => {
  for (const [args, code] of [
    [['--pubic'], 64],
    [['--port', 'x'], 64],
    [['--help'], 0],
  ] as const) {
    t.match(await runDemoProcess(args), { code, output: '--verbose' }, args.join(' '))
  }
})
