// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references are what is tested
import fc from 'fast-check'
import t from 'tap'
import { loadConfig } from '../../src/config/load.ts'
import { config, problems, read, SECRET, sample, warnings } from './sample.ts'

t.test('the smallest file has every default', async (t) => {
  const loaded = await config(sample())
  t.equal(loaded.prefix, '/oauth2')
  t.same(loaded.listen, { kind: 'tcp', host: '0.0.0.0', port: 4180 })
  t.equal(loaded.session.lifetime, 7 * 86_400_000)
  t.equal(loaded.session.cookie.name, '__Host-postern')
  t.equal(loaded.routes[0]?.upstream?.connectTimeout, 2000)
  t.equal(loaded.routes[0]?.name, '/')
})

t.test('the preset is what CoLoop documents, and keys beside it override it', async (t) => {
  const [provider] = (await config(sample())).providers
  t.match(provider, {
    tokenEndpoint: 'https://clerk.coloop.ai/oauth/token',
    introspectionEndpoint: 'https://clerk.coloop.ai/oauth/token_info',
    scopes: ['email', 'profile'],
    clientAuth: 'none',
    pkce: true,
    subjectClaim: ['sub', 'user_id', 'email'],
  })
  const secret = '{ coloop: { preset: coloop, clientId: app, clientSecret: s, scopes: [openid] } }'
  t.match((await config(sample({ providers: secret }))).providers[0], {
    clientAuth: 'client_secret_post',
    scopes: ['openid'],
  })
})

t.test(
  'several providers, one of which promises no iss: a warning until it has a redirect URI of its own',
  async (t) => {
    const two = (callback: string) =>
      sample({
        providers: `{ corp: { issuer: "https://id.test", clientId: a }, coloop: { preset: coloop, clientId: b${callback} } }`,
      })
    const warned = async (callback: string) =>
      (await warnings(two(callback))).filter((line) => line.includes('`providers.'))
    t.match(await warned(''), [/^2:[0-9]+: `providers.coloop`: it may not send `iss`.*\/callback\/coloop$/])
    t.same(await warned(', callback: own'), [])
    t.match((await config(two(', callback: own'))).providers, [{ callback: 'shared' }, { callback: 'own' }])
    t.same(await warnings(sample()), [], 'a single provider is not mixed up with another')
  },
)

t.test("login.origin must be one of publicUrl's, and needs a store that keeps what waits", async (t) => {
  const publicUrl = '[https://app.example.com, https://login.example.com]'
  const at = (origin: string, more: Record<string, string> = {}) =>
    sample({ publicUrl, login: `{ origin: "${origin}" }`, ...more })
  t.same((await config(at('https://LOGIN.example.com:443/'))).login, { origin: 'https://login.example.com' })
  t.same((await config(sample())).login, {})
  t.match(await problems(at('https://shop.test')), [
    /`login.origin`: is not an origin of publicUrl, .*add https:\/\/shop.test to publicUrl, or write https:\/\/app.example.com or/,
  ])
  t.match(await problems(at('http://login.example.com')), [/is not an origin of publicUrl/])
  t.match(await problems(at('https://login.example.com/path')), [/must be an origin/])
  const session = `{ secrets: [${SECRET}], store: { kind: cookie } }`
  t.match(await problems(at('https://login.example.com', { session })), [
    /`login.origin`: a finished login waits in the store .*kind memory or redis/,
  ])
})

t.test('a route without upstream needs a proxy that asks, and nothing that only proxying uses', async (t) => {
  const trustedProxies = '[127.0.0.1]'
  const route = (more: string) => `[{ path: /${more} }]`
  const loaded = await config(sample({ trustedProxies, routes: route(', websocket: false') }))
  t.equal(loaded.routes[0]?.upstream, undefined)
  t.match(await problems(sample({ routes: route('') })), [/`routes\[0\]`: has no upstream, .*trustedProxies is empty/])
  for (const [more, key] of [
    ['rewrite: { addPrefix: /v1 }', 'rewrite'],
    ['headers: { remove: [X-A] }', 'headers'],
    ['responseHeaders: { set: { X-A: b } }', 'responseHeaders'],
    ['cors: { origins: ["https://a.example"] }', 'cors'],
    ['keepPost: true', 'keepPost'],
    ['maxBody: 1MB', 'maxBody'],
  ] as const) {
    const found = await problems(sample({ trustedProxies, routes: route(`, ${more}`) }))
    t.match(found, [new RegExp(`routes\\[0\\]\\.${key}.*: has no effect on a route without upstream`)], key)
  }
})

