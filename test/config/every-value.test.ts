import { generateKeyPairSync } from 'node:crypto'
import t from 'tap'
import { fileSchema } from '../../src/config/generated/schema.js'
import { branchOf, keySchema, type SchemaNode } from '../../src/config/schema-walk.ts'
import { read, SECRET } from './sample.ts'

type Json = { readonly [key: string]: unknown }
type Path = readonly (string | number)[]

function times(staleFor: string) {
  return { timeout: '1500ms', staleFor }
}

const provider = {
  label: 'Corp',
  issuer: 'https://id.example.com',
  authorizationEndpoint: 'https://id.example.com/authorize',
  tokenEndpoint: 'https://id.example.com/token',
  userinfoEndpoint: 'https://id.example.com/userinfo',
  introspectionEndpoint: 'https://id.example.com/introspect',
  revocationEndpoint: 'https://id.example.com/revoke',
  endSessionEndpoint: 'https://id.example.com/end-session',
  pushedAuthorizationRequestEndpoint: 'https://id.example.com/par',
  jwksUri: 'https://id.example.com/jwks',
  clientId: 'client-of-corp',
  clientSecret: 'secret-of-the-client',
  clientAuth: 'client_secret_post',
  scopes: ['openid', 'groups'],
  authorizationParams: { prompt: 'consent' },
  loginHints: ['login_hint'],
  pkce: false,
  pushedAuthorizationRequests: 'never',
  timeout: '3s',
  caFile: 'ca.pem',
  callback: 'own',
  subjectClaim: ['oid'],
  claimSources: [
    { kind: 'entra-groups', url: 'https://graph.example.com', groups: 'displayName', ...times('3h') },
    { kind: 'github-email', url: 'https://github.example.com/email', ...times('4h') },
    {
      kind: 'http',
      name: 'authz',
      url: 'https://authz.example.com/{subject}',
      headers: { 'X-Key': 'of-the-service' },
      caFile: 'authz.pem',
      ...times('5h'),
    },
  ],
  subjectType: 'integer',
  revokeTokens: false,
  allowInsecure: true,
}
const tls = { caFile: 'ca.pem', certFile: 'cert.pem', keyFile: 'key.pem', serverName: 'app.internal' }
const route = {
  name: 'api',
  host: 'app.example.com',
  path: '/api',
  methods: ['GET'],
  auth: 'optional',
  unauthenticated: 'redirect',
  provider: 'corp',
  allow: 'claims.admin == true',
  enforce: false,
  stepUp: { maxAge: '15m', acr: ['urn:example:mfa'] },
  bearer: [
    { introspect: { provider: 'corp', audience: 'api' } },
    { userinfo: { provider: 'corp' } },
    {
      jwt: {
        issuer: 'https://tokens.example.com',
        jwksUri: 'https://tokens.example.com/keys',
        audience: ['api'],
        algorithms: ['ES256'],
        type: 'at+jwt',
        caFile: 'ca.pem',
        tokenFile: 'token',
        timeout: '7s',
        allowInsecure: true,
      },
    },
    { jwt: { provider: 'corp', audience: 'api' } },
  ],
  origins: ['*'],
  cors: {
    origins: ['https://a.example'],
    methods: ['PUT'],
    headers: ['X-Asked'],
    exposeHeaders: ['X-Answered'],
    credentials: true,
    maxAge: '37s',
  },
  upstream: {
    urls: ['https://10.0.0.1:8443'],
    preserveHost: false,
    connectTimeout: '1s',
    responseTimeout: '7s',
    idleTimeout: '11s',
    retries: 3,
    healthCheck: { path: '/healthy', every: '13s' },
    tls,
  },
  rewrite: { stripPrefix: '/api', addPrefix: '/v1' },
  headers: { set: { 'X-One': '1' }, remove: ['X-Two'] },
  responseHeaders: { set: { 'X-Three': '3' }, remove: ['X-Four'] },
  rateLimit: { max: 41, per: '43s', key: 'address' },
  keepAlive: false,
  maxBody: '5MB',
  websocket: false,
  encodedSlash: 'keep',
}
const redis = {
  kind: 'redis',
  username: 'user',
  password: 'redis-password',
  keyPrefix: 'gateway:',
  localCache: { maxSessions: 7, maxAge: '17s' },
}
const sentinel = {
  name: 'main',
  nodes: ['10.0.0.2:26379'],
  sentinelUsername: 'sentinel-user',
  sentinelPassword: 'sentinel-password',
}
const first = {
  publicUrl: 'https://app.example.com',
  listen: '127.0.0.2:8080',
  tls: { certFile: 'cert.pem', keyFile: 'key.pem' },
  workers: 2,
  prefix: '/auth',
  allowInsecure: true,
  shutdown: { delay: '1s', deadline: '2s' },
  log: { level: 'debug', format: 'json' },
  trustedProxies: ['10.0.0.0/8'],
  admin: { listen: '127.0.0.1:9000', token: 'admin-token-0123456789' },
  plugins: ['plugin.js'],
  providers: { corp: provider },
  session: {
    secrets: [SECRET],
    cookie: { name: 'app-session', sameSite: 'strict', domain: 'example.com', path: '/app' },
    maxPerPerson: 47,
    lifetime: '2d',
    idleTimeout: '3h',
    store: { ...redis, sentinel, tls },
  },
  refresh: {
    ahead: '2m',
    retry: { attempts: 3, minDelay: '100ms', maxDelay: '9s' },
    userinfoMaxAge: '19m',
  },
  identity: {
    requireVerifiedEmail: false,
    headers: { 'X-User': 'subject' },
    assertion: {
      header: 'X-Proof',
      lifetime: '37s',
      algorithm: 'EdDSA',
      claims: ['email'],
      keyFile: 'assertion-key.pem',
      audience: 'payroll',
    },
  },
  rateLimit: { login: { max: 23, per: '29s' } },
  routes: [route],
}
const { clientSecret: _, ...publicClient } = provider
const withKey = {
  ...publicClient,
  clientAuth: 'private_key_jwt',
  clientKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  clientAssertionAudience: 'token-endpoint',
}
const google = { kind: 'google-groups', url: 'https://google.example.com', label: 'discussion_forum', ...times('6h') }
const teams = { kind: 'github-teams', url: 'https://github.example.com/teams', ...times('7h') }
const withAssertion = { ...publicClient, clientAuth: 'client_assertion', clientAssertionFile: 'token' }
/** Together they set every key to another value than its default. One file cannot: some keys exclude each other. */
const FILES: readonly Json[] = [
  first,
  { ...first, providers: { corp: withKey } },
  { ...first, identity: { preset: 'oauth2-proxy' } },
  { ...first, login: { origin: 'https://app.example.com' } },
  { ...first, providers: { corp: { ...provider, claimSources: [google] } } },
  { ...first, providers: { corp: { ...provider, claimSources: [teams] } } },
  { ...first, providers: { corp: withAssertion } },
  { ...first, session: { ...first.session, store: { ...redis, cluster: { nodes: ['10.0.0.3:6379'] } } } },
  { ...first, session: { ...first.session, store: { kind: 'redis', url: 'redis://10.0.0.4' } } },
  { ...first, workers: 1, session: { ...first.session, store: { kind: 'memory', maxSessions: 31 } } },
  { ...first, session: { ...first.session, maxPerPerson: 'unlimited', store: { kind: 'cookie' } } },
  { ...first, session: { ...first.session, cookie: { sameSite: 'none', partitioned: true } } },
  { ...first, routes: [{ ...route, path: { exact: '/exact' }, rewrite: {} }] },
  { ...first, routes: [{ ...route, auth: 'required', keepPost: true }] },
  ...route.bearer.map((bearer) => ({
    ...first,
    providers: { corp: provider, other: { ...provider, issuer: 'https://other.example.com' } },
    routes: [
      { ...route, provider: 'other', bearer },
      { ...route, provider: 'other', bearer: [bearer], path: '/api/list', name: 'list' },
    ],
  })),
  {
    ...first,
    providers: { corp: { preset: 'coloop', clientId: 'app' } },
    routes: [{ ...route, bearer: { userinfo: true } }],
  },
  {
    ...first,
    providers: { corp: { preset: 'entra', tenant: '8eaef023-2b34-4da1-9baa-8bc8c9d6a490', clientId: 'app' } },
    routes: [{ ...route, bearer: { userinfo: true } }],
  },
]

