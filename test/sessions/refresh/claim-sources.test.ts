import t from 'tap'
import type { Freshness } from '../../../src/sessions/refresh/refresher.ts'
import { away, HOUR, MINUTE, SECOND, type SetUpOptions, setUp, userinfoAnswer } from './set-up.ts'

const STALE = 30 * MINUTE

/** A session whose provider has one claim source, which was read at the login. */
async function start(options: SetUpOptions = {}) {
  const stage = setUp({ ...options, settings: { userinfoMaxAge: 10 * MINUTE, ...options.settings } })
  const { provider, refresher, pass } = stage
  const live = await stage.signIn({}, [{ name: 'groups', claims: ['groups'], readAt: stage.clock() }])
  provider.claimSources = [{ name: 'groups', staleFor: STALE }]
  provider.sourceClaims = { groups: ['admins', 'staff'] }
  /** A request: what it gets, and how long it waited. */
  const request = async (longest = 11 * SECOND) => {
    const waiting = refresher.ensureFresh(live)
    if (waiting === undefined) return { kind: 'at once' } as const
    let answer: Freshness | undefined
    void waiting.then((freshness) => {
      answer = freshness
    })
    for (let waited = 0; waited <= longest && answer === undefined; waited += 50) await pass(50)
    return answer
  }
  const fail = (failed = true, more: object = {}) => {
    provider.sourceReadings = failed ? { answers: [], failed: true, ...more } : {}
  }
  return { ...stage, live, request, fail }
}

t.test('read again with userinfo, behind the response; a group taken away is gone', async (t) => {
  const { live, provider, request, pass, stored } = await start()
  t.match(await request(), { kind: 'at once' })
  t.equal(provider.sourceReads, 0)
  await pass(10 * MINUTE)
  provider.sourceClaims = { groups: ['staff'] }
  t.match(await request(), { kind: 'at once' })
  await pass(SECOND)
  t.same(live.session.claims['groups'], ['staff'])
  t.same((await stored(live.session))?.claims['groups'], ['staff'])
  t.equal(provider.sourceReads, 1)
  t.equal(provider.userinfos, 1)
})

t.test('away: the last answer serves for staleFor, then 503; a good answer heals it', async (t) => {
  const { live, provider, request, fail, pass, told, circuit, ends } = await start()
  fail()
  for (let spent = 0; spent < STALE - 2 * MINUTE; spent += MINUTE) {
    t.match(await request(), { kind: 'at once' })
    await pass(MINUTE)
  }
  t.same(live.session.claims['groups'], ['admins', 'staff'], 'the last known groups')
  t.equal(live.session.claims['email'], 'ada@example.com')
  await pass(3 * MINUTE)
  const refused = await request()
  t.match(refused, { kind: 'unavailable', why: 'claims' })
  t.ok(refused?.kind === 'unavailable' && refused.retryAfter > 0 && refused.retryAfter <= 5 * SECOND)
  const reads = provider.sourceReads
  for (let turn = 0; turn < 20; turn += 1) t.match(await request(), { kind: 'unavailable', why: 'claims' })
  t.equal(provider.sourceReads, reads, 'a request within the pause asks nothing and does not wait')
  fail(false)
  await pass(5 * SECOND)
  t.match(await request(), { kind: 'fresh' }, 'within five seconds')
  t.match(await request(), { kind: 'at once' })
  t.equal(circuit.state, 'closed', "the provider's circuit has nothing to do with it")
  t.same(new Set(told), new Set(['claims read']))
  t.same(ends, [])
})

t.test('200 requests with claims that are too old wait for one reading', async (t) => {
  const { live, provider, refresher, pass } = await start()
  await pass(STALE)
  const waiting = Array.from({ length: 200 }, () => refresher.ensureFresh(live))
  t.ok(waiting.every((one) => one instanceof Promise))
  await pass(SECOND)
  t.same(new Set((await Promise.all(waiting)).map((freshness) => freshness?.kind)), new Set(['fresh']))
  t.equal(provider.sourceReads, 1)
})

t.test('a source that hangs: a request waits ten seconds at most', async (t) => {
  const { provider, request, pass } = await start()
  provider.readClaimSources = () => new Promise(() => undefined)
  await pass(STALE)
  t.match(await request(), { kind: 'unavailable', why: 'claims' })
})

t.test('a session of an older version, or from before the source was configured, waits for it', async (t) => {
  const stage = setUp()
  const live = await stage.signIn()
  stage.provider.claimSources = [{ name: 'groups', staleFor: STALE }]
  stage.provider.sourceClaims = { groups: ['late'] }
  stage.refresher.configure({
    ahead: 5 * MINUTE,
    userinfoMaxAge: 10 * MINUTE,
    retry: { attempts: 5, minDelay: 250, maxDelay: 30 * SECOND },
  })
  const waiting = stage.refresher.ensureFresh(live)
  t.ok(waiting instanceof Promise)
  await stage.pass(SECOND)
  t.match(await waiting, { kind: 'fresh' })
  t.same(live.session.claims['groups'], ['late'])
})

t.test('the provider is away: sources are read all the same, and other claims stay', async (t) => {
  const { live, provider, circuit, request, pass } = await start()
  provider.userinfoFault = away()
  provider.sourceClaims = { groups: ['new'] }
  for (let turn = 0; turn < 5; turn += 1) await circuit.run(() => Promise.reject(away())).catch(() => undefined)
  t.equal(circuit.state, 'open')
  await pass(2 * SECOND)
  for (let turn = 0; turn < 5; turn += 1) await circuit.run(() => Promise.reject(away())).catch(() => undefined)
  await pass(STALE)
  t.match(await request(), { kind: 'fresh' })
  t.same(live.session.claims['groups'], ['new'])
  t.equal(live.session.claims['email'], 'ada@example.com')
})