t.test('keepPost needs a sign-in, a redirect to it, and a store that keeps the form', async (t) => {
  const route = (more: string) => `[{ path: /, upstream: "http://127.0.0.1:3000", keepPost: true${more} }]`
  t.equal((await config(sample({ routes: route('') }))).routes[0]?.keepPost, true)
  t.equal((await config(sample())).routes[0]?.keepPost, false)
  t.match(await problems(sample({ routes: route(', auth: none') })), [/keepPost`: has no effect .*auth: none/])
  t.match(await problems(sample({ routes: route(', auth: optional') })), [/keepPost`: has no effect .*auth: optional/])
  const unauthorized = route(', unauthenticated: unauthorized')
  t.match(await problems(sample({ routes: unauthorized })), [/keepPost`: has no effect .*unauthorized/])
  const session = `{ secrets: [${SECRET}], store: { kind: cookie } }`
  t.match(await problems(sample({ routes: route(''), session })), [/keepPost`: a form waits in the store/])
})

t.test('the configuration is deeply frozen', async (t) => {
  const loaded = await config(sample())
  t.ok(Object.isFrozen(loaded.routes[0]?.upstream?.urls))
  t.ok(Object.isFrozen(loaded.session.cookie))
})

t.test('the default cookie name follows the scheme, the domain and the path', async (t) => {
  const name = async (sections: Record<string, string>) => (await config(sample(sections))).session.cookie.name
  t.equal(await name({ publicUrl: 'http://localhost:4180' }), 'postern')
  t.equal(await name({ session: `{ secrets: [${SECRET}], cookie: { domain: example.com } }` }), '__Secure-postern')
  t.equal(await name({ session: `{ secrets: [${SECRET}], cookie: { path: /app } }` }), '__Secure-postern')
})

t.test('a substituted value is text: it cannot bring in YAML or another reference', async (t) => {
  const env = { ID: 'a: [b]\nroutes: []', REF: '$' + '{ID}' }
  const one = await config(
    sample({ providers: '{ p: { preset: coloop, clientId: "${ID}", label: "${REF}$${x}" } }' }),
    { env },
  )
  t.equal(one.providers[0]?.clientId, env.ID)
  t.equal(one.providers[0]?.label, '$' + '{ID}$' + '{x}')
})

t.test('a reference without quotes may be a number', async (t) => {
  const flow =
    sample({ session: undefined }) +
    `session:\n  secrets: [${SECRET}]\n  store:\n    kind: memory\n    maxSessions: $` +
    '{MAX}\n'
  t.match((await config(flow, { env: { MAX: '12' } })).session.store, { maxSessions: 12 })
})

t.test('no substituted value is in any problem', async (t) => {
  const leak = 'LEAKED-value'
  const everywhere = sample({
    publicUrl: '"${S}"',
    listen: '"${S}"',
    log: '{ level: "${S}" }',
    providers: '{ p: { preset: "${S}", clientId: a, timeout: "${S}", issuer: "${S}" } }',
    session: '{ secrets: ["${S}"], cookie: { name: "${S} x", domain: "${S}" } }',
    identity: '{ headers: { X-A: "claims.${S}(((" } }',
    routes: '[{ path: "${S}", provider: "${S}", allow: "${S} +", upstream: "${S}", host: "${S}/" }]',
  })
  const found = await problems(everywhere, { env: { S: leak } })
  t.ok(found.length > 8)
  t.notMatch(found.join('\n'), /LEAKED/)
})

t.test('the hash changes with a substituted file, and only then', async (t) => {
  const text = sample({ providers: '{ p: { preset: coloop, clientId: "${file:/id}" } }' })
  const hash = async (id: string) => (await config(text, { readFile: async () => id })).hash
  t.equal(await hash('one'), await hash('one'))
  t.not(await hash('one'), await hash('two'))
})

