import t from 'tap'
import type { BearerAnswer } from '../../src/caller/bearer/bearer-tokens.ts'
import { Metrics } from '../../src/metrics.ts'
import type { OAuthProvider } from '../../src/provider/oauth.ts'
import { bearerAuthentication } from '../../src/server/bearer.ts'
import { config, sample } from '../config/sample.ts'
import { movableClock } from '../session/sample.ts'

const UPSTREAM = 'upstream: "http://127.0.0.1:3000"'

async function setUp(routes: string) {
  const asked: string[] = []
  const provider = {
    introspect: async (token: string) => {
      asked.push(`introspect ${token}`)
      return token.startsWith('good') ? { active: true, sub: token, aud: 'api' } : undefined
    },
    userinfoOf: async (token: string) => {
      asked.push(`userinfo ${token}`)
      return token.startsWith('good') ? { oid: `${token}'s` } : undefined
    },
  } as Partial<OAuthProvider> as OAuthProvider
  const loaded = await config(
    sample({
      providers: '{ corp: { issuer: "https://id.test", clientId: a, clientSecret: s, subjectClaim: [oid, sub] } }',
      routes: `[${routes}]`,
    }),
  )
  const metrics = new Metrics()
  const resources = { providers: new Map([['corp', provider]]), issuerKeys: new Map() }
  const { clock } = movableClock()
  const bearer = bearerAuthentication(loaded, { resources, clock, metrics })
  return {
    bearer,
    asked,
    metrics,
    ask: (route: number, token: string): BearerAnswer | undefined | Promise<BearerAnswer> =>
      bearer?.authenticate(
        {
          headers: { authorization: `Bearer ${token}`, authorizationRepeated: false },
          peer: { address: '192.0.2.1' },
          request: { socket: {} },
        },
        loaded.routes[route]?.bearer ?? [],
        clock(),
      ),
  }
}

t.test('without a route that takes tokens there is nothing', async (t) => {
  t.equal((await setUp(`{ path: /, ${UPSTREAM} }`)).bearer, undefined)
})

t.test('routes that ask the same share their answers, others do not', async (t) => {
  const { ask, asked } = await setUp(`
    { path: /a, ${UPSTREAM}, bearer: { introspect: true } },
    { path: /b, ${UPSTREAM}, bearer: [{ introspect: { provider: corp } }] },
    { path: /c, ${UPSTREAM}, bearer: { introspect: { audience: other } } },
    { path: /d, ${UPSTREAM}, bearer: { userinfo: true } }`)
  t.match(await ask(0, 'good'), { token: { subject: 'good', provider: 'corp' } })
  t.match(ask(1, 'good'), { token: { subject: 'good' } })
  t.same(asked, ['introspect good'])
  t.match(await ask(2, 'good'), { code: 'PST_BEARER_INVALID', details: { reason: /aud is another audience/ } })
  t.match(await ask(3, 'good'), { token: { subject: "good's" } }, "the provider's subjectClaim")
  t.same(asked, ['introspect good', 'introspect good', 'userinfo good'])
})

t.test('what was found out is counted by way, answers from the cache are not', async (t) => {
  const { ask, metrics } = await setUp(`{ path: /, ${UPSTREAM}, bearer: [{ userinfo: true }, { introspect: true }] }`)
  await ask(0, 'good')
  await ask(0, 'good')
  await ask(0, 'bad')
  const text = await metrics.render()
  t.match(text, 'postern_bearer_tokens_total{way="userinfo",outcome="accepted"} 1')
  t.match(text, 'postern_bearer_tokens_total{way="userinfo",outcome="refused"} 1')
  t.match(text, 'postern_bearer_tokens_total{way="introspect",outcome="refused"} 1')
})
