import type { ServerResponse } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { type Browser, createBrowser } from '../support/browser.ts'
import { startEcho } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { startOidcProvider, type TestProvider } from '../support/oidc-provider.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { CLIENT_SECRET, providerSection, SESSION_SECRET, startStack } from '../support/stack.ts'

/** Room for a machine whose host stops it now and then; what is promised is without it. */
const STALLS = 1_000
const PROVIDER_BACK_WITHIN = 5_000 + STALLS
const REDIS_BACK_WITHIN = 2_000 + STALLS

/** Long enough for every pause to have grown to its longest. */
const OUTAGE = 14_000
const TOKEN_LIFE = 4

/** Milliseconds until `condition` holds, which is asked again and again; NaN when it does not within twenty seconds. */
async function timeUntil(condition: () => Promise<boolean>, from = performance.now()): Promise<number> {
  while (performance.now() - from < 20_000) {
    if (await condition()) return Math.round(performance.now() - from)
    await sleep(50)
  }
  return Number.NaN
}

function tell(t: Test, what: string, spans: readonly number[], bound: number): void {
  const slowest = Math.max(...spans)
  t.comment(`${what}: everything went on ${slowest} ms after the return (${spans.join(', ')})`)
  t.ok(slowest <= bound, `${what}: ${slowest} ms`)
}

const statusOf = async (browser: Browser, url: string) => (await browser.fetch(url)).status

/**
 * Fails what `isAsked` says for at least OUTAGE, and is over with the first call after that: the longest pause follows then.
 * Resolves when it is over.
 */
function outageOf(
  provider: TestProvider,
  isAsked: (path: string) => boolean,
  fail: (response: ServerResponse) => void,
) {
  const until = performance.now() + OUTAGE
  return new Promise<void>((over) => {
    provider.setFault((request, response) => {
      if (!isAsked(request.url ?? '')) return false
      fail(response)
      if (performance.now() >= until) {
        provider.setFault(undefined)
        over()
      }
      return true
    })
  })
}

/** Asks again and again until `over`. */
async function keepAsking(over: Promise<void>, ask: () => Promise<unknown>): Promise<void> {
  let going = true
  const ended = over.then(() => {
    going = false
  })
  while (going) {
    await ask()
    await sleep(250)
  }
  await ended
}

t.jobs = 6

for (const [what, fail] of Object.entries<(response: ServerResponse) => void>({
  'answers 503': (response) => void response.writeHead(503).end(),
  'breaks connections': (response) => response.socket?.resetAndDestroy(),
})) {
  t.test(`a provider that ${what}`, { buffered: true }, async (t) => {
    const { origin, provider, signedIn } = await startStack(t, {
      provider: { accessTokenTtl: TOKEN_LIFE, rotation: true },
      config: () => ({ rateLimit: { login: { max: 1_000, per: '1m' } } }),
    })
    const people = [await signedIn('user_2ada'), await signedIn('user_2grace'), await signedIn(), await signedIn()]
    const askAll = () => Promise.all(people.map((browser) => statusOf(browser, `${origin}/`)))
    let back = 0
    const over = outageOf(provider, (path) => path === '/oauth/token', fail).then(() => {
      back = performance.now()
    })
    await keepAsking(over, askAll)
    const asked = people.map((browser) => timeUntil(async () => (await statusOf(browser, `${origin}/`)) === 200, back))
    tell(t, `a provider that ${what}`, await Promise.all(asked), PROVIDER_BACK_WITHIN)
    t.equal(provider.grants.authorizationCode, 4, 'without a login')
    t.same(provider.refusals, [])
  })

  t.test(`a login at a provider that ${what} while nobody is signed in`, { buffered: true }, async (t) => {
    const { origin, provider } = await startStack(t, {
      config: () => ({ rateLimit: { login: { max: 1_000, per: '1m' } } }),
    })
    const login = async () => (await createBrowser().navigate(`${origin}/`)).status
    let back = 0
    const over = outageOf(provider, (path) => path === '/oauth/token', fail).then(() => {
      back = performance.now()
    })
    await keepAsking(over, login)
    tell(t, `a login at one that ${what}`, [await timeUntil(async () => (await login()) === 200, back)], STALLS)
  })
}

t.test('a provider that was not there at start', { buffered: true }, async (t) => {
  const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
  t.teardown(() => echo.stop())
  const origin = `http://localhost:${ports.gateway}`
  const provider = await startOidcProvider({
    shape: 'openid-connect',
    clients: [{ clientId: 'app', clientSecret: CLIENT_SECRET, redirectUris: [`${origin}/oauth2/callback`] }],
  })
  t.teardown(() => provider.stop())
  let back = 0
  const over = outageOf(
    provider,
    () => true,
    (response) => void response.writeHead(503).end(),
  ).then(() => {
    back = performance.now()
  })
  const gateway = await startGateway(
    {
      publicUrl: origin,
      providers: { corp: providerSection(provider.origin, 'openid-connect', false) },
      session: { secrets: [SESSION_SECRET] },
      rateLimit: { login: { max: 1_000, per: '1m' } },
      routes: [{ path: '/', upstream: echo.origin }],
    },
    { ports },
  )
  t.teardown(() => gateway.stop())
  const login = async () => (await createBrowser().navigate(`${origin}/`)).status
  await keepAsking(over, login)
  const span = await timeUntil(async () => (await login()) === 200, back)
  tell(t, 'a provider that was not there at start', [span], PROVIDER_BACK_WITHIN)
})

/** In the place of a redis that is gone: takes connections and drops them. Resolves with the first one after `lasts`, the port free again. */
async function dropConnections(port: number, lasts: number): Promise<void> {
  const until = performance.now() + lasts
  const late = Promise.withResolvers<void>()
  const server = createServer((socket) => {
    socket.on('error', () => undefined).destroy()
    if (performance.now() >= until) late.resolve()
  })
  await listen(server, port)
  await late.promise
  await new Promise((closed) => server.close(closed))
}

t.test('redis', { buffered: true, skip: withoutRedis }, async (t) => {
  const redis = await startRedis({ args: ['--appendonly', 'yes', '--appendfsync', 'always'] })
  t.teardown(() => redis.stop())
  const { origin, signedIn } = await startStack(t, {
    config: () => ({
      session: {
        secrets: [SESSION_SECRET],
        store: { kind: 'redis', url: redis.url, localCache: { maxSessions: 100, maxAge: '1s' } },
      },
      rateLimit: { login: { max: 1_000, per: '1m' } },
    }),
  })
  const ada = await signedIn('user_2ada')
  const asked = () => statusOf(ada, `${origin}/`)
  const login = async () => (await createBrowser().navigate(`${origin}/`)).status
  const measure = async (from: number) => [
    await timeUntil(async () => (await asked()) === 200, from),
    await timeUntil(async () => (await login()) === 200, from),
  ]
  const spans: number[] = []
  for (let round = 0; round < 2; round += 1) {
    await redis.kill()
    await keepAsking(dropConnections(redis.port, 6_000), asked)
    t.equal(await asked(), 503)
    await redis.restart()
    spans.push(...(await measure(performance.now())))
  }
  redis.signal('SIGSTOP')
  await keepAsking(sleep(7_000), asked)
  t.equal(await asked(), 503)
  redis.signal('SIGCONT')
  spans.push(...(await measure(performance.now())))
  tell(t, 'redis', spans, REDIS_BACK_WITHIN)
})