t.test('the files to watch are the YAML and every file it names', async (t) => {
  const loaded = await config(sample({ providers: '{ p: { preset: coloop, clientId: a, caFile: /ca.pem } }' }), {
    file: '/etc/postern.yaml',
    readFile: async () => 'pem',
  })
  t.same(loaded.files, ['/etc/postern.yaml', '/ca.pem'])
})

t.test("redis' TLS: files beside the YAML, watched; half of it, or none of it in the url, is a problem", async (t) => {
  const store = (rest: string) =>
    sample({ session: `{ secrets: ["${'s'.repeat(32)}"], store: { kind: redis, ${rest} } }` })
  const tls = 'tls: { caFile: ca.pem, certFile: /run/tls.crt, keyFile: /run/tls.key, serverName: redis.internal }'
  const loaded = await config(store(`url: "rediss://redis", ${tls}`), {
    file: '/etc/postern.yaml',
    readFile: async () => 'pem',
  })
  t.match(loaded.session.store, {
    tls: { caFile: '/etc/ca.pem', certFile: '/run/tls.crt', keyFile: '/run/tls.key', serverName: 'redis.internal' },
  })
  t.same(loaded.files, ['/etc/postern.yaml', '/etc/ca.pem', '/run/tls.crt', '/run/tls.key'])
  const plain = await config(store('cluster: { nodes: ["redis:6379"] }, tls: true'))
  t.match(plain.session.store, { tls: true })

  const read = { readFile: async () => 'pem' }
  t.match(await problems(store(`url: "redis://redis", ${tls}`), read), ['a redis:// URL is not TLS'])
  t.match(await problems(store('url: "rediss://redis", tls: { certFile: a.pem }'), read), ['go together'])
  t.match(await problems(store('url: "rediss://redis", tls: { cafile: a.pem }'), read), ['did you mean'])
  t.match(await problems(store('url: "rediss://redis", tls: { caFile: gone.pem }')), ['tls.caFile`: the file'])
})

t.test('a text that cannot be a configuration has one clear problem', async (t) => {
  t.match(await problems(''), ['1:1: the file is empty'])
  t.match(await problems('# nothing\n'), ['1:1: the file is empty'])
  t.match(await problems('just text'), ['must be a map'])
  t.match(await problems(`${sample()}---\na: 1\n`), ['more than one YAML document'])
  t.ok((await problems('['.repeat(2000))).length > 0)
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((k, i) => `${k}: &${k} [${Array(10).fill(`*${'abcdefgh'[i]}`)}]`),
  ]
  t.match(await problems(bomb.join('\n')), ['without bounds'])
})

t.test('a file that is not there is a problem', async (t) => {
  const result = await loadConfig('/does/not/exist.yaml', {})
  t.match(result, { kind: 'invalid', problems: [{ message: 'the file does not exist' }] })
})

t.test('a key without a value is an error: an empty allow must not open a route', async (t) => {
  const routes = '[{ path: /, upstream: "http://127.0.0.1:1", allow: }]'
  t.match(await problems(sample({ routes })), ['`routes[0].allow`: has no value'])
})

t.test('a setting that is probably not intended is a warning', async (t) => {
  const routes = '[{ path: /, auth: none, upstream: "http://app:3000" }]'
  t.match(await warnings(sample({ routes })), [
    /no route signs in/,
    /makes the whole app public/,
    /plain http off loopback/,
  ])
})