t.test('the access token is refused by a source: refreshed at once, and the source read again', async (t) => {
  const { live, provider, request, pass } = await start()
  const { accessToken } = live.session.tokens
  provider.sourceReadings = { answers: [], failed: true, tokenRefused: true }
  await pass(10 * MINUTE)
  t.match(await request(), { kind: 'at once' })
  await pass(2.5 * provider.latency)
  provider.sourceReadings = {}
  provider.sourceClaims = { groups: ['after'] }
  await pass(SECOND)
  t.equal(provider.grants, 1)
  t.not(live.session.tokens.accessToken, accessToken)
  t.same(live.session.claims['groups'], ['after'])
})

t.test('refused again with a new access token: not refreshed again and again', async (t) => {
  const { provider, request, pass } = await start()
  provider.sourceReadings = { answers: [], failed: true, tokenRefused: true }
  for (let turn = 0; turn < 20; turn += 1) {
    await pass(MINUTE)
    await request()
  }
  t.equal(provider.grants, 1)
})

t.test('too old, and the token is refused: the request waits for the refresh and the reading', async (t) => {
  const { provider, request, pass } = await start()
  await pass(STALE)
  provider.sourceReadings = { answers: [], failed: true, tokenRefused: true }
  const { refresh } = provider
  provider.refresh = async (tokens) => {
    provider.sourceReadings = {}
    return await refresh(tokens)
  }
  t.match(await request(), { kind: 'fresh' })
  t.equal(provider.grants, 1)
})

t.test('a refusal of a source does not count as one of userinfo', async (t) => {
  const { live, provider, request, fail, pass } = await start()
  fail()
  for (let turn = 0; turn < 20; turn += 1) {
    await pass(MINUTE)
    await request()
  }
  t.equal(live.standing, 'accepted')
  t.equal(provider.grants, 0)
})

t.test('userinfo refuses the token: sources are not asked with it', async (t) => {
  const { provider, request, pass } = await start()
  provider.userinfoFault = userinfoAnswer(401)
  await pass(10 * MINUTE)
  await request()
  await pass(150)
  t.equal(provider.sourceReads, 0)
})

t.test('userinfo refuses every token, so it is broken: sources are read all the same', async (t) => {
  const { provider, live, request, pass } = await start()
  provider.userinfoFault = userinfoAnswer(401)
  provider.sourceClaims = { groups: ['still read'] }
  for (let turn = 0; turn < 40; turn += 1) {
    await pass(MINUTE)
    t.match(await request(), { kind: 'at once' })
  }
  t.equal(provider.grants, 1)
  t.same(live.session.claims['groups'], ['still read'])
})

t.test('tokens at their end and claims too old: the request waits for both', async (t) => {
  const { provider, request, pass } = await start({ life: HOUR })
  await pass(HOUR)
  t.match(await request(), { kind: 'fresh' })
  t.equal(provider.grants, 1)
  t.ok(provider.sourceReads >= 1)
})

t.test('old tokens that are still good do not serve with claims that are too old', async (t) => {
  const { live, provider, request, fail, pass } = await start({ life: HOUR })
  fail()
  provider.fault = away()
  await pass(HOUR - 3 * SECOND)
  for (let turn = 0; turn < 5; turn += 1) t.match(await request(), { kind: 'unavailable' })
  t.equal(live.ended, false)
})

t.test("a source's Retry-After is kept, a minute at most", async (t) => {
  const { provider, request, fail, pass } = await start()
  fail(true, { retryAfter: 20 * SECOND })
  await pass(STALE)
  const first = await request()
  t.ok(first?.kind === 'unavailable' && first.retryAfter > 19 * SECOND)
  await pass(15 * SECOND)
  const reads = provider.sourceReads
  await request()
  t.equal(provider.sourceReads, reads)
  await pass(6 * SECOND)
  fail(true, { retryAfter: HOUR })
  const second = await request()
  t.ok(second?.kind === 'unavailable' && second.retryAfter <= MINUTE)
})

t.test('a short wait, as for the probe of an open circuit, is not made longer while requests wait', async (t) => {
  const { provider, request, fail, pass } = await start()
  fail(true, { retryAfter: 300 })
  await pass(STALE - 5 * MINUTE)
  t.match(await request(), { kind: 'at once' })
  await pass(MINUTE / 2)
  await request()
  t.equal(provider.sourceReads, 1, 'while the last answer serves, the usual pause')
  await pass(5 * MINUTE)
  t.match(await request(), { kind: 'unavailable' })
  fail(false)
  await pass(400)
  t.match(await request(), { kind: 'fresh' })
})

t.test('the process stops while requests wait for a reading that hangs: they are answered', async (t) => {
  const { live, provider, refresher, pass } = await start()
  provider.readClaimSources = () => new Promise(() => undefined)
  await pass(STALE)
  const waiting = refresher.ensureFresh(live)
  await pass(SECOND)
  const closed = refresher.close(0)
  t.match(await waiting, { kind: 'unavailable', why: 'claims' })
  await closed
})

t.test('the process stops: no reading is started', async (t) => {
  const { provider, refresher, request, pass } = await start()
  await pass(STALE)
  await refresher.close(0)
  t.match(await request(), { kind: 'unavailable', why: 'claims' })
  t.equal(provider.sourceReads, 0)
})

t.test('without sources nothing is different: old claims serve on', async (t) => {
  const { provider, request, pass } = await start()
  provider.claimSources = []
  await pass(STALE)
  t.match(await request(), { kind: 'at once' })
  t.equal(provider.sourceReads, 0)
})
