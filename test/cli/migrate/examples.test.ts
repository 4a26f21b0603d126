import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { parse } from 'yaml'
import { migrateOauth2Proxy } from '../../../src/cli/migrate/oauth2-proxy.ts'
import { OPTIONS } from '../../../src/cli/migrate/options.ts'
import { readSettings } from '../../../src/cli/migrate/settings.ts'
import { problems, SECRET } from '../../config/sample.ts'

const example = (name: string) => ({ name, text: readFileSync(new URL(`examples/${name}`, import.meta.url), 'utf8') })
/** What the files say must be set. */
const ENV = {
  OAUTH2_PROXY_CLIENT_ID: 'id',
  OAUTH2_PROXY_CLIENT_SECRET: 'client-secret',
  OAUTH2_PROXY_REDIS_CONNECTION_URL: 'redis://10.0.0.1',
  OAUTH2_PROXY_REDIS_PASSWORD: 'password',
  OAUTH2_PROXY_REDIS_SENTINEL_PASSWORD: 'password',
  POSTERN_SESSION_SECRET: SECRET,
  POSTERN_PUBLIC_URL: 'https://app.example.com',
  POSTERN_TRUSTED_PROXY: '10.0.0.0/8',
  POSTERN_FILE_SERVER: 'http://127.0.0.1:3001',
  POSTERN_ISSUER: 'https://id.example.com',
  ENTRA_TENANT_ID: '8eaef023-2b34-4da1-9baa-8bc8c9d6a490',
  AZURE_FEDERATED_TOKEN_FILE: '/var/run/token',
}
const check = (yaml: string) => problems(yaml, { env: ENV, readFile: async () => 'content of a file' })

const EXAMPLES = [
  ['okta.cfg'],
  ['dex.flags'],
  ['keycloak.yaml'],
  ['github.env'],
  ['alpha.yaml', 'alpha-core.cfg'],
  ['nginx.cfg'],
  ['google.cfg'],
  ['entra.cfg'],
]
for (const names of EXAMPLES) {
  t.test(
    `${names.join(' and ')} becomes a file that passes check, without a secret, with a note for every option`,
    async (t) => {
      const settings = readSettings(names.map(example))
      const { yaml, notes } = migrateOauth2Proxy(settings)
      t.strictSame(await check(yaml), [], yaml)
      t.notMatch(JSON.stringify({ yaml, notes }), /SECRET-|U0VDUkVU/)
      const noted = new Set(notes.map(({ what }) => what))
      t.strictSame(
        [...settings.options.keys()].filter((name) => !noted.has(name)),
        [],
      )
      t.strictSame(settings.unknown, [])
    },
  )
}

const migrated = (toml: string) => migrateOauth2Proxy(readSettings([{ name: 'a.cfg', text: toml }]))
const fileOf = (toml: string) => parse(migrated(toml).yaml)

t.test('who may pass: domains, groups, roles and teams', async (t) => {
  const allow = (toml: string) => fileOf(toml).routes[0].allow
  const email = 'claims.email.lowerAscii()'
  t.equal(allow('email_domains = ["*"]'), undefined)
  t.equal(
    allow('email_domains = ["A.com", "*.b.com", ".c.com"]'),
    `${email}.endsWith('@a.com') || ${email}.endsWith('.b.com') || ${email}.endsWith('.c.com')`,
  )
  t.equal(allow('email_domains = "*"\nallowed_groups = ["x", "y"]'), "'x' in claims.groups || 'y' in claims.groups")
  t.equal(
    allow('email_domains = "a.com"\nallowed_groups = ["x", "y"]'),
    `${email}.endsWith('@a.com') && ('x' in claims.groups || 'y' in claims.groups)`,
  )
  t.equal(
    allow('email_domains = "*"\nallowed_roles = ["r", "c:s"]'),
    "'r' in claims.realm_access.roles || 's' in claims.resource_access['c'].roles",
  )
  t.equal(allow('email_domains = "*"\ngithub_org = "o"'), "claims.groups.exists(group, group.startsWith('o/'))")
  t.equal(
    allow(`email_domains = "*"\noidc_groups_claim = "cognito:groups"\nallowed_groups = "it's"`),
    "'it\\'s' in claims['cognito:groups']",
  )
})

t.test('a restriction that has no equivalent refuses everybody, rather than nobody', async (t) => {
  for (const toml of [
    '',
    'authenticated_emails_file = "/emails"',
    'email_domains = "*"\ngithub_repo = "o/r"',
    'email_domains = "*"\ngitlab_projects = "p"',
  ]) {
    t.equal(fileOf(toml).routes[0].allow, 'false', toml)
  }
})

