import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { run } from '../../src/cli/check.ts'
import { sample } from '../config/sample.ts'

async function check(
  text: string,
  args: (file: string) => string[],
  env: (file: string) => Record<string, string> = () => ({}),
) {
  const file = join(t.testdir({}), 'postern.yaml')
  writeFileSync(file, text)
  const out: string[] = []
  const err: string[] = []
  const io = {
    stdout: (part: string) => void out.push(part),
    stderr: (part: string) => void err.push(part),
    env: env(file),
  }
  return { code: await run(args(file), io), out: out.join(''), err: err.join(''), file }
}

t.test('a valid file: 0, and a summary', async (t) => {
  const { code, out } = await check(sample(), (file) => ['-c', file])
  t.equal(code, 0)
  t.match(out, /valid \(1 provider, 1 route\)/)
})

t.test('lists every address to register at each provider', async (t) => {
  const { out } = await check(
    sample({
      publicUrl: '[https://app.example.com, "https://www.example.com:8443"]',
      prefix: '/-',
      providers: `{ coloop: { preset: coloop, clientId: app }, corp: { issuer: "https://id.example.com", clientId: app, callback: own } }`,
    }),
    (file) => ['-c', file],
  )
  t.match(
    out,
    `
to register at coloop:
  redirect URI              https://app.example.com/-/callback
  redirect URI              https://www.example.com:8443/-/callback
to register at corp:
  redirect URI              https://app.example.com/-/callback/corp
  redirect URI              https://www.example.com:8443/-/callback/corp
  post-logout redirect URI  https://app.example.com/-/sign-out
  post-logout redirect URI  https://www.example.com:8443/-/sign-out
  back-channel logout URI   https://app.example.com/-/backchannel-logout
`,
  )
})

t.test('with login.origin, one address of each kind is to be registered', async (t) => {
  const { out } = await check(
    sample({
      publicUrl: '[https://app.example.com, https://login.example.com, https://shop.test]',
      login: '{ origin: https://login.example.com }',
      providers: `{ corp: { issuer: "https://id.example.com", clientId: app } }`,
    }),
    (file) => ['-c', file],
  )
  t.match(
    out,
    `
to register at corp:
  redirect URI              https://login.example.com/oauth2/callback
  post-logout redirect URI  https://login.example.com/oauth2/sign-out
  back-channel logout URI   https://login.example.com/oauth2/backchannel-logout
`,
  )
})

t.test('an invalid file: 78, each problem with its place', async (t) => {
  const { code, err, file } = await check(sample({ listne: 'x' }), (name) => ['-c', name])
  t.equal(code, 78)
  t.match(err, `${file}:5:1: \`listne\`: unknown key; did you mean \`listen\`?\n${file}: 1 problem\n`)
})

t.test('without -c, $POSTERN_CONFIG names the file', async (t) => {
  t.equal(
    (
      await check(
        sample(),
        () => [],
        (file) => ({ POSTERN_CONFIG: file }),
      )
    ).code,
    0,
  )
})

t.test('an argument that is not known: 64', async (t) => {
  t.equal((await check(sample(), () => ['--nope'])).code, 64)
})
