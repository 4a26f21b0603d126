import t from 'tap'
import { authenticate, authenticateFresh, type TokenFreshness } from '../../src/caller/authenticate.ts'
import { ANONYMOUS } from '../../src/caller/caller.ts'
import { PosternError } from '../../src/errors.ts'
import { newSessionId } from '../../src/session/session-id.ts'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'
import type { Freshness } from '../../src/sessions/refresh/refresher.ts'
import { Sessions } from '../../src/sessions/sessions.ts'
import { MemoryStore } from '../../src/store/memory.ts'
import type { Loaded } from '../../src/store/port.ts'
import { COOKIE_CONFIG, sampleContext } from '../proxy/sample.ts'
import { movableClock, sampleSession } from '../session/sample.ts'

const HOUR = 3_600_000
const own = ownCookies(COOKIE_CONFIG)

/** @param answer what the store says in place of what it knows, in a later tick */
async function setUp(answer?: Loaded) {
  const { clock, pass } = movableClock()
  const store = new MemoryStore({ clock, maxSessions: 100, onEvicted: () => undefined })
  if (answer !== undefined) Object.assign(store, { get: () => Promise.resolve(answer) })
  const observer = { sessionCreated: () => undefined, sessionEnded: () => undefined }
  const settings = { lifetime: 24 * HOUR, idleTimeout: HOUR }
  const sessions = new Sessions({ store, clock, settings, maxLive: 100, observer })
  const { provider, subject, claims, tokens } = sampleSession()
  const start = { provider, subject, claims, tokens }
  const { id } = await sessions.create({ ...start, host: 'app.example.com' })
  return { sessions, pass, id, start }
}

const asked = (cookie?: string, host?: string) =>
  sampleContext({ ...(host !== undefined && { host }), headers: cookie === undefined ? [] : ['Cookie', cookie] })

t.test('a cookie that stands for a live session makes the caller that session, in the same tick', async (t) => {
  const { sessions, id } = await setUp()
  const caller = authenticate(sessions, asked(`a=1; postern=${id}`), own)
  t.match(caller, { kind: 'session', session: { subject: 'ada' } })
  t.equal(authenticate(sessions, asked(`postern=${id}`), own), caller, 'one object for all its requests')
})

t.test('no cookie, one that cannot be ours, and one of an unknown session are anonymous', async (t) => {
  const { sessions } = await setUp()
  for (const cookie of [
    undefined,
    'postern=',
    'postern=nonsense',
    `postern=${newSessionId()}`,
    `other=${newSessionId()}`,
  ])
    t.equal(await authenticate(sessions, asked(cookie), own), ANONYMOUS, String(cookie))
})

t.test('a session that has ended or run out is anonymous', async (t) => {
  const { sessions, id, pass } = await setUp()
  pass(HOUR + 1)
  t.equal(await authenticate(sessions, asked(`postern=${id}`), own), ANONYMOUS)
})

t.test('a session does not count at a host that it was not made for', async (t) => {
  const { sessions, id } = await setUp()
  t.equal(await authenticate(sessions, asked(`postern=${id}`, 'other.example.com'), own), ANONYMOUS)
})

t.test('a store that does not answer is an error that asks to come back, never a sign-out', async (t) => {
  const cause = new Error('away')
  const { sessions, id } = await setUp({ kind: 'unavailable', cause })
  const answer = await authenticate(sessions, asked(`postern=${id}`), own)
  t.match(answer, { code: 'PST_STORE_UNAVAILABLE', status: 503, details: { cause, retryAfter: 5_000 } })
  t.type(answer, PosternError)
})

const freshener = (freshness?: Freshness): TokenFreshness => ({
  ensureFresh: () => (freshness === undefined ? undefined : Promise.resolve(freshness)),
})

t.test('good tokens are not waited for', async (t) => {
  const { sessions, id } = await setUp()
  t.match(authenticateFresh(sessions, freshener(), asked(`postern=${id}`), own), { kind: 'session' })
})

t.test('nothing is refreshed for a caller who is anonymous or not known', async (t) => {
  const refresher: TokenFreshness = { ensureFresh: () => t.fail('refreshed') as never }
  const { sessions } = await setUp()
  t.equal(authenticateFresh(sessions, refresher, asked(), own), ANONYMOUS)
  const away = await setUp({ kind: 'unavailable', cause: new Error('away') })
  const caller = await authenticateFresh(away.sessions, refresher, asked(`postern=${away.id}`), own)
  t.match(caller, { code: 'PST_STORE_UNAVAILABLE' })
})

t.test('what becomes of a caller whose tokens are at their end', async (t) => {
  const { sessions, id } = await setUp()
  const after = (freshness: Freshness) => authenticateFresh(sessions, freshener(freshness), asked(`postern=${id}`), own)
  t.match(await after({ kind: 'fresh' }), { kind: 'session' })
  t.equal(await after({ kind: 'ended' }), ANONYMOUS)
  const unavailable = { kind: 'unavailable', retryAfter: 7_000 } as const
  t.match(await after({ ...unavailable, why: 'tokens' }), {
    code: 'PST_SESSION_UNAVAILABLE',
    details: { retryAfter: 7_000 },
  })
  t.match(await after({ ...unavailable, why: 'client' }), {
    code: 'PST_SESSION_CLIENT',
    details: { retryAfter: 7_000 },
  })
  t.match(await after({ ...unavailable, why: 'claims' }), {
    code: 'PST_SESSION_CLAIMS',
    details: { retryAfter: 7_000 },
  })
})
