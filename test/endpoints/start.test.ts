import t, { type Test } from 'tap'
import { setUp as setUpProvider } from '../provider/support/set-up.ts'
import { endpointsApp } from './endpoints-app.ts'

/** As many logins as one address may start in a minute. */
const LIMIT = 30

async function setUp(t: Test) {
  const { hostile, provider, now } = await setUpProvider(t)
  const { app, log } = await endpointsApp({
    clock: now,
    providers: new Map([['corp', provider]]),
    providerConfigs: [hostile.config()],
  })
  t.teardown(() => app.close())
  const get = (url: string) => (headers: Record<string, string>) => app.inject({ url, headers })
  return { log, get, start: get('/-/start?rd=/'), callback: get('/-/callback?state=x&code=y') }
}

t.test('only a top-level navigation starts a login', async (t) => {
  const { start, log } = await setUp(t)
  for (const dest of ['image', 'iframe', 'frame', 'script', 'empty', 'style', 'object', 'embed', '']) {
    const mode = dest === 'iframe' ? 'navigate' : 'no-cors'
    const answer = await start({ 'sec-fetch-dest': dest, 'sec-fetch-mode': mode, accept: '*/*' })
    t.equal(answer.statusCode, 403, dest)
    t.equal(answer.json().error, 'PST_LOGIN_NAVIGATION')
    t.equal(answer.headers['set-cookie'], undefined)
    t.equal(answer.headers.location, undefined)
    t.equal(answer.headers['cache-control'], 'no-store')
  }
  t.notMatch(log(), 'login-started')
  t.equal((await start({ 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' })).statusCode, 302)
})

t.test('what starts no login takes nothing from the limit', async (t) => {
  const { start } = await setUp(t)
  for (let count = 0; count <= LIMIT; count += 1) {
    t.equal((await start({ 'sec-fetch-dest': 'image' })).statusCode, 403)
  }
  t.equal((await start({ 'sec-fetch-dest': 'document' })).statusCode, 302)
})

t.test('a callback that is no navigation is refused too, and takes nothing from the limit', async (t) => {
  const { callback } = await setUp(t)
  for (let count = 0; count <= LIMIT; count += 1) {
    const answer = await callback({ 'sec-fetch-dest': 'image', 'sec-fetch-mode': 'no-cors' })
    t.match([answer.statusCode, answer.json().error], [403, 'PST_LOGIN_NAVIGATION'])
    t.equal(answer.headers['set-cookie'], undefined)
  }
  const answer = await callback({ 'sec-fetch-dest': 'document', accept: '*/*' })
  t.match([answer.statusCode, answer.json().error], [400, 'PST_LOGIN_STATE'])
})

t.test('without login.origin, its parameters give nobody a second limit', async (t) => {
  const { start, callback, get } = await setUp(t)
  const headers = { accept: '*/*' }
  for (let count = 0; count < LIMIT; count += 1) {
    t.equal((await start(headers)).statusCode, 302)
    t.equal((await callback(headers)).statusCode, 400)
  }
  t.equal((await get('/-/start?rd=/&request=x')(headers)).statusCode, 429)
  t.equal((await get('/-/callback?state=x&code=y&ticket=z')(headers)).statusCode, 429)
})

t.test('a client that does not say what the request is for may start one', async (t) => {
  const { start } = await setUp(t)
  t.equal((await start({})).statusCode, 302)
  t.equal((await start({ 'sec-fetch-mode': 'cors' })).statusCode, 302, 'as the fetch of Node.js, which is no browser')
})

t.test('a login is tied to a cookie of this browser that no sibling can set, one for all its logins', async (t) => {
  const { start } = await setUp(t)
  const browserOf = (headers: Readonly<Record<string, unknown>>) => {
    const lines = [headers['set-cookie']].flat().map(String)
    return lines.find((line) => line.includes('-browser-')) ?? ''
  }
  const first = browserOf((await start({})).headers)
  t.match(first, /^__Host-postern-browser-[\w-]{16}=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  const [pair = ''] = first.split(';')
  t.equal(browserOf((await start({ cookie: pair })).headers), first, 'and as long as the newest of them')
  t.not(browserOf((await start({})).headers), first)
})
