import t from 'tap'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'

const made = (
  cookie: { name?: string; domain?: string; sameSite?: 'lax' | 'strict' | 'none'; partitioned?: boolean } = {},
) =>
  ownCookies({
    prefix: '/oauth2',
    publicUrls: [],
    session: {
      secrets: [],
      cookie: { name: '__Host-postern', sameSite: 'lax', path: '/', partitioned: false, ...cookie },
      maxPerPerson: 'unlimited',
      lifetime: 1,
      idleTimeout: 1,
      store: { kind: 'memory', maxSessions: 1 },
    },
  })

t.test('a session cookie with a name of its own is ours, in all its parts', async (t) => {
  const { isOwn } = made({ name: 'SID' })
  for (const name of ['SID', 'SID.1', 'SID.4']) t.ok(isOwn(name), name)
  for (const name of ['sid', 'SID.5', 'SIDE', 'xSID', 'SID.1.1']) t.notOk(isOwn(name), name)
})

t.test('login and login-loop cookies are ours whatever the session cookie is called', async (t) => {
  const { isOwn } = made({ name: 'SID' })
  const own = [
    'postern',
    'postern-login-abc',
    '__Secure-postern-login-abc',
    '__Secure-postern-loop',
    '__Host-postern.1',
  ]
  for (const name of own) t.ok(isOwn(name), name)
  for (const name of ['posterns', 'my-postern', '__Other-postern', 'Postern']) t.notOk(isOwn(name), name)
})

t.test('no script reads a cookie of ours, and login cookies survive the way back from the provider', async (t) => {
  const cookies = made({ sameSite: 'strict', domain: 'example.com' })
  const session = { path: '/', httpOnly: true, secure: true, sameSite: 'strict', domain: 'example.com', maxAge: 60 }
  t.same(cookies.sessionAttributes(true, 60_999), session)
  const login = { path: '/oauth2', httpOnly: true, secure: false, sameSite: 'lax', maxAge: 600 }
  t.same(cookies.loginAttributes(false, 600_000), login)
})

t.test('partitioned cookies: all of them, for a frame of another site, and only where they are secure', async (t) => {
  const cookies = made({ sameSite: 'none', partitioned: true })
  for (const attributes of [
    cookies.sessionAttributes(true, 0),
    cookies.loginAttributes(true, 0),
    cookies.browserAttributes(true, 0),
  ])
    t.match(attributes, { sameSite: 'none', secure: true, partitioned: true })
  t.notOk('partitioned' in cookies.loginAttributes(false, 0))
  t.notOk('partitioned' in made({ sameSite: 'none' }).sessionAttributes(true, 0))
})