t.test('several providers and a route that does not tell them apart: a warning, one for all such routes', async (t) => {
  const providers =
    '{ corp: { issuer: "https://id.test", clientId: a }, partner: { issuer: "https://partner.test", clientId: b } }'
  const route = (path: string, more = '') => `{ path: ${path}, upstream: "http://127.0.0.1:1"${more} }`
  const told = async (routes: readonly string[], identity?: string) =>
    (await warnings(sample({ providers, routes: `[${routes.join(', ')}]`, identity }))).filter((line) =>
      line.includes('the same subject'),
    )
  t.match(await told([route('/')]), [
    /^4:\d+: `routes\[0\]`: takes people of every provider \(corp, partner\) .*; write `provider` in the route/,
  ])
  t.match(await told([route('/a', ', provider: corp'), route('/b'), route('/c', ', auth: optional'), route('/d')]), [
    /`routes\[1\]`: takes people .* apart, as do 2 other routes; two/,
  ])
  t.same(await told([route('/', ', provider: corp'), route('/open', ', auth: none')]), [])
  t.same(await told([route('/', `, allow: "provider == 'corp'"`)]), [])
  t.equal((await told([route('/', `, allow: "claims.provider == 'corp'"`)])).length, 1)
  t.same(await told([route('/')], '{ headers: { X-User: "provider + \\":\\" + subject" } }'), [])
  t.same(await told([route('/', ', allow: "("')]), [], 'which is an error of its own')
  t.same(
    (await warnings(sample())).filter((line) => line.includes('the same subject')),
    [],
    'one provider',
  )
})

t.test("a route's origins: self, names as browsers write them, or all", async (t) => {
  const routes = (origins: string) => `[{ path: /, upstream: "http://127.0.0.1:1"${origins} }]`
  const read = async (origins: string) =>
    (await config(sample({ routes: routes(`, origins: ${origins}`) }))).routes[0]?.origins
  t.same((await config(sample({ routes: routes('') }))).routes[0]?.origins, ['self'])
  t.same(await read("[self, 'HTTPS://Other.Example.com:443', 'capacitor://localhost']"), [
    'self',
    'https://other.example.com',
    'capacitor://localhost',
  ])
  t.same(await read("['*']"), ['*'])
  for (const [origin, said] of [
    ['other.example.com', /is not an absolute URL; write self, an origin/],
    ['https://other.example.com/', undefined],
    ['https://other.example.com/app', /must be an origin, without a path/],
    ['https://*.example.com', /must not have a wildcard/],
    ['"null"', /every sandboxed page/],
    ['Self', /is not an absolute URL/],
    ['""', /is not an absolute URL/],
  ] as const) {
    const found = await problems(sample({ routes: routes(`, origins: [${origin}]`) }))
    t.match(found, said === undefined ? [] : [said], origin)
    t.equal(found.length, said === undefined ? 0 : 1)
  }
  t.match(await warnings(sample({ routes: routes(", origins: ['*']") })), [/every page on the web/])
  t.match(await warnings(sample({ routes: routes(', origins: ["https://a.example"]') })), [/leaves out self/])
  t.same(await warnings(sample({ routes: routes(', origins: [self, "https://a.example"]') })), [])
})

t.test('a limit on sessions, and partitioned cookies', async (t) => {
  const session = (rest: string) => sample({ session: `{ secrets: [${SECRET}], ${rest} }` })
  t.match((await config(sample())).session, { maxPerPerson: 'unlimited', cookie: { partitioned: false } })
  t.match((await config(session('maxPerPerson: 5'))).session, { maxPerPerson: 5 })
  t.match(await problems(session('maxPerPerson: 5, store: { kind: cookie }')), [
    /cannot count or end them; leave it out/,
  ])
  t.same(await problems(session('maxPerPerson: unlimited, store: { kind: cookie }')), [])
  t.match(await problems(session('maxPerPerson: 0')), [/maxPerPerson/])
  const partitioned = 'cookie: { partitioned: true, sameSite: none }'
  t.match((await config(session(partitioned))).session.cookie, { partitioned: true, sameSite: 'none' })
  t.match(await problems(session('cookie: { partitioned: true }')), [
    /only sameSite: none is sent; write sameSite: none/,
  ])
  const insecure = `${session('cookie: { partitioned: true }')}`.replace('https://app.example.com', 'http://localhost')
  t.match(await problems(insecure), [/only from https:/, /only sameSite: none/])
})

