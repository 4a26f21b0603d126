import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { PosternError } from '../../src/errors.ts'
import { metadata } from '../provider/support/hostile-provider.ts'
import { setUp as setUpProvider } from '../provider/support/set-up.ts'
import { PUBLIC_URL } from '../proxy/sample.ts'
import { sampleSession } from '../session/sample.ts'
import { endpointsApp } from './endpoints-app.ts'

const OURS = { origin: PUBLIC_URL.origin }
const URL_OF = '/-/sign-out'

async function setUp(t: Test, { logoutWithin }: { readonly logoutWithin?: number } = {}) {
  const { hostile, provider, now, events } = await setUpProvider(t)
  let away = false
  const { app, sessions, ended } = await endpointsApp({
    clock: now,
    ...(logoutWithin !== undefined && { logoutWithin }),
    providers: new Map([['corp', provider]]),
    providerConfigs: [hostile.config()],
    store: (memory) =>
      new Proxy(memory, {
        get: (target, name) => {
          if (away && name === 'delete') return () => Promise.reject(new PosternError('PST_STORE_UNAVAILABLE'))
          const value = Reflect.get(target, name, target) as unknown
          return typeof value === 'function' ? value.bind(target) : value
        },
      }),
  })
  t.teardown(() => app.close())
  const revoked: (string | null)[] = []
  const waiting = Promise.withResolvers<void>()
  hostile.answers.set('/revoke', ({ form }, response) => {
    revoked.push(form.get('token'))
    response.end()
    if (form.get('token') === 'access') waiting.resolve()
  })
  const { id } = await sessions.create({
    provider: 'corp',
    subject: 'ada',
    claims: { sub: 'ada', name: 'Ada <b>', email: 'ada@example.com' },
    tokens: sampleSession().tokens,
  })
  const cookie = `__Host-postern=${id}`
  return {
    app,
    hostile,
    events,
    ended,
    revoked,
    allRevoked: () => waiting.promise,
    isLive: async () => (await sessions.find(id)).kind === 'session',
    storeAway(is: boolean) {
      away = is
    },
    ask: (query = '', headers: Record<string, string> = {}) =>
      app.inject({ url: `${URL_OF}${query}`, headers: { cookie, accept: 'text/html', ...headers } }),
    post: (query = '', headers: Record<string, string> = OURS) =>
      app.inject({ method: 'POST', url: `${URL_OF}${query}`, headers: { cookie, ...headers } }),
    anonymous: (query = '') => app.inject({ url: `${URL_OF}${query}` }),
  }
}

t.test('asking ends nothing, and says who it is', async (t) => {
  const { ask, isLive } = await setUp(t)
  const page = await ask('?rd=/a?b=c')
  t.match(page, { statusCode: 200, headers: { 'cache-control': 'no-store' } })
  t.match(page.body, 'Ada &lt;b&gt;')
  t.equal(await isLive(), true)
})

t.test('only a page of ours can do it, whatever else a request carries', async (t) => {
  const { post, isLive } = await setUp(t)
  const origin = fc.constantFrom(
    undefined,
    'null',
    '',
    'https://evil.example',
    'http://app.example.com',
    'https://app.example.com.evil.example',
    'https://app.example.com:8443',
    'https://app.example.com/',
    'https://APP.example.com',
    'https://sub.app.example.com',
  )
  const site = fc.constantFrom(
    undefined,
    'cross-site',
    'same-site',
    'none',
    '',
    'SAME-ORIGIN',
    'same-origin, same-origin',
  )
  await fc.assert(
    fc.asyncProperty(
      origin,
      site,
      fc.constantFrom('', '?rd=/', `?origin=${PUBLIC_URL.origin}`),
      async (o, s, query) => {
        const headers = {
          referer: `${PUBLIC_URL.origin}/`,
          ...(o !== undefined && { origin: o }),
          ...(s !== undefined && { 'sec-fetch-site': s }),
        }
        t.equal((await post(query, headers)).statusCode, 403, JSON.stringify(headers))
      },
    ),
  )
  t.equal((await post('', { ...OURS, 'sec-fetch-site': 'cross-site' })).statusCode, 403, 'the stronger word counts')
  t.equal(await isLive(), true)
  t.equal((await post('', { 'sec-fetch-site': 'same-origin' })).statusCode, 303)
  t.equal(await isLive(), false)
})

