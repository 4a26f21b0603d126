import t from 'tap'
import { PosternError } from '../../src/errors.ts'
import { CircuitBreaker } from '../../src/provider/circuit-breaker.ts'
import { ClientRefusals } from '../../src/provider/client-refusal.ts'
import type { ProviderEvent } from '../../src/provider/context.ts'
import { degradedReasons } from '../../src/provider/degraded-reasons.ts'
import { guardProvider } from '../../src/provider/guarded-provider.ts'
import type { OAuthProvider } from '../../src/provider/oauth.ts'
import type { Tokens } from '../../src/session/session.ts'
import { setUp as setUpHostile } from './support/set-up.ts'

const TOKENS: Tokens = { accessToken: 'a', issuedAt: 0, scope: [] }
const LOGIN = { state: 's', nonce: 'n', codeVerifier: 'v', redirectUri: 'https://app.test/oauth2/callback' }
const away = () => new PosternError('PST_PROVIDER_UNAVAILABLE', { reason: 'answered 500', providerStatus: 500 })
const oauthError = (error: string, code: 'PST_PROVIDER_REJECTED' | 'PST_PROVIDER_CLIENT' = 'PST_PROVIDER_REJECTED') =>
  new PosternError(code, { reason: `answered ${error}`, oauthError: error, providerStatus: 400 })

function setUp(application: Partial<ConstructorParameters<typeof ClientRefusals>[0]> = {}) {
  let outcome: Error | undefined
  const answer = async () => {
    if (outcome !== undefined) throw outcome
    return {} as never
  }
  const log: string[] = []
  let finishRefresh: (() => void) | undefined
  const bare = {
    name: 'corp',
    authorizationUrl: async () => {
      if (outcome?.message.includes('pushed')) throw outcome
      return new URL('https://id.test/')
    },
    exchange: answer,
    userinfo: answer,
    introspect: answer,
    userinfoOf: answer,
    refresh: (tokens: Tokens) =>
      tokens.accessToken === 'slow'
        ? new Promise((resolve) => {
            finishRefresh = () => resolve(log.push('refreshed'))
          })
        : answer(),
    revoke: async () => undefined,
    state: () => ({ kind: 'ready' }),
    close: async () => void log.push('closed'),
  } as unknown as OAuthProvider
  const events: ProviderEvent[] = []
  const refusals = new ClientRefusals(
    { name: 'corp', clientAuth: 'client_secret_basic', clientSecret: 'x', ...application },
    (event) => events.push(event),
  )
  const circuits = {
    login: new CircuitBreaker({ clock: () => 0 }),
    refresh: new CircuitBreaker({ clock: () => 0 }),
  }
  const provider = guardProvider(bare, circuits, refusals)
  const settled = (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error: PosternError) => error.code,
    )
  return {
    provider,
    circuits,
    events,
    log,
    answers: (error?: Error) => {
      outcome = error
    },
    finishRefresh: () => finishRefresh?.(),
    exchange: () => settled(provider.exchange('c', LOGIN)),
    refresh: () => settled(provider.refresh(TOKENS, 'ada')),
    trouble: () => degradedReasons(provider, circuits),
  }
}

t.test("questions about API clients' tokens open no circuit, and an open one does not hold them back", async (t) => {
  const { provider, circuits, answers, refresh } = setUp()
  const ask = () => Promise.allSettled([provider.introspect('x'), provider.userinfoOf('x')])
  answers(away())
  for (let index = 0; index < 20; index++) t.match(await ask(), [{ status: 'rejected' }, { status: 'rejected' }])
  t.same([circuits.login.state, circuits.refresh.state], ['closed', 'closed'])
  for (let index = 0; index < 5; index++) await refresh()
  t.equal(circuits.refresh.state, 'open')
  answers()
  t.match(await ask(), [{ status: 'fulfilled' }, { status: 'fulfilled' }])
})

t.test('failing codes do not stop refreshes or logins', async (t) => {
  const { circuits, answers, exchange, refresh, trouble } = setUp()
  answers(away())
  for (let turn = 0; turn < 20; turn += 1) t.equal(await exchange(), 'PST_PROVIDER_UNAVAILABLE')
  t.equal(circuits.login.state, 'open')
  t.equal(circuits.refresh.state, 'closed')
  t.same(trouble(), ['logins fail, answered 500'])
  answers()
  t.equal(await refresh(), 'done')
  t.equal(await exchange(), 'done', 'an open circuit refuses no login')
  t.same(trouble(), [])
})

t.test('failing refreshes stop refreshes but not logins; a successful login resumes them', async (t) => {
  const { provider, circuits, answers, exchange, refresh, trouble } = setUp()
  answers(away())
  for (let turn = 0; turn < 5; turn += 1) await refresh()
  answers()
  t.equal(circuits.refresh.state, 'open')
  t.same(trouble(), ['circuit open, answered 500'])
  t.equal(await refresh(), 'PST_PROVIDER_UNAVAILABLE')
  t.ok(await provider.authorizationUrl(LOGIN))
  answers(new PosternError('PST_LOGIN_FAILED', { oauthError: 'invalid_grant', providerStatus: 400 }))
  await exchange()
  t.equal(circuits.refresh.state, 'open', 'a refused code is no proof')
  answers()
  t.equal(await exchange(), 'done')
  t.equal(await refresh(), 'done')
})

