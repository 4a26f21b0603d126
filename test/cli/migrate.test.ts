import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { run } from '../../src/cli/migrate.ts'

async function migrate(t: Test, args: readonly string[], text = '') {
  const file = join(t.testdir({}), 'oauth2-proxy.cfg')
  writeFileSync(file, text)
  const out: string[] = []
  const err: string[] = []
  const io = { stdout: (part: string) => void out.push(part), stderr: (part: string) => void err.push(part), env: {} }
  const code = await run(
    args.map((arg) => (arg === 'FILE' ? file : arg)),
    io,
  )
  return { code, out: out.join(''), err: err.join('') }
}

t.test('the file goes to standard output, the summary to standard error', async (t) => {
  const { code, out, err } = await migrate(
    t,
    ['oauth2-proxy', 'FILE'],
    'provider = "oidc"\nemail_domains = "*"\nbanner = "x"\ncookie_name = "c"\n',
  )
  t.equal(code, 0)
  t.match(out, /^# Made by `postern migrate oauth2-proxy`[\s\S]*\nroutes:/)
  t.match(
    err,
    /^carried over \(\d+\): [\s\S]*\nchanged \(\d+\):\n[\s\S]*cookie_name[\s\S]*\nno equivalent \(1\):\n\s+banner/,
  )
})

t.test('flags behind -- win over files', async (t) => {
  const { out } = await migrate(
    t,
    ['oauth2-proxy', 'FILE', '--', '--provider', 'github', '--client-id=of-the-flag'],
    'client_id = "of-the-file"',
  )
  t.match(out, /preset: github/)
  t.match(out, /clientId: of-the-flag/)
  t.notMatch(out, /of-the-file/)
})

t.test('--json: the file and every note', async (t) => {
  const { out, err } = await migrate(t, ['oauth2-proxy', '--json', 'FILE'], 'banner = "x"')
  const { yaml, notes } = JSON.parse(out) as { yaml: string; notes: readonly object[] }
  t.match(yaml, /publicUrl/)
  t.match(notes.at(-1), { what: 'banner', outcome: 'no equivalent', from: /cfg:1$/ })
  t.equal(err, '')
})

t.test('wrong arguments: 64 and what was meant', async (t) => {
  for (const args of [[], ['oauth2-proxy'], ['vouch', 'FILE'], ['oauth2-proxy', '--jsn', 'FILE']]) {
    const { code, out, err } = await migrate(t, args)
    t.strictSame([code, out], [64, ''])
    t.match(err, /usage: postern migrate oauth2-proxy/)
  }
  t.match(await migrate(t, ['oauth2-proxy', '--help']), { code: 0, out: /^usage/ })
})

t.test('a file that cannot be read: 78 and its place', async (t) => {
  t.match(await migrate(t, ['oauth2-proxy', 'FILE'], 'a = 1\n[b]\n'), {
    code: 78,
    out: '',
    err: /oauth2-proxy\.cfg:2: a table/,
  })
  t.match(await migrate(t, ['oauth2-proxy', '/nowhere.cfg']), { code: 78, err: /ENOENT/ })
})