t.test('it ends the session first, then takes the cookie away, then sends the browser to the provider', async (t) => {
  const { post, ended, hostile } = await setUp(t)
  const answer = await post('?rd=/next?x=%252F')
  t.same(ended, [['sign-out', 'ada']])
  t.match(String(answer.headers['set-cookie']), /__Host-postern=; Max-Age=0; Path=\/; .*HttpOnly; Secure; SameSite=Lax/)
  t.equal(answer.headers['cache-control'], 'no-store')
  t.equal(answer.headers['clear-site-data'], '"cache"', 'who comes after finds no page of theirs')
  const location = new URL(answer.headers.location as string)
  t.equal(location.origin + location.pathname, `${hostile.url}/logout`)
  t.match(Object.fromEntries(location.searchParams), {
    client_id: 'app',
    id_token_hint: 'id.token.signed',
    post_logout_redirect_uri: 'https://app.example.com/oauth2/sign-out',
  })
})

t.test('rd comes back with the browser, sealed, and leads nowhere else', async (t) => {
  const { post, anonymous } = await setUp(t)
  const answer = await post('?rd=/next?x=%252F')
  const state = new URL(answer.headers.location as string).searchParams.get('state') as string
  t.notMatch(decodeURIComponent(state), 'next')
  t.match(await anonymous(`?state=${state}`), {
    statusCode: 303,
    headers: { location: '/next?x=%2F', 'clear-site-data': '"cache"' },
  })
  const flipped = (state[0] === 'A' ? 'B' : 'A') + state.slice(1)
  for (const odd of ['', flipped, state.slice(1), `${state}A`, 'https://evil.example/', '//evil.example', '/next']) {
    const page = await anonymous(`?state=${encodeURIComponent(odd)}`)
    t.match(page, { statusCode: 200, body: 'You are signed out' }, odd)
  }
})

t.test('rd of another site is as none', async (t) => {
  for (const rd of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    const { post, anonymous, hostile } = await setUp(t)
    hostile.answers.set('/.well-known/openid-configuration', metadata(hostile.url, { end_session_endpoint: undefined }))
    const answer = await post(`?rd=${encodeURIComponent(rd)}`)
    t.match(answer, { statusCode: 303, headers: { location: '/' } })
    t.notMatch((await anonymous(`?rd=${encodeURIComponent(rd)}`)).body, 'evil.example')
  }
})

t.test('without rd the way back ends on a page', async (t) => {
  const { post, anonymous } = await setUp(t)
  const state = new URL((await post()).headers.location as string).searchParams.get('state') as string
  t.match(await anonymous(`?state=${state}`), { statusCode: 200, body: 'You are signed out' })
})

t.test("tokens are revoked after the provider's own logout, the refresh token first", async (t) => {
  const { post, anonymous, revoked, allRevoked } = await setUp(t)
  const state = new URL((await post()).headers.location as string).searchParams.get('state') as string
  await sleep(100)
  t.same(revoked, [], 'revoking now would overtake the browser')
  await anonymous('?state=forged')
  t.same(revoked, [])
  await anonymous(`?state=${state}`)
  await allRevoked()
  t.same(revoked, ['refresh', 'access'])
})

t.test('a browser that never follows to the provider: the tokens are revoked after a while', async (t) => {
  const { post, revoked, allRevoked } = await setUp(t, { logoutWithin: 200 })
  await post()
  t.same(revoked, [])
  await allRevoked()
  t.same(revoked, ['refresh', 'access'])
})

t.test('where the provider has no logout of its own the tokens are revoked at once', async (t) => {
  const { post, hostile, revoked, allRevoked } = await setUp(t)
  hostile.answers.set('/.well-known/openid-configuration', metadata(hostile.url, { end_session_endpoint: undefined }))
  t.equal((await post()).statusCode, 200)
  await allRevoked()
  t.same(revoked, ['refresh', 'access'])
})

t.test('a provider that is away: the session ends all the same', async (t) => {
  const { post, hostile, isLive } = await setUp(t)
  hostile.answers.set('/.well-known/openid-configuration', (_asked, response) => response.writeHead(500).end())
  const answer = await post('?rd=/bye')
  t.match(answer, { statusCode: 303, headers: { location: '/bye' } })
  t.equal(await isLive(), false)
})

t.test('a store that is away: 503, the cookie is kept, and nothing was told to the provider', async (t) => {
  const { post, storeAway, isLive, revoked } = await setUp(t)
  storeAway(true)
  const answer = await post()
  t.match(answer, { statusCode: 503, headers: { 'retry-after': /^\d+$/ } })
  t.equal(answer.headers['set-cookie'], undefined)
  storeAway(false)
  t.equal(await isLive(), true)
  t.same(revoked, [])
  t.equal((await post()).statusCode, 303)
})

t.test('who is signed out already gets a page, by GET and by POST', async (t) => {
  const { anonymous, app } = await setUp(t)
  t.match(await anonymous(), { statusCode: 200, body: 'You are signed out' })
  const posted = await app.inject({ method: 'POST', url: `${URL_OF}?rd=/bye`, headers: OURS })
  t.match(posted, { statusCode: 303, headers: { location: '/bye' } })
})
