import t from 'tap'
import { withPreset } from '../../src/config/preset.ts'
import { resolveClaimSource } from '../../src/config/resolve-claim-source.ts'
import { parseClaimSourceUrl } from '../../src/config/syntax/claim-source-url.ts'
import { config, problems, sample, warnings } from './sample.ts'

const provider = (sources: string, more = '') =>
  sample({ providers: `{ corp: { issuer: "https://id.test", clientId: a, claimSources: ${sources}${more} } }` })

const http = (url: string, more = '') => provider(`[{ kind: http, name: authz, url: "${url}"${more} }]`)

t.test('the defaults of every kind', async (t) => {
  const sources =
    '[{ kind: entra-groups }, { kind: github-email }, { kind: http, name: authz, url: "https://authz.test/{subject}" }]'
  const [corp] = (await config(provider(sources, ', timeout: 3s'))).providers
  const times = { timeout: 3_000, staleFor: 3_600_000 }
  t.same(corp?.claimSources, [
    { kind: 'entra-groups', url: 'https://graph.microsoft.com', groups: 'id', ...times },
    { kind: 'github-email', url: 'https://api.github.com', ...times },
    { kind: 'http', name: 'authz', url: 'https://authz.test/{subject}', headers: {}, ...times },
  ])
  const [google] = (await config(provider('[{ kind: google-groups, timeout: 1s, staleFor: 2h }]'))).providers
  t.same(google?.claimSources, [
    {
      kind: 'google-groups',
      url: 'https://cloudidentity.googleapis.com',
      label: 'security',
      timeout: 1_000,
      staleFor: 7_200_000,
    },
  ])
  t.same((await config(sample())).providers[0]?.claimSources, [], 'none')
})

t.test("a preset's sources count unless the file names its own, and get the defaults", async (t) => {
  const source = withPreset({ claimSources: [{ kind: 'github-teams' }] } as never) as never
  t.match(source, { claimSources: [{ kind: 'github-teams' }] })
  t.same(resolveClaimSource({ kind: 'github-teams' } as never, 5_000, '/etc'), {
    kind: 'github-teams',
    url: 'https://api.github.com',
    timeout: 5_000,
    staleFor: 3_600_000,
  })
})

t.test('a misspelt kind and key', async (t) => {
  t.match(await problems(provider('[{ kind: entra-group }]')), [
    /claimSources\[0\]\.kind`: must be one of.*did you mean `entra-groups`/,
  ])
  t.match(await problems(provider('[{ kind: entra-groups, group: id }]')), [/unknown key.*did you mean `groups`/])
  t.match(await problems(provider('[{ kind: http, name: authz }]')), [/claimSources\[0\]\.url`: is missing/])
})

t.test('placeholders', async (t) => {
  for (const [url, wrong] of [
    ['https://authz.test/{sub}', /unknown placeholder.*write \{subject\} or \{email\}|did you mean \{subject\}/],
    ['https://authz.test/{subjct}', /unknown placeholder.*did you mean \{subject\}/],
    ['https://authz.test/{emial}', /did you mean \{email\}/],
    ['https://authz.test/all', /has no placeholder/],
    ['https://authz.test/{subject', /brace without its partner/],
    ['https://{subject}.test/', /placeholder in its host/],
    ['https://authz.test:{subject}/', /is not an absolute URL|placeholder in its host/],
    ['https://authz.test{subject}', /placeholder in its host/],
    ['https://{subject}@authz.test/', /user name/],
    ['https://authz.test/#{subject}', /fragment/],
    ['ftp://authz.test/{subject}', /must begin with https/],
    ['/people/{subject}', /not an absolute URL/],
  ] as const) {
    t.match(await problems(http(url)), [wrong], url)
  }
  for (const url of [
    'https://authz.test/{subject}',
    'https://authz.test/v1/{subject}/x?by={email}',
    'https://authz.test?by={email}',
  ])
    t.ok(parseClaimSourceUrl(url).ok, url)
})

t.test('http:// only on loopback, with allowInsecure', async (t) => {
  t.match(await problems(http('http://authz.test/{subject}')), [/is http:\/\/ off loopback/])
  t.match(await problems(http('http://127.0.0.1:9000/{subject}')), [/is http:\/\/.*allowInsecure/])
  t.same(
    await problems(
      provider('[{ kind: http, name: authz, url: "http://127.0.0.1:9000/{subject}" }]', ', allowInsecure: true'),
    ),
    [],
  )
  t.match(await problems(provider('[{ kind: github-teams, url: "http://api.test" }]')), [/off loopback/])
})

t.test('names: claims that providers use are refused, and so is what no expression could read', async (t) => {
  const named = (name: string) => problems(provider(`[{ kind: http, name: ${name}, url: "https://a.test/{subject}" }]`))
  for (const name of ['email', 'groups', 'sub', 'acr', 'email_verified', '_claim_names'])
    t.match(await named(name), [/is a claim of providers/], name)
  for (const name of ['"my-roles"', '"a.b"', '"1a"', '""']) t.not((await named(name)).length, 0, name)
  t.same(await named('authz'), [])
})

t.test('two sources that give the same claim', async (t) => {
  t.match(await problems(provider('[{ kind: github-teams }, { kind: entra-groups }]')), [
    /claimSources\[1\]\.kind`: another source gives claims\.groups already/,
  ])
  const authz = '{ kind: http, name: authz, url: "https://a.test/{subject}" }'
  t.match(await problems(provider(`[${authz}, ${authz}]`)), [
    /claimSources\[1\]\.name`: another source gives claims\.authz/,
  ])
  t.same(await problems(provider(`[{ kind: github-teams }, { kind: github-email }, ${authz}]`)), [])
})

t.test('staleFor must cover userinfoMaxAge', async (t) => {
  t.match(await problems(provider('[{ kind: github-teams, staleFor: 9m }]')), [
    /staleFor`: is shorter than refresh\.userinfoMaxAge/,
  ])
  t.same(await problems(provider('[{ kind: github-teams, staleFor: 10m }]')), [])
})

t.test('headers are secret, and must be headers', async (t) => {
  const wrong = await problems(http('https://a.test/{subject}', ', headers: { "Bad Name": x, Authorization: "a\\nb" }'))
  t.equal(wrong.length, 2)
  t.notMatch(wrong.join(), /a\\nb/)
})

t.test('a warning when no scope lets Postern read a source', async (t) => {
  const warned = async (kind: string, scopes: string) =>
    (await warnings(provider(`[{ kind: ${kind} }]`, `, scopes: [openid, offline_access, ${scopes}]`))).filter((line) =>
      line.includes('claimSources'),
    )
  t.match(await warned('entra-groups', 'email'), [/no scope lets Postern read entra-groups.*User\.Read/])
  t.match(await warned('google-groups', 'email'), [/cloud-identity\.groups\.readonly/])
  t.match(await warned('github-teams', '"user:email"'), [/add read:org/])
  t.match(await warned('github-email', '"read:org"'), [/add user:email/])
  for (const [kind, scope] of [
    ['entra-groups', '"https://graph.microsoft.com/User.Read"'],
    ['entra-groups', 'User.Read'],
    ['entra-groups', '"https://graph.microsoft.com/.default"'],
    ['google-groups', '"https://www.googleapis.com/auth/cloud-identity.groups.readonly"'],
    ['github-teams', '"read:org"'],
    ['github-email', '"user:email"'],
  ] as const)
    t.same(await warned(kind, scope), [], `${kind} ${scope}`)
})
