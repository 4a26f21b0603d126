import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { SESSION_SECRET, type Stack, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const NEWER_SECRET = 'another-session-secret-of-more-than-32-bytes'

const stored = (upstream: string, secrets: readonly string[] = [SESSION_SECRET]) => ({
  session: { secrets, store: { kind: 'cookie' } },
  identity: { headers: { 'X-Auth-Request-User': 'subject', 'X-Token': 'tokens.accessToken' } },
  routes: [{ name: 'app', path: '/', upstream }],
})

const cookieOf = (browser: Awaited<ReturnType<Stack['signedIn']>>, origin: string) =>
  browser.jar.header(new URL(origin), { sameSite: true, safeNavigation: true })

const headersAt = ({ echo }: Stack) =>
  Object.fromEntries(echo.received.at(-1)!.headers.map(([name, value]) => [name.toLowerCase(), value]))

// The tests wait for most of their time.
t.jobs = 3

t.test('a session in its cookie', async (t) => {
  const stack = await startStack(t, { shape: 'openid-connect', config: (upstream) => stored(upstream) })
  const { origin, provider, gateway } = stack
  const browser = await stack.signedIn('user_2ada')

  await t.test('is sealed there: nothing of it can be read, and the upstream never sees it', async (t) => {
    const cookie = cookieOf(browser, origin)
    for (const secret of provider.secrets) t.notOk(cookie.includes(secret), 'no token')
    const plain = cookie
      .split('; ')
      .map((pair) => Buffer.from(pair.slice(pair.indexOf('.') + 1), 'base64url').toString('latin1'))
    t.notMatch(plain.join(), /ada|example/i)
    // The log is written in larger pieces, a little later.
    await until(() => gateway.output().includes('"event":"store-cookie"'))
    t.match(gateway.output(), /"event":"store-cookie"/, 'and what it cannot do is said at start')
    t.equal((await browser.fetch('/api', { from: `${origin}/` })).status, 200)
    t.equal(headersAt(stack)['x-auth-request-user'], 'user_2ada')
    t.notMatch(headersAt(stack)['cookie'] ?? '', 'postern', 'the upstream never sees it')
  })

  await t.test('a changed cookie is nobody, and nothing else', async (t) => {
    const cookie = cookieOf(browser, origin)
    const from = cookie.indexOf('postern=1.') + 'postern=1.'.length
    const answers = new Set<string>()
    for (let at = from; at < cookie.length; at += 97) {
      const other = cookie[at] === 'A' ? 'B' : 'A'
      const changed = `${cookie.slice(0, at)}${other}${cookie.slice(at + 1)}`
      const answer = await fetch(`${origin}/api`, { headers: { Cookie: changed } })
      answers.add(`${answer.status} ${((await answer.json()) as { error: string }).error}`)
    }
    t.same([...answers], ['401 PST_AUTH_REQUIRED'])
  })

  await t.test('a new secret in front: it stays; the old one taken away: it is over, quietly', async (t) => {
    const changed = (times: number) =>
      until(() => gateway.output().split('"event":"configuration-changed"').length > times)
    await gateway.rewrite({
      publicUrl: origin,
      listen: `127.0.0.1:${gateway.ports.gateway}`,
      admin: { listen: `127.0.0.1:${gateway.ports.admin}` },
      shutdown: { delay: '0s', deadline: '3s' },
      providers: {
        corp: { issuer: provider.origin, allowInsecure: true, clientId: 'app', clientSecret: 'x'.repeat(36) },
      },
      ...stored(stack.echo.origin, [NEWER_SECRET, SESSION_SECRET]),
    })
    await changed(1)
    t.equal((await browser.fetch('/api')).status, 200)
    const cookie = cookieOf(browser, origin)
    await gateway.rewrite({
      publicUrl: origin,
      listen: `127.0.0.1:${gateway.ports.gateway}`,
      admin: { listen: `127.0.0.1:${gateway.ports.admin}` },
      shutdown: { delay: '0s', deadline: '3s' },
      providers: {
        corp: { issuer: provider.origin, allowInsecure: true, clientId: 'app', clientSecret: 'x'.repeat(36) },
      },
      ...stored(stack.echo.origin, [NEWER_SECRET]),
    })
    await changed(2)
    t.equal((await fetch(`${origin}/api`, { headers: { Cookie: cookie } })).status, 401)
  })
})

t.test('tokens are renewed once for all who hold the same cookie, and late holders get them too', async (t) => {
  const stack = await startStack(t, {
    shape: 'openid-connect',
    config: (upstream) => stored(upstream),
    provider: { rotation: true, accessTokenTtl: 3 },
  })
  // Before the tokens' three seconds begin to run.
  const other = await startStack(t, { shape: 'openid-connect', config: (upstream) => stored(upstream) })
  const { origin, provider } = stack
  const browser = await stack.signedIn('user_2ada')
  const old = cookieOf(browser, origin)
  // The tokens' last second, in which they are renewed before the request goes on: there is no sign of it to wait for.
  await sleep(2_200)
  const ask = () => fetch(`${origin}/public-cache`, { headers: { Cookie: old } })
  const answers = await Promise.all(Array.from({ length: 20 }, ask))
  t.same(new Set(answers.map(({ status }) => status)), new Set([200]))
  t.equal(provider.grants.refresh, 1)
  for (const answer of answers) {
    t.match(answer.headers.get('set-cookie'), /^postern=1\.[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+/)
    t.equal(answer.headers.get('cache-control'), 'no-store', 'nobody may keep an answer with a session in it')
  }
  const late = await ask()
  t.equal(late.status, 200)
  t.ok(late.headers.has('set-cookie'), 'who comes late is given the new cookie')
  t.equal(provider.grants.refresh, 1)

  const fresh = (await ask()).headers.getSetCookie()[0]!.split(';')[0]!
  const again = await fetch(`${origin}/api`, { headers: { Cookie: fresh } })
  t.equal(again.status, 200)
  t.equal(again.headers.get('set-cookie'), null, 'who has it is given nothing')
  t.same(provider.refusals, [])

  await t.test('the same session goes on in another process', async (t) => {
    const { gateway } = stack
    t.ok(gateway.pid !== other.gateway.pid)
    const answer = await fetch(`${other.origin}/api`, { headers: { Cookie: fresh } })
    t.equal(answer.status, 200, 'the secret is all they share')
  })

  await t.test('sign-out takes the cookies away, and holds in this process', async (t) => {
    const out = await fetch(`${origin}/oauth2/sign-out`, {
      method: 'POST',
      headers: { Cookie: fresh, Origin: origin },
      redirect: 'manual',
    })
    t.ok(out.status < 400)
    t.match(out.headers.getSetCookie().join(), /postern=;.*Max-Age=0/)
    t.equal((await fetch(`${origin}/api`, { headers: { Cookie: fresh } })).status, 401)
    t.equal((await fetch(`${origin}/api`, { headers: { Cookie: old } })).status, 401)
  })
})

t.test('a large session is spread over several cookies; one that is too large is no session', async (t) => {
  const stack = await startStack(t, { shape: 'openid-connect', config: (upstream) => stored(upstream) })
  const { origin, provider, gateway, echo } = stack
  // Nothing that deflates.
  const noise = (length: number) =>
    Array.from({ length: length / 8 }, () => Math.random().toString(36).slice(2, 10)).join('')
  provider.setClaims('user_2ada', { name: noise(8_000) })
  const browser = await stack.signedIn('user_2ada')
  const names = browser.jar.all().map(({ name }) => name)
  t.ok(names.includes('postern') && names.includes('postern.1'), names.join())
  echo.clear()
  t.equal((await browser.fetch('/api', { from: `${origin}/` })).status, 200)
  t.notMatch(headersAt(stack)['cookie'] ?? '', 'postern')

  await t.test('a part missing: nobody', async (t) => {
    const part = browser.jar.get('postern')!
    t.equal((await fetch(`${origin}/api`, { headers: { Cookie: `postern=${part.value}` } })).status, 401)
  })

  await t.test('a smaller one takes its place: the parts that are not needed go', async (t) => {
    provider.setClaims('user_2ada', { name: 'Ada' })
    await browser.navigate(`${origin}/oauth2/start?rd=/`)
    t.same(
      browser.jar
        .all()
        .map(({ name }) => name)
        .filter((name) => /^postern(\.|$)/.test(name)),
      ['postern'],
    )
  })

  await t.test('signing out takes every part', async (t) => {
    provider.setClaims('user_2ada', { name: noise(8_000) })
    await browser.navigate(`${origin}/oauth2/start?rd=/`)
    t.ok(browser.jar.get('postern.1'))
    await browser.navigate(`${origin}/oauth2/sign-out`, { form: {}, from: `${origin}/`, follow: false })
    t.notOk(browser.jar.all().some(({ name }) => /^postern(\.|$)/.test(name)))
  })

  await t.test('too large', async (t) => {
    provider.setClaims('user_2ada', { name: noise(24_000) })
    const page = await createBrowser().navigate(`${origin}/`)
    t.equal(page.status, 403, 'the person brought it')
    t.match(page.body, 'PST_SESSION_TOO_LARGE')
    t.ok(await until(() => gateway.output().includes('PST_SESSION_TOO_LARGE')))
    t.match(gateway.output(), /"level":"warn".*PST_SESSION_TOO_LARGE.*needs more than 5 cookies/)
    t.notMatch(gateway.output(), '"level":"error"')
  })
})
