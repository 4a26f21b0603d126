import t from 'tap'
import { config, problems, sample, warnings } from './sample.ts'

const OIDC = '{ corp: { issuer: "https://id.test", clientId: a, clientSecret: s } }'
const TWO =
  '{ corp: { issuer: "https://id.test", clientId: a, clientSecret: s }, coloop: { preset: coloop, clientId: b, clientSecret: s, callback: own } }'

const file = (bearer: string, { providers = OIDC, route = '' } = {}) =>
  sample({ providers, routes: `[{ path: /, upstream: "http://127.0.0.1:3000", bearer: ${bearer}${route} }]` })
const ways = async (...args: Parameters<typeof file>) => (await config(file(...args))).routes[0]?.bearer
const found = async (...args: Parameters<typeof file>) =>
  (await problems(file(...args))).map((line) => line.replace(/^\d+:\d+: `routes\[0\]\.bearer/, '`'))

t.test('one way and a list of ways, each with its provider or issuer', async (t) => {
  t.same(await ways('{ introspect: true }'), [{ kind: 'introspect', provider: 'corp' }])
  t.same(
    await ways('[{ userinfo: { provider: coloop } }, { introspect: { audience: api } }]', {
      providers: TWO,
      route: ', provider: corp',
    }),
    [
      { kind: 'userinfo', provider: 'coloop' },
      { kind: 'introspect', provider: 'corp', audiences: ['api'] },
    ],
  )
  t.match(await ways('{ jwt: { audience: [a, b] } }'), [
    { kind: 'jwt', provider: 'corp', issuer: 'https://id.test', audiences: ['a', 'b'], type: 'any', keys: undefined },
  ])
})

t.test('by default every algorithm with a public key is accepted, and no other', async (t) => {
  const [way] = (await ways('{ jwt: { audience: a } }')) ?? []
  const algorithms = way?.kind === 'jwt' ? way.algorithms : []
  t.ok(algorithms.includes('RS256') && algorithms.includes('ES256') && algorithms.includes('EdDSA'))
  t.notOk(algorithms.some((name) => name === 'none' || name.startsWith('HS')))
  t.match(await found('{ jwt: { audience: a, algorithms: [HS256] } }'), [/algorithms\[0\]`: must be one of `RS256`/])
  t.match(await found('{ jwt: { audience: a, algorithms: [none] } }'), [/algorithms\[0\]`: /])
})

t.test('an issuer that is no provider has its own keys', async (t) => {
  const issuer = 'https://token.actions.githubusercontent.com'
  const [way] = (await ways(`{ jwt: { issuer: "${issuer}", audience: a } }`)) ?? []
  t.match(way, { issuer, provider: undefined, keys: { issuer, timeout: 10_000, allowInsecure: false } })
  const more = '{ jwt: { issuer: "https://k8s", jwksUri: "https://k8s/jwks", audience: a, tokenFile: /run/token } }'
  t.match(await ways(more), [{ keys: { jwksUri: 'https://k8s/jwks', tokenFile: '/run/token' } }])
  const keys = '{ jwt: { jwksUri: "https://id.test/other", audience: a } }'
  t.match(await ways(keys), [
    { provider: 'corp', issuer: 'https://id.test', keys: { jwksUri: 'https://id.test/other' } },
  ])
})

t.test('what cannot work is an error of the file', async (t) => {
  const cases: readonly (readonly [string, RegExp, Parameters<typeof file>[1]?])[] = [
    ['{}', /^``: must have exactly one way; write one of introspect, userinfo and jwt$/],
    ['[]', /^``: /],
    ['{ introspect: true, userinfo: true }', /exactly one way/],
    ['{ introspect: false }', /introspect`: /],
    ['{ jwt: {} }', /audience/],
    ['{ jwt: { audience: [] } }', /audience`: /],
    [
      '{ introspect: true }',
      /introspect`: does not say which provider; write provider: corp \| coloop$/,
      { providers: TWO },
    ],
    ['{ jwt: { audience: a } }', /jwt`: does not say which provider/, { providers: TWO }],
    ['{ userinfo: { provider: crop } }', /userinfo\.provider`: names no provider of this file; did you mean `corp`\?$/],
    [
      '{ jwt: { audience: a, provider: coloop } }',
      /jwt`: the provider `coloop` has no issuer; write issuer/,
      { providers: TWO },
    ],
    ['{ jwt: { audience: a, provider: corp, issuer: "https://x.test" } }', /provider`: stands beside issuer/],
    ['{ jwt: { audience: a, issuer: "http://x.test" } }', /issuer`: is http:\/\/ off loopback/],
    [
      '{ jwt: { audience: a, issuer: "http://127.0.0.1:1" } }',
      /issuer`: is http:\/\/; write https:\/\/, or its own allowInsecure: true$/,
    ],
    ['{ jwt: { audience: a, jwksUri: "http://x.test/jwks" } }', /jwksUri`: is http:\/\/ off loopback/],
    [
      '{ jwt: { audience: a, issuer: "https://x.test/.well-known/openid-configuration" } }',
      /is the address of the discovery document, not the issuer; write https:\/\/x\.test$/,
    ],
    ['{ jwt: { audience: a, issuer: "https://app.example.com" } }', /is a publicUrl, so Postern itself/],
    ['{ jwt: { audience: a, tokenFile: /run/token } }', /tokenFile`: has no effect: .*provider `corp`/],
    [
      '{ introspect: true }',
      /introspect`: the provider `plain` has no such endpoint in this file; write providers\.plain\.introspectionEndpoint$/,
      {
        providers:
          '{ plain: { authorizationEndpoint: "https://p.test/a", tokenEndpoint: "https://p.test/t", userinfoEndpoint: "https://p.test/u", clientId: a, clientSecret: s } }',
      },
    ],
    [
      '{ introspect: true }',
      /has no such endpoint in this file/,
      {
        providers:
          '{ corp: { issuer: "https://p.test", authorizationEndpoint: "https://p.test/a", tokenEndpoint: "https://p.test/t", jwksUri: "https://p.test/j", clientId: a, clientSecret: s } }',
      },
    ],
    ['{ introspect: true }', /has no effect on a route with auth: none/, { route: ', auth: none' }],
  ]
  for (const [bearer, expected, options] of cases) {
    const lines = await found(bearer, options)
    t.match(lines[0], expected, bearer)
    t.equal(lines.length, 1, `${bearer}: ${lines.join('\n')}`)
  }
})

t.test('introspection without credentials of our own is a warning', async (t) => {
  const lines = await warnings(
    file('{ introspect: true }', { providers: '{ coloop: { preset: coloop, clientId: a } }' }),
  )
  t.match(
    lines.filter((line) => line.includes('bearer')),
    [/the provider `coloop` has no clientSecret or clientKey/],
  )
  t.same(
    (await warnings(file('{ introspect: true }'))).filter((line) => line.includes('bearer')),
    [],
  )
})

t.test('an issuer that gives everybody tokens, without a policy, is a warning', async (t) => {
  const bearer = '{ jwt: { issuer: "https://token.actions.githubusercontent.com", audience: a } }'
  const about = async (route = '') => (await warnings(file(bearer, { route }))).filter((line) => /everybody/.test(line))
  t.match(await about(), [
    /jwt\.issuer`: gives tokens to everybody, for any audience; say in allow whose tokens may pass$/,
  ])
  t.same(await about(', allow: "claims.repository == \'acme/app\'"'), [])
})

t.test('a provider that only API clients use is used', async (t) => {
  const routes =
    '[{ path: /, provider: corp, upstream: "http://127.0.0.1:3000", bearer: { introspect: { provider: coloop } } }]'
  const lines = await warnings(sample({ providers: TWO, routes }))
  t.same(
    lines.filter((line) => line.includes('no route signs in there')),
    [],
  )
})