t.test('a login that begins is no evidence: no circuit stops it, opens or closes by it', async (t) => {
  const { provider, circuits, answers, exchange } = setUp()
  answers(new PosternError('PST_PROVIDER_UNAVAILABLE', { reason: 'not pushed: answered 500', providerStatus: 500 }))
  for (let turn = 0; turn < 20; turn += 1) await t.rejects(provider.authorizationUrl(LOGIN))
  t.equal(circuits.refresh.state, 'closed')
  answers(away())
  for (let turn = 0; turn < 20; turn += 1) await exchange()
  t.equal(circuits.login.state, 'open')
  t.ok(await provider.authorizationUrl(LOGIN))
  t.equal(circuits.login.state, 'open', 'no request was sent, so nothing was answered')
})

t.test('an application that is refused when its request is pushed is reported too', async (t) => {
  const { provider, events, answers, trouble } = setUp()
  answers(new PosternError('PST_PROVIDER_CLIENT', { reason: 'not pushed', oauthError: 'invalid_client' }))
  for (let turn = 0; turn < 3; turn += 1) await t.rejects(provider.authorizationUrl(LOGIN))
  t.match(events, [{ kind: 'client-refused', reason: /clientSecret and clientAuth/ }])
  t.match(trouble(), [/invalid|not pushed/])
  answers()
  await provider.authorizationUrl(LOGIN)
  t.equal(events.length, 1, 'only a grant shows that it is accepted')
})

t.test('a refused application is reported once, with the keys to check, until a grant succeeds', async (t) => {
  const { provider, events, answers, exchange, refresh, trouble } = setUp()
  answers(oauthError('invalid_client', 'PST_PROVIDER_CLIENT'))
  for (let turn = 0; turn < 3; turn += 1) await exchange()
  answers(oauthError('invalid_client'))
  for (let turn = 0; turn < 3; turn += 1) await refresh()
  t.match(events, [
    { kind: 'client-refused', provider: 'corp', reason: /providers\.corp\.clientId, clientSecret and clientAuth/ },
  ])
  t.match(trouble(), [/invalid_client/])
  t.equal(provider.clientRefused(), true)
  answers(oauthError('invalid_grant'))
  await refresh()
  t.equal(events.length, 1, 'another refusal is no news about it')
  answers()
  await refresh()
  t.match(events, [{}, { kind: 'client-accepted' }])
  t.equal(provider.clientRefused(), false)
  t.same(trouble(), [])
})

t.test('the two kinds of grant are reported separately', async (t) => {
  const { events, answers, exchange, refresh, trouble } = setUp({ clientAuth: 'none' })
  answers(oauthError('unauthorized_client'))
  await refresh()
  answers()
  await exchange()
  t.match(events, [{ kind: 'client-refused', reason: /refresh token grant/ }])
  t.match(trouble(), [/refresh token grant/])
  await refresh()
  t.equal(events.at(-1)?.kind, 'client-accepted')
})

t.test('a code that is refused with unauthorized_client is logged once and degrades nothing', async (t) => {
  const { provider, events, answers, exchange, refresh, trouble } = setUp()
  answers(oauthError('unauthorized_client', 'PST_PROVIDER_CLIENT'))
  for (let turn = 0; turn < 3; turn += 1) t.equal(await exchange(), 'PST_PROVIDER_CLIENT')
  t.match(events, [{ kind: 'client-refused', reason: /authorization code grant.*unless other logins succeed/ }])
  t.equal(events.length, 1)
  t.same(trouble(), [], 'a stranger can bring a code that was issued to another application')
  t.equal(provider.clientRefused(), false)
  answers(oauthError('unauthorized_client'))
  await refresh()
  t.match(trouble(), [/refresh token grant/], 'a refresh is our own')
})

t.test('userinfo that is too large or not JSON is an answer: it opens no circuit', async (t) => {
  const { hostile, provider: bare } = await setUpHostile(t)
  const circuits = { login: new CircuitBreaker({ clock: () => 0 }), refresh: new CircuitBreaker({ clock: () => 0 }) }
  const application = { name: 'corp', clientAuth: 'none' } as const
  const provider = guardProvider(bare, circuits, new ClientRefusals(application, () => undefined))
  const session = { tokens: TOKENS, subject: 'alice', userinfoClaims: [] }
  for (const body of [`{"sub":"alice","x":"${'a'.repeat(1024 * 1024)}"}`, '<html>']) {
    hostile.answers.set('/userinfo', (_asked, response) =>
      response.setHeader('content-type', 'application/json').end(body),
    )
    const asked = () => provider.userinfo(session)
    for (let turn = 0; turn < 6; turn += 1) {
      await t.rejects(asked(), { code: 'PST_PROVIDER_UNAVAILABLE', message: /sent more than|with JSON/ })
    }
    t.equal(circuits.refresh.state, 'closed')
  }
  hostile.answers.set('/userinfo', (_asked, response) => response.writeHead(503).end('x'.repeat(2 * 1024 * 1024)))
  for (let turn = 0; turn < 5; turn += 1) await t.rejects(provider.userinfo(session))
  t.equal(circuits.refresh.state, 'open', 'a status of 5xx still counts, whatever its body')
})

t.test('a provider that is closed lets a refresh finish', async (t) => {
  const { provider, log, finishRefresh } = setUp()
  const refreshed = provider.refresh({ ...TOKENS, accessToken: 'slow' }, 'ada')
  const closed = provider.close()
  await new Promise(setImmediate)
  t.same(log, [])
  finishRefresh()
  await Promise.all([refreshed, closed])
  t.same(log, ['refreshed', 'closed'])
})