/** The keys of the schema: `routes[].path{}.exact`. Maps with free names count as one key. */
function keysOf(node: SchemaNode, at: string): readonly string[] {
  const branches = node.anyOf ?? []
  return [
    ...branches.flatMap((branch) => keysOf(branch, branch.type === 'object' ? `${at}${kindOf(branch)}` : at)),
    ...(node.items ? keysOf(node.items, `${at}[]`) : []),
    ...Object.values(node.patternProperties ?? {}).flatMap((value) => keysOf(value, `${at}.*`)),
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [
      `${at}.${key}`,
      ...keysOf(inner, `${at}.${key}`),
    ]),
  ]
}

function kindOf(branch: SchemaNode): string {
  return `{${branch.properties?.['kind']?.const ?? ''}}`
}

/** Where a file sets the keys of the schema. */
function setBy(node: SchemaNode, value: unknown, at: string, path: Path): readonly (readonly [string, Path])[] {
  const branch = node.anyOf ? (node.anyOf[branchOf(node.anyOf, value)] as SchemaNode) : node
  const here = node.anyOf && branch.type === 'object' ? `${at}${kindOf(branch)}` : at
  if (Array.isArray(value)) {
    const { items } = branch
    return items ? value.flatMap((item, index) => setBy(items, item, `${here}[]`, [...path, index])) : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = `${here}.${Object.hasOwn(branch.properties ?? {}, key) ? key : '*'}`
    const entry = [name, [...path, key]] as const
    return [entry, ...setBy(keySchema(branch, key) as SchemaNode, inner, name, entry[1])]
  })
}

