import { Agent, createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { portOf } from '../support/ports.ts'
import { CLIENT_SECRET, SESSION_COOKIE, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

/** Sixty by hand; the suite makes do with less. */
const SECONDS = Number(process.env.POSTERN_REFRESH_SECONDS ?? 9)
const CLIENTS = 200
const TOKEN_LIFE = 3

/** An app that does not take the gateway's word: each token it gets is looked up at the provider. */
async function startCheckingApp(t: Test) {
  const expiries = new Map<string, Promise<number>>()
  const seen = { requests: 0, expired: 0, tokens: expiries }
  let introspection = ''
  const expiryOf = async (token: string): Promise<number> => {
    const response = await fetch(introspection, {
      method: 'POST',
      body: new URLSearchParams({ token, client_id: 'app', client_secret: CLIENT_SECRET }),
    })
    const { active, exp } = (await response.json()) as { readonly active: boolean; readonly exp: number }
    return active ? exp * 1000 : 0
  }
  const server = createServer(async (request, response) => {
    seen.requests += 1
    const arrivedAt = Date.now()
    const token = String(request.headers['x-auth-request-access-token'])
    const known = expiries.get(token) ?? expiryOf(token)
    expiries.set(token, known)
    const good = arrivedAt < (await known)
    if (!good) seen.expired += 1
    response.writeHead(good ? 200 : 401).end()
  })
  await listen(server, 0)
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    seen,
    origin: `http://127.0.0.1:${portOf(server)}`,
    askAt: (url: string) => {
      introspection = url
    },
  }
}

function get(url: string, cookie: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { agent, headers: { Cookie: cookie, Accept: 'application/json' } }, resolve)
      .on('error', reject)
      .end()
  })
}

t.test('rotation with reuse detection, tokens of three seconds, 200 clients of one session', async (t) => {
  const app = await startCheckingApp(t)
  const { origin, provider, gateway, signedIn } = await startStack(t, {
    provider: { accessTokenTtl: TOKEN_LIFE, rotation: true },
    config: () => ({
      identity: { headers: { 'X-Auth-Request-Access-Token': 'tokens.accessToken' } },
      routes: [{ path: '/', upstream: app.origin }],
    }),
  })
  app.askAt(`${provider.origin}/oauth/token_info`)
  const browser = await signedIn()
  const cookie = `${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}`
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  t.teardown(() => agent.destroy())

  const endsAt = Date.now() + SECONDS * 1000
  const answers = new Map<number, number>()
  const times: number[] = []
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      await sleep(Math.random() * 400)
      while (Date.now() < endsAt) {
        const startedAt = performance.now()
        const response = await get(`${origin}/`, cookie, agent)
        response.resume()
        times.push(performance.now() - startedAt)
        answers.set(response.statusCode as number, (answers.get(response.statusCode as number) ?? 0) + 1)
        await sleep(200 + Math.random() * 400)
      }
    }),
  )
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`
  t.comment(
    `${times.length} requests, ${provider.grants.refresh} refreshes; p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)}`,
  )

  t.same([...answers.keys()], [200], 'nobody was refused')
  t.equal(app.seen.expired, 0, 'no expired token reached the app')
  t.same(provider.refusals, [], 'no refresh token was used twice')
  t.equal(provider.grants.authorizationCode, 1)
  t.ok(provider.grants.refresh >= Math.floor(SECONDS / TOKEN_LIFE), 'it was refreshed all the time')
  t.ok(provider.grants.refresh <= Math.ceil(SECONDS / (TOKEN_LIFE / 2)), 'and never in the first half of a life')
  t.ok(app.seen.tokens.size <= provider.grants.refresh + 1, 'every token came from one grant')
  t.ok((sorted.at(-1) as number) < 6_000, 'nobody waited long')
  for (const secret of provider.secrets) t.notOk(gateway.output().includes(secret), 'no token in the log')
})

t.test('claims that change at the provider reach the app, and decide, without a login', async (t) => {
  const { origin, provider, signedIn } = await startStack(t, {
    provider: { accessTokenTtl: 2 },
    config: (upstream) => ({
      refresh: { userinfoMaxAge: '1s' },
      routes: [
        { path: '/', upstream },
        { path: '/staff', upstream, allow: "claims.email == 'countess@example.com'" },
      ],
    }),
  })
  const browser = await signedIn('user_2ada')
  t.equal((await browser.fetch(`${origin}/staff`)).status, 403)
  provider.setClaims('user_2ada', { email: 'countess@example.com', email_verified: true })
  t.ok(await until(async () => (await browser.fetch(`${origin}/staff`)).status !== 403))
  t.equal((await browser.fetch(`${origin}/staff`)).status, 200)
  t.match((await browser.fetch(`${origin}/oauth2/userinfo`)).json(), { email: 'countess@example.com' })
  t.equal(provider.grants.authorizationCode, 1)
})

t.test('a refresh token that is no longer good: an XHR gets 401, a navigation the way to the login', async (t) => {
  const { origin, provider, signedIn } = await startStack(t, { provider: { accessTokenTtl: 2 } })
  const browser = await signedIn()
  provider.setFault((request, response) => {
    if (request.url !== '/oauth/token') return false
    response.writeHead(400, { 'Content-Type': 'application/json' }).end('{"error":"invalid_grant"}')
    return true
  })
  // To the end of the access token's life.
  await sleep(2_000)
  const answer = await browser.fetch(`${origin}/`, { headers: { Accept: 'application/json' } })
  t.equal(answer.status, 401)
  t.match(answer.json(), { error: 'PST_AUTH_REQUIRED' })
  provider.setFault(undefined)
  t.equal((await browser.navigate(`${origin}/again`)).url, `${origin}/again`)
  t.equal(provider.grants.authorizationCode, 2)
})

t.test('SIGTERM while a request waits for the provider: it is answered, and the process ends with 0', async (t) => {
  const { origin, provider, gateway, signedIn } = await startStack(t, { provider: { accessTokenTtl: 2 } })
  const browser = await signedIn()
  // To the end of the access token's life.
  await sleep(2_000)
  let asked: () => void = () => undefined
  const arrived = new Promise<void>((resolve) => {
    asked = resolve
  })
  let slow = true
  provider.setFault((request, response) => {
    if (!slow || request.url !== '/oauth/token') return false
    slow = false
    asked()
    setTimeout(async () => {
      const body = await json(
        await new Promise<IncomingMessage>((resolve, reject) => {
          const again = httpRequest(
            `${provider.origin}${request.url}`,
            { method: 'POST', headers: request.headers },
            resolve,
          )
          again.on('error', reject)
          request.pipe(again)
        }),
      )
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    }, 800)
    return true
  })
  const waiting = browser.fetch(`${origin}/`)
  await arrived
  gateway.signal('SIGTERM')
  t.equal((await waiting).status, 200)
  t.equal(await gateway.ended, 0)
})
