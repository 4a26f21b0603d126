import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { type Browser, createBrowser, redirectTo } from '../support/browser.ts'
import { freePorts } from '../support/ports.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { cookieOf, startReplicas } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const withRedis = { skip: withoutRedis }

/** A login up to the provider's answer: the callback as the provider has sent it, and the login's cookie. */
async function upToCallback(browser: Browser, origin: string) {
  const url = await redirectTo(`${origin}/oauth2/callback`, browser, `${origin}/oauth2/start?rd=/deep`)
  return { url: url.href, cookie: browser.jar.header(url, { sameSite: true, safeNavigation: true }) }
}

/**
 * What somebody does who has copied both. Replicas share one public URL, so the request names that of `url`, wherever it is sent.
 * @param replica the origin of the replica that gets it; left out: that of `url`
 */
async function bring(url: string, cookie: string, replica = url): Promise<Response> {
  const { host, pathname, search } = new URL(url)
  const { hostname, port } = new URL(replica)
  const headers = { Host: host, Cookie: cookie, Accept: 'text/html' }
  const sent = request({ hostname, port, path: pathname + search, headers, agent: false }).end()
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const fields = new Headers()
  for (let at = 0; at < answer.rawHeaders.length; at += 2) {
    fields.append(answer.rawHeaders[at] as string, answer.rawHeaders[at + 1] as string)
  }
  return new Response(await text(answer), { status: answer.statusCode, headers: fields })
}

async function setUp(t: Test, provider?: Record<string, unknown>) {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const store = { kind: 'redis', url: redis.url }
  const replicas = await startReplicas(t, { count: 2, store, ...(provider !== undefined && { provider }) })
  const [here, there] = replicas.origins as [string, string]
  const nobody = { Cookie: `postern=${'a'.repeat(43)}` }
  for (const origin of [here, there])
    await until(async () => (await fetch(`${origin}/api`, { headers: nobody })).status === 401)
  return { redis, replicas, here, there }
}

t.test('a callback that one replica has answered is refused by the other', withRedis, async (t) => {
  const { replicas, here, there } = await setUp(t)
  const { url, cookie } = await upToCallback(createBrowser(), here)
  const first = await bring(url, cookie)
  t.match([first.status, first.headers.get('location')], [303, '/deep'])
  const asked = replicas.provider.requests.get('/token')
  for (const origin of [there, here]) {
    const again = await bring(url, cookie, origin)
    t.equal(again.status, 400)
    t.match(await again.text(), 'PST_LOGIN_STATE')
    t.notMatch(String(again.headers.get('set-cookie')), /postern=[^;]/)
  }
  t.equal(replicas.provider.requests.get('/token'), asked, 'the provider is not even asked')
})

t.test('brought to both at once, one finishes the login', withRedis, async (t) => {
  const { here, there } = await setUp(t)
  const { url, cookie } = await upToCallback(createBrowser(), here)
  const answers = await Promise.all([here, there, here, there].map((at) => bring(url, cookie, at)))
  const statuses = answers.map(({ status }) => status)
  t.equal(statuses.filter((status) => status === 303).length, 1, `${statuses}`)
  // A replica that redis does not answer within a second may not say more than 503.
  t.ok(statuses.every((status) => [303, 400, 503].includes(status)))
})

t.test('redis away: the callback is asked to wait, and the same one is good afterwards', withRedis, async (t) => {
  const { redis, here } = await setUp(t)
  const { url, cookie } = await upToCallback(createBrowser(), here)
  await redis.kill()
  const refused = await bring(url, cookie)
  t.equal(refused.status, 503)
  t.match(Number(refused.headers.get('retry-after')), 5)
  t.equal(refused.headers.get('set-cookie'), null, "the login's cookie stays")
  t.match(await refused.text(), 'PST_STORE_UNAVAILABLE')
  await redis.restart()
  let answer = await bring(url, cookie)
  await until(async () => {
    if (answer.status === 503) answer = await bring(url, cookie)
    return answer.status !== 503
  }, 10_000)
  t.match([answer.status, answer.headers.get('location')], [303, '/deep'])
})

t.test('a logout token that one replica has acted on is refused by the other', withRedis, async (t) => {
  const tokens: string[] = []
  const receiver = createServer(async (request, response) => {
    tokens.push(new URLSearchParams(await text(request)).get('logout_token')!)
    response.end()
  })
  const [port] = (await freePorts(1)) as [number]
  await listen(receiver, port)
  t.teardown(() => receiver.close())
  const clientMetadata = {
    backchannel_logout_uri: `http://127.0.0.1:${port}/`,
    backchannel_logout_session_required: true,
  }
  const { redis, replicas, here, there } = await setUp(t, { clientMetadata })
  const browser = await replicas.signedIn('user_2ada')
  const cookie = cookieOf(browser, here)
  const asked = await browser.navigate(`${replicas.provider.origin}/session/end`)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
  await browser.navigate(`${replicas.provider.origin}/session/end/confirm`, { form: { xsrf, logout: 'yes' } })
  await until(() => tokens.length === 1)
  const tell = (origin: string) =>
    fetch(`${origin}/oauth2/backchannel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: tokens[0]! }),
    })

  redis.signal('SIGSTOP')
  t.equal((await tell(there)).status, 503, 'redis is away: the provider is to try again')
  redis.signal('SIGCONT')
  await until(async () => (await tell(here)).status === 200, 10_000)
  for (const origin of [there, here]) {
    const again = await tell(origin)
    t.equal(again.status, 400)
    t.match(await again.json(), { error: 'invalid_request', error_description: /used before/ })
  }
  t.equal((await fetch(`${here}/api`, { headers: { Cookie: cookie } })).status, 401)
})