/** A copy without the key at `path`. */
function without(file: Json, path: Path): Json {
  const copy = structuredClone(file)
  let holder = copy as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
  delete holder[path.at(-1) as string]
  return copy
}

const assertionKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const readFile = async (path: string) => (path.endsWith('assertion-key.pem') ? assertionKey : `content of ${path}`)

/** The resolved configuration as text; undefined for a file that is not valid. */
async function resolved(file: Json): Promise<string | undefined> {
  const result = await read(JSON.stringify(file), { readFile })
  if (result.kind !== 'ok') return undefined
  const { hash: _, files: __, ...rest } = result.config
  return JSON.stringify(rest)
}

t.test('every file here is valid', async (t) => {
  for (const file of FILES) {
    const result = await read(JSON.stringify(file), { readFile })
    t.strictSame(result.kind === 'ok' ? [] : result.problems.map(({ message }) => message), [])
  }
})

t.test('every key, set to another value than its default, changes the resolved configuration', async (t) => {
  const reaching = new Set<string>()
  for (const file of FILES) {
    const before = await resolved(file)
    for (const [key, path] of setBy(fileSchema, file, '', [])) {
      if (reaching.has(key)) continue
      const after = await resolved(without(file, path))
      const written = JSON.stringify(path.reduce<unknown>((value, step) => (value as Json)[step], file))
      // A key that must be there is found by its value instead.
      if (after === undefined ? before?.includes(written.replace(/^\W+|\W+$/g, '')) : after !== before)
        reaching.add(key)
    }
  }
  // A map that must be there is reached with one of its keys.
  const reached = (key: string) =>
    reaching.has(key) || [...reaching].some((inner) => inner.startsWith(key) && /[.[{]/.test(inner.charAt(key.length)))
  t.strictSame(
    keysOf(fileSchema, '').filter((key) => !reached(key)),
    [],
  )
})
