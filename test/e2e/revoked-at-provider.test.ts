import t, { type Test } from 'tap'
import type { Browser } from '../support/browser.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import {
  CLIENT_SECRET,
  SESSION_COOKIE,
  SESSION_SECRET,
  type Stack,
  type StackOptions,
  startStack,
} from '../support/stack.ts'
import { until } from '../support/until.ts'

const SECOND = 1_000

/** The log's lines of an event so far. */
function linesOf({ gateway }: Stack, event: string): readonly Record<string, unknown>[] {
  return gateway
    .stdout()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line['event'] === event)
}

const apiStatus = async (browser: Browser, { origin }: Stack, path = '/api') =>
  (await browser.fetch(`${origin}${path}`, { from: `${origin}/` })).status

const stores: Readonly<Record<string, (t: Test) => Promise<Readonly<Record<string, unknown>>>>> = {
  memory: async () => ({ kind: 'memory' }),
  cookie: async () => ({ kind: 'cookie' }),
  redis: async (t) => {
    const redis = await startRedis()
    t.teardown(() => redis.stop())
    return { kind: 'redis', url: redis.url }
  },
}

// The tests wait for most of their time.
t.jobs = 4

for (const [kind, store] of Object.entries(stores)) {
  const skip = kind === 'redis' && withoutRedis
  t.test(`claims that the provider takes away are gone, sessions in ${kind}`, { skip }, async (t) => {
    const session = { secrets: [SESSION_SECRET], store: await store(t) }
    const stack = await startStack(t, {
      shape: 'openid-connect',
      provider: { claimsInIdToken: true },
      config: (upstream, section) => ({
        session,
        refresh: { userinfoMaxAge: '1s' },
        providers: { corp: { ...section, scopes: ['openid', 'email', 'groups', 'offline_access'] } },
        routes: [
          { path: '/', upstream },
          { path: '/admin', upstream, allow: "'admins' in claims.groups" },
        ],
      }),
    })
    const browser = await stack.signedIn('user_2ada')
    t.equal(await apiStatus(browser, stack, '/admin'), 200)
    stack.provider.setClaims('user_2ada', { groups: undefined, email: undefined })
    await until(async () => (await apiStatus(browser, stack, '/admin')) === 403)
    const who = (await browser.fetch(`${stack.origin}/oauth2/userinfo`)).json<Record<string, unknown>>()
    t.match(who, { subject: 'user_2ada', email: undefined, groups: undefined })
    t.equal(stack.provider.grants.refresh, 0, 'the id token is still that of the sign-in')
    stack.provider.setClaims('user_2ada', {})
    await until(async () => (await apiStatus(browser, stack, '/admin')) === 200)
  })
}

const shortTokens = (change: Partial<StackOptions> = {}): StackOptions => ({
  shape: 'openid-connect',
  provider: { accessTokenTtl: 4, refreshTokens: false },
  ...change,
})

t.test('without a refresh token a session ends with its access token, and says so everywhere', async (t) => {
  const stack = await startStack(t, shortTokens())
  const signedInAt = Date.now()
  const browser = await stack.signedIn('user_2ada')
  const at = (instant: unknown) => Date.parse(String(instant)) - signedInAt
  const isTokensEnd = (span: number) => span > 2 * SECOND && span < 6 * SECOND

  const { endsAt } = (await browser.fetch(`${stack.origin}/oauth2/userinfo`)).json<{ readonly endsAt: string }>()
  t.ok(isTokensEnd(at(endsAt)), `userinfo: ${at(endsAt)} ms`)
  const headers = { Accept: 'application/json' }
  const own = (await browser.fetch(`${stack.origin}/oauth2/sessions`, { headers })).json<Listed>()
  t.equal(own.sessions[0]?.endsAt, endsAt, 'the page of sessions')
  const all = (await (await fetch(`${stack.gateway.adminOrigin}/sessions`)).json()) as Listed
  t.equal(all.sessions[0]?.endsAt, endsAt, 'the admin port')
  const cookie = browser.jar.get(SESSION_COOKIE)
  t.ok(isTokensEnd((cookie?.expiresAt ?? 0) - signedInAt), 'the cookie')

  await until(() => linesOf(stack, 'no-refresh-token').length > 0)
  t.match(linesOf(stack, 'no-refresh-token'), [{ level: 'warn', provider: 'corp', subject: 'user_2ada', endsAt }])
  // The browser gives the cookie up by itself at that time.
  const headersOfCopy = { Cookie: `${SESSION_COOKIE}=${cookie?.value}` }
  const copied = () => fetch(`${stack.origin}/api`, { headers: headersOfCopy })
  t.equal((await copied()).status, 200)
  await until(async () => (await copied()).status === 401, 10 * SECOND)
  t.ok(isTokensEnd(Date.now() - signedInAt), 'and it ends then')
  await until(() => linesOf(stack, 'session-ended').length > 0)
  t.match(linesOf(stack, 'session-ended'), [{ reason: 'no-refresh-token', provider: 'corp', subject: 'user_2ada' }])
})

t.test(
  "a refresh that the provider refuses for good, as Dex does: served to the token's end, then a login",
  async (t) => {
    const stack = await startStack(t, { shape: 'openid-connect', provider: { accessTokenTtl: 4 } })
    const { provider, origin } = stack
    const browser = await stack.signedIn('user_2ada')
    const signedInAt = Date.now()
    let asked = 0
    provider.setFault((request, response) => {
      if (request.url !== '/token') return false
      asked += 1
      response.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"invalid_request"}')
      return true
    })
    const statuses = new Map<number, number>()
    await until(async () => {
      const status = await apiStatus(browser, stack)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      return status !== 200
    }, 10 * SECOND)
    t.same([...statuses.keys()], [200, 401], 'no 503')
    t.ok(Date.now() - signedInAt > 2.5 * SECOND, 'the access token served to its end')
    t.ok(asked <= 2, `${asked} refreshes`)
    t.match((await browser.navigate(`${origin}/page`, { follow: false })).headers['location'], '/oauth2/start?rd=')
    await until(() => linesOf(stack, 'session-ended').length > 0)
    t.match(linesOf(stack, 'session-ended'), [{ reason: 'refresh', subject: 'user_2ada' }])
    t.match(linesOf(stack, 'grant-gone'), [{ provider: 'corp', subject: 'user_2ada' }])
  },
)

t.test('a grant that is revoked at the provider is over here within userinfoMaxAge', async (t) => {
  const stack = await startStack(t, {
    shape: 'openid-connect',
    config: () => ({ refresh: { userinfoMaxAge: '1s' } }),
  })
  const { provider } = stack
  const [browser, other] = [await stack.signedIn('user_2ada'), await stack.signedIn('user_2grace')]
  const form = { token: provider.redeemed[0]?.given ?? '', client_id: 'app', client_secret: CLIENT_SECRET }
  const body = new URLSearchParams(form)
  t.equal((await fetch(`${provider.origin}/token/revocation`, { method: 'POST', body })).status, 200)
  await until(async () => (await apiStatus(browser, stack)) === 401)
  t.ok(provider.refusals.includes('invalid_grant'), 'the provider was asked at once')
  t.equal(await apiStatus(other, stack), 200)
})

interface Listed {
  readonly sessions: readonly { readonly endsAt: string }[]
}