t.test('upstreams become routes as Go matches them: a prefix ends with a slash', async (t) => {
  const { routes } = fileOf('email_domains = "*"\nupstreams = ["http://a:1/", "http://b:2/api/", "http://c:3/one"]')
  t.strictSame(routes, [
    { path: '/', upstream: 'http://a:1' },
    { path: '/api', upstream: 'http://b:2' },
    { path: { exact: '/one' }, upstream: 'http://c:3' },
  ])
  t.strictSame(fileOf('email_domains = "*"\nupstreams = "unix:///run/app.sock"').routes, [
    { path: '/', upstream: 'unix:/run/app.sock' },
  ])
})

t.test('without an upstream, or with a static one, the route serves forward authentication', async (t) => {
  for (const upstreams of ['', 'upstreams = "static://202"']) {
    t.strictSame(fileOf(`email_domains = "*"\n${upstreams}`).routes, [{ path: '/' }])
  }
})

t.test('an open path opens what the regular expression matches, and no more', async (t) => {
  const routes = (rules: string, upstreams = '["http://a:1/", "http://b:2/x/y/"]') =>
    fileOf(`email_domains = "*"\nupstreams = ${upstreams}\nskip_auth_routes = ${rules}`).routes as {
      path: unknown
      auth?: string
      methods?: string[]
    }[]
  const open = (rules: string) =>
    routes(rules)
      .filter(({ auth }) => auth === 'none')
      .map(({ path, methods }) => (methods ? [path, ...methods] : path))
  t.strictSame(open('["^/a$", "GET=^/b"]'), [{ exact: '/a' }, ['/b', 'GET']])
  t.strictSame(open('["^/(a|b)/c$"]'), [{ exact: '/a/c' }, { exact: '/b/c' }])
  t.strictSame(open('["^/x"]'), ['/x/y', '/x'], 'the upstream below it is open too')
  t.strictSame(open('["/a", "^/a.*b$", "^/[ab]$", "GET!=^/a", "^/ab?$", "^/%2e$"]'), [])
  t.strictSame(open("['^/favicon\\.ico$', '^/robots.txt$', '^/d/?$']"), [
    { exact: '/favicon.ico' },
    { exact: '/robots.txt' },
    { exact: '/d' },
    { exact: '/d/' },
  ])
  const folder = routes('["^/f/"]')
  t.match(
    folder.find(({ path }) => path === '/f'),
    { auth: 'none' },
  )
  t.equal(
    folder.find(({ path }) => (path as { exact?: string }).exact === '/f')?.auth,
    undefined,
    '/f itself needs a sign-in',
  )
})

t.test('without redirect_url, an issuer or a client, variables stand there', async (t) => {
  const { yaml } = migrated('provider = "oidc"')
  t.strictSame(await check(yaml), [])
  t.match(parse(yaml), { publicUrl: /^.{2}POSTERN_PUBLIC_URL/, providers: { oidc: { issuer: /^.{2}POSTERN_ISSUER/ } } })
})

t.test('an http:// provider off loopback becomes https://', async (t) => {
  t.equal(
    fileOf('provider = "oidc"\noidc_issuer_url = "http://dex.example.com"').providers.oidc.issuer,
    'https://dex.example.com',
  )
})

t.test('every documented option gets a note', async (t) => {
  for (const [name, kind] of OPTIONS) {
    const value = kind === 'switch' ? 'true' : '"value"'
    const { notes } = migrated(`${name} = ${value}`)
    t.ok(
      notes.some(({ what }) => what === name),
      name,
    )
  }
})

t.test('what cannot be read is an error with its place', async (t) => {
  const read =
    (text: string, name = 'a.cfg') =>
    () =>
      readSettings([{ name, text }])
  t.throws(read('provider = "oidc"\n[table]\n'), { message: /^a\.cfg:2: a table/ })
  t.throws(read('provider = """x"""'), { message: /^a\.cfg:1: a string of several lines/ })
  t.throws(read('a = 1 2'), { message: 'a.cfg:1: more after the value' })
  t.throws(read('providers: [', 'a.yaml'), { message: /^a\.yaml:/ })
})

t.test('any values give YAML that holds no secret, and nothing that is not a comment or a key', async () => {
  const names = fc.constantFrom(...OPTIONS.keys())
  fc.assert(
    fc.property(
      fc.dictionary(names, fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl()), { maxKeys: 12 }),
      (values) => {
        const secrets = [
          'client_secret',
          'cookie_secret',
          'redis_password',
          'basic_auth_password',
          'signature_key',
          'jwt_key',
          'github_token',
        ]
        const options = Object.entries({
          ...values,
          ...Object.fromEntries(secrets.map((name) => [name, 'SECRET-value'])),
        })
        const args = options.map(([name, value]) => `--${name.replaceAll('_', '-')}=${value}`)
        const { yaml } = migrateOauth2Proxy(readSettings([], args))
        const known = [
          'publicUrl',
          'listen',
          'tls',
          'prefix',
          'allowInsecure',
          'trustedProxies',
          'admin',
          'providers',
          'session',
          'identity',
          'routes',
        ]
        return !yaml.includes('SECRET-value') && Object.keys(parse(yaml)).every((key) => known.includes(key))
      },
    ),
  )
})
