import fc from 'fast-check'
import t from 'tap'
import {
  CORS_HEADERS,
  type CorsRules,
  compileCors,
  corsHeaders,
  preflightHeaders,
  preflightMethod,
} from '../../src/route/cors.ts'

const PARTNER = 'https://partner.example.com'
const RULES: CorsRules = {
  origins: [PARTNER],
  methods: ['GET', 'PUT'],
  headers: ['Content-Type'],
  exposeHeaders: ['ETag'],
  credentials: true,
  maxAge: 600_000,
}

/** Lower-case name -> values. */
function byName(list: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (let index = 0; index < list.length; index += 2) {
    const name = list[index]!.toLowerCase()
    named.set(name, [...(named.get(name) ?? []), list[index + 1]!])
  }
  return named
}

t.test('a preflight from a named origin is told what is allowed', async (t) => {
  t.same(Object.fromEntries(byName(preflightHeaders(compileCors(RULES), PARTNER))), {
    'access-control-allow-origin': [PARTNER],
    'access-control-allow-credentials': ['true'],
    'access-control-allow-methods': ['GET, PUT'],
    'access-control-allow-headers': ['Content-Type'],
    'access-control-max-age': ['600'],
    vary: ['Origin, Access-Control-Request-Method'],
  })
})

t.test('a response to a named origin may be read, with the headers that explain a refusal', async (t) => {
  t.same(Object.fromEntries(byName(corsHeaders(compileCors(RULES), PARTNER))), {
    'access-control-allow-origin': [PARTNER],
    'access-control-allow-credentials': ['true'],
    'access-control-expose-headers': ['X-Request-Id, WWW-Authenticate, Retry-After, RateLimit, RateLimit-Policy, ETag'],
    vary: ['Origin'],
  })
})

t.test('another origin, and none, get nothing but Vary', async (t) => {
  const cors = compileCors(RULES)
  for (const origin of [undefined, 'null', 'https://evil.example', `${PARTNER}:8443`, `${PARTNER}.evil.example`, '']) {
    t.same(corsHeaders(cors, origin), ['Vary', 'Origin'])
    t.same(preflightHeaders(cors, origin), ['Vary', 'Origin, Access-Control-Request-Method'])
  }
})

t.test("'*' answers everyone the same, and never with credentials", async (t) => {
  const open = compileCors({ ...RULES, origins: ['*'], credentials: false })
  for (const origin of [undefined, 'null', 'https://any.example']) {
    t.same(byName(corsHeaders(open, origin)).get('access-control-allow-origin'), ['*'])
    t.notOk(byName(corsHeaders(open, origin)).has('access-control-allow-credentials'))
  }
  t.same(corsHeaders(compileCors({ ...RULES, origins: ['*'] }), 'https://any.example'), ['Vary', 'Origin'])
})

t.test('property: no origin is allowed that is not listed, and nothing of the request is reflected', async () => {
  const origin = fc.oneof(
    fc.constantFrom(PARTNER, 'https://a.example', 'http://a.example', 'https://A.example', 'null', '*', ''),
    fc.string(),
  )
  const rules = fc.record({
    origins: fc.uniqueArray(fc.constantFrom(PARTNER, 'https://a.example', '*'), { minLength: 1 }),
    methods: fc.uniqueArray(fc.constantFrom('GET', 'POST', 'DELETE'), { minLength: 1 }),
    headers: fc.uniqueArray(fc.constantFrom('Content-Type', 'X-One')),
    exposeHeaders: fc.uniqueArray(fc.constantFrom('ETag', 'X-Two')),
    credentials: fc.boolean(),
    maxAge: fc.nat(),
  })
  fc.assert(
    fc.property(rules, fc.option(origin, { nil: undefined }), (file, asked) => {
      const cors = compileCors(file)
      return [corsHeaders(cors, asked), preflightHeaders(cors, asked)].every((list) => {
        const headers = byName(list)
        const allowed = headers.get('access-control-allow-origin') ?? []
        const credentials = headers.has('access-control-allow-credentials')
        if (allowed.length > 1 || !headers.get('vary')?.some((each) => each.startsWith('Origin'))) return false
        if (allowed.length === 0) return [...headers.keys()].every((name) => name === 'vary')
        if (allowed[0] === '*') return file.origins.includes('*') && !credentials
        return allowed[0] === asked && file.origins.some((each) => each === asked) && (!credentials || file.credentials)
      })
    }),
    { numRuns: 2000 },
  )
})

t.test('every header that is set here is one that the app cannot set as well', async (t) => {
  const cors = compileCors(RULES)
  const names = [...byName(corsHeaders(cors, PARTNER)).keys(), ...byName(preflightHeaders(cors, PARTNER)).keys()]
  t.same(
    names.filter((name) => name !== 'vary' && !CORS_HEADERS.includes(name)),
    [],
  )
})

t.test('a preflight is OPTIONS with Origin and the method that the page wants to use', async (t) => {
  const forward = ['Accept', '*/*', 'Access-Control-Request-Method', 'PUT']
  const headers = { origin: PARTNER, upgrade: undefined, forward }
  t.equal(preflightMethod({ method: 'OPTIONS', headers }), 'PUT')
  t.equal(preflightMethod({ method: 'GET', headers }), undefined)
  t.equal(preflightMethod({ method: 'OPTIONS', headers: { ...headers, origin: undefined } }), undefined)
  t.equal(preflightMethod({ method: 'OPTIONS', headers: { ...headers, forward: ['Accept', '*/*'] } }), undefined)
  t.equal(preflightMethod({ method: 'OPTIONS', headers: { ...headers, upgrade: 'websocket' } }), undefined)
})