t.test("a route's cors", async (t) => {
  const routes = (rest: string) => sample({ routes: `[{ path: /, upstream: "http://127.0.0.1:1", ${rest} }]` })
  const read = async (rest: string) => (await config(routes(rest))).routes[0]?.cors
  t.equal(await read(''), undefined)
  const defaults = { headers: [], exposeHeaders: [], credentials: false, maxAge: 600_000 }
  t.same(await read("cors: { origins: ['HTTPS://Other.Example.com:443', 'capacitor://localhost'] }"), {
    ...defaults,
    origins: ['https://other.example.com', 'capacitor://localhost'],
    methods: ['GET', 'HEAD', 'POST'],
  })
  t.match(await read("methods: [GET, PUT], cors: { origins: ['*'] }"), { origins: ['*'], methods: ['GET', 'PUT'] })
  for (const [rest, said] of [
    ["cors: { origins: ['*'], credentials: true }", /cors\.credentials`: with the origin '\*', every page on the web/],
    ["cors: { origins: ['https://a.example', '*'], credentials: true }", /every page on the web/],
    ['cors: { origins: [self] }', /pages of the same origin need no CORS; leave it out/],
    ['cors: { origins: ["null"] }', /every sandboxed page/],
    ['cors: { origins: [a.example] }', /is not an absolute URL; write an origin such as/],
    ["cors: { origins: ['https://a.example'], headers: ['*'] }", /'\*' does not stand for all here/],
    ["cors: { origins: ['https://a.example'], methods: ['*'] }", /'\*' does not stand for all here/],
    ['cors: {}', /origins/],
    [
      "cors: { origins: ['https://a.example'] }, responseHeaders: { set: { Access-Control-Allow-Origin: 'https://b.example' } }",
      /is set by `cors` on this route; leave it out/,
    ],
  ] as const) {
    t.match(await problems(routes(rest)), [said], rest)
  }
})

const word = fc.constantFrom(
  'publicUrl',
  'routes',
  'path',
  'upstream',
  'kind',
  'session',
  'secrets',
  '__proto__',
  '<<',
  '*a',
  '&a',
  '${A}',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '\n',
  '  ',
  '\t',
  '"',
  'null',
  '1',
  '---',
)

t.test('any text gives a configuration or problems', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join('')),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  )
  await fc.assert(
    fc.asyncProperty(text, async (garbage) => {
      const result = await read(garbage)
      return result.kind === 'ok' || result.problems.length > 0
    }),
    { numRuns: 300 },
  )
})

t.test('any content of a section gives a configuration or problems', async () => {
  const section = fc.constantFrom('publicUrl', 'providers', 'session', 'identity', 'routes', 'admin', 'refresh', 'tls')
  await fc.assert(
    fc.asyncProperty(section, fc.jsonValue(), async (key, value) => {
      const result = await read(sample({ [key]: JSON.stringify(value) }))
      return result.kind === 'ok' || result.problems.length > 0
    }),
    { numRuns: 300 },
  )
})

t.test('stepUp needs a provider with id tokens', async (t) => {
  const corp = 'corp: { issuer: "https://id.example.com", clientId: app }'
  const plain = 'plain: { preset: coloop, clientId: app }'
  const file = (providers: string, route: string) =>
    sample({ providers: `{ ${providers} }`, routes: `[{ path: /, upstream: "http://127.0.0.1:1", ${route} }]` })
  const stepUp = 'stepUp: { maxAge: 15m, acr: [gold] }'
  t.match((await config(file(corp, stepUp))).routes[0], { stepUp: { maxAge: 900_000, acr: ['gold'] }, enforce: true })
  t.match(await problems(file(plain, stepUp)), [/stepUp`: plain gives no id token, so Postern cannot know when/])
  t.match(await problems(file(`${corp}, ${plain}`, `provider: plain, ${stepUp}`)), [/plain gives no id token/])
  t.same(await problems(file(`${corp}, ${plain}`, stepUp)), [])
  const mixed = await read(file(`${corp}, ${plain}`, stepUp))
  t.ok(mixed.warnings.some(({ message }) => message.includes('people of plain can never pass')))
  const bare = 'corp: { issuer: "https://id.example.com", clientId: app, scopes: [email] }'
  t.match(await problems(file(bare, stepUp)), [/corp gives no id token/])
  t.match(await problems(file(corp, 'stepUp: { acr: [a b] }')), [/printable characters without spaces/])
  t.match(await problems(file(corp, 'enforce: false')), [/enforce`: is about allow, which is missing/])
})
