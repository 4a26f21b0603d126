import t, { type Test } from 'tap'
import { WebSocket } from 'ws'
import { createBrowser } from '../support/browser.ts'
import { CLIENT_SECRET, SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'

/** One gateway at two hosts of its file, `localhost` and `127.0.0.1`. */
async function setUp(t: Test, session: Readonly<Record<string, unknown>> = {}) {
  let other = ''
  const stack = await startStack(t, {
    provider: (origin) => {
      other = origin.replace('localhost', '127.0.0.1')
      const redirectUris = [origin, other].map((at) => `${at}/oauth2/callback`)
      return { clients: [{ clientId: 'app', redirectUris, clientSecret: CLIENT_SECRET }] }
    },
    config: (upstream) => ({
      publicUrl: [other.replace('127.0.0.1', 'localhost'), other],
      session: { secrets: [SESSION_SECRET], ...session },
      routes: [{ path: '/', upstream }],
    }),
  })
  const cookieOf = async (origin: string) => {
    const browser = createBrowser()
    const page = await browser.navigate(`${origin}/`)
    if (page.status !== 200) throw new Error(`not signed in at ${origin}: ${page.status}`)
    return `${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}`
  }
  return { ...stack, other, cookieOf }
}

for (const kind of ['memory', 'cookie']) {
  t.test(`store ${kind}: a session's cookie at another host of the same gateway counts as none`, async (t) => {
    const { origin, other, cookieOf, echo } = await setUp(t, { store: { kind } })
    const cookies = { [origin]: await cookieOf(origin), [other]: await cookieOf(other) }
    for (const [at, elsewhere] of [
      [origin, other],
      [other, origin],
    ] as const) {
      const headers = { Cookie: cookies[at] as string }
      t.equal((await fetch(`${at}/`, { headers })).status, 200)
      echo.clear()
      t.equal((await fetch(`${elsewhere}/`, { headers })).status, 401)
      t.equal((await fetch(`${elsewhere}/oauth2/userinfo`, { headers })).status, 401)
      t.equal((await fetch(`${elsewhere}/oauth2/sessions`, { headers })).status, 401)
      const socket = new WebSocket(elsewhere.replace('http', 'ws'), [], { headers: { ...headers, Origin: elsewhere } })
      t.match(await new Promise((resolve) => socket.once('error', resolve)), /401/)
      t.equal(echo.hits(), 0)

      const posted = { method: 'POST', headers: { ...headers, Origin: elsewhere } }
      await fetch(`${elsewhere}/oauth2/sign-out`, { ...posted, redirect: 'manual' })
      const callback = `${elsewhere}/oauth2/callback`
      await createBrowser().navigate(callback, { headers, follow: false })
      t.equal((await fetch(`${at}/`, { headers })).status, 200, 'nor can it end the session from there')
    }
  })
}

t.test('a login at one host does not end the session whose cookie, of another host, came along', async (t) => {
  const { origin, other, cookieOf } = await setUp(t)
  const cookie = await cookieOf(origin)
  const browser = createBrowser()
  browser.jar.set(other, `${cookie}; Path=/`)
  t.equal((await browser.navigate(`${other}/`)).status, 200)
  t.not(`${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}`, cookie)
  t.equal((await fetch(`${origin}/`, { headers: { Cookie: cookie } })).status, 200)
})
