import t from 'tap'
import { valuesOf } from '../support/echo.ts'
import { rawRequest } from '../support/raw-request.ts'
import { SESSION_COOKIE, startStack } from '../support/stack.ts'

t.test('nothing but the session cookie says who somebody is', async (t) => {
  const { gateway, origin, echo, provider, signedIn } = await startStack(t, {
    shape: 'openid-connect',
    config: (upstream) => ({
      routes: [
        { path: '/', upstream },
        { path: '/maybe', auth: 'optional', upstream },
      ],
    }),
  })
  const { host } = new URL(origin)
  const ask = async (target: string, { head = '', body }: { readonly head?: string; readonly body?: string } = {}) => {
    const length =
      body === undefined ? '' : `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n`
    const method = body === undefined ? 'GET' : 'POST'
    const sent = `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\n${length}${head}\r\n${body ?? ''}`
    return (await rawRequest(gateway.ports.gateway, sent, { expect: 1 })).responses[0]?.status
  }
  const browser = await signedIn()
  const id = browser.jar.get(SESSION_COOKIE)?.value as string
  t.equal(await ask('/', { head: `Cookie: ${SESSION_COOKIE}=${id}\r\n` }), 200, 'this one does')
  // Good tokens of somebody who is signed in, and what opens that session in its own place.
  const keys = [...provider.secrets, id]
  t.ok(keys.length >= 4, 'code, access, refresh and id token')
  echo.clear()

  await t.test('on a route that asks for a session they open nothing, wherever they stand', async (t) => {
    for (const key of keys) {
      const basic = Buffer.from(`ada:${key}`).toString('base64')
      for (const scheme of [`Bearer ${key}`, `bearer ${key}`, `Basic ${basic}`, `DPoP ${key}`, key])
        t.equal(await ask('/', { head: `Authorization: ${scheme}\r\n` }), 401, scheme.slice(0, 8))
      for (const name of ['access_token', 'token', 'id_token', SESSION_COOKIE]) {
        t.equal(await ask(`/?${name}=${encodeURIComponent(key)}`), 401, `?${name}=`)
        t.equal(await ask('/', { body: `${name}=${encodeURIComponent(key)}` }), 401, `a form's ${name}`)
      }
      for (const name of ['X-Auth-Request-Access-Token', 'X-Forwarded-Access-Token', 'Proxy-Authorization'])
        t.equal(await ask('/', { head: `${name}: Bearer ${key}\r\n` }), 401, name)
    }
    t.equal(echo.hits(), 0)
  })

  await t.test("on a route for everybody they make nobody, and Authorization is the app's own affair", async (t) => {
    const [key = ''] = keys
    t.equal(
      await ask(`/maybe?access_token=${encodeURIComponent(key)}`, { head: `Authorization: Bearer ${key}\r\n` }),
      200,
    )
    const [received] = echo.received
    t.ok(received)
    if (received === undefined) return
    t.same(valuesOf(received, 'authorization'), [`Bearer ${key}`])
    t.same(
      received.headers.filter(([name]) => /^x-auth-request-/i.test(name)),
      [],
    )
  })

  await t.test('nor do they make anybody at an endpoint of ours', async (t) => {
    for (const key of keys)
      for (const path of ['userinfo', 'sessions'])
        t.equal(await ask(`/oauth2/${path}?access_token=${key}`, { head: `Authorization: Bearer ${key}\r\n` }), 401)
  })
})
