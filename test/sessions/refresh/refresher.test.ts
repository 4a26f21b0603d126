import t from 'tap'
import type { LiveSession } from '../../../src/sessions/live-session.ts'
import { away, HOUR, MINUTE, refused, rejected, SECOND, setUp, tokensOf, userinfoAnswer } from './set-up.ts'

const EXPIRY = 2 * HOUR

/** Calls `ensureFresh` repeatedly, as requests do. */
async function use(
  { refresher, pass }: ReturnType<typeof setUp>,
  live: LiveSession,
  { until, every }: { until: () => boolean; every: number },
) {
  while (!until()) {
    void refresher.ensureFresh(live)
    await pass(every)
  }
}

t.test('fresh tokens: no request to the provider, and no promise', async (t) => {
  const { refresher, provider, signIn, pass } = setUp()
  const live = await signIn()
  t.equal(refresher.ensureFresh(live), undefined)
  t.ok(live.dueAt > 0, 'later requests only compare the time')
  await pass(HOUR)
  t.equal(refresher.ensureFresh(live), undefined)
  t.same(provider.asked, [])
})

t.test(
  'soon: the request uses the old tokens, and tokens and claims are refreshed once in the background',
  async (t) => {
    const { refresher, provider, signIn, pass, stored, told } = setUp()
    const live = await signIn()
    const { tokens } = live.session
    provider.claims = { sub: 'ada', email: 'countess@example.com' }
    await pass(EXPIRY - 2 * MINUTE)
    for (let request = 0; request < 50; request++) t.equal(refresher.ensureFresh(live), undefined)
    t.equal(live.session.tokens, tokens)
    await pass(SECOND)
    t.equal(provider.grants, 1)
    t.equal(live.session.tokens.accessToken, `at of ${tokens.refreshToken}+`)
    t.match(live.session.claims, { email: 'countess@example.com' })
    t.same(await stored(live.session), { ...live.session, sid: undefined, device: undefined })
    t.same(told, ['renewed', 'claims read'])
    t.equal(refresher.ensureFresh(live), undefined)
    await pass(SECOND)
    t.equal(provider.grants, 1)
  },
)

t.test('only sessions that are used are refreshed', async (t) => {
  const { signIn, pass, provider } = setUp()
  await signIn()
  await pass(24 * HOUR)
  t.same(provider.asked, [])
})

t.test('now: 200 requests wait for one refresh, and no longer than the provider takes', async (t) => {
  const { refresher, provider, signIn, pass, clock } = setUp()
  const live = await signIn()
  await pass(EXPIRY)
  const startedAt = clock()
  const waits: number[] = []
  for (let request = 0; request < 200; request++) {
    const waiting = refresher.ensureFresh(live)
    t.ok(waiting instanceof Promise)
    void waiting?.then(({ kind }) => kind === 'fresh' && waits.push(clock() - startedAt))
  }
  await pass(SECOND)
  t.equal(provider.grants, 1)
  t.equal(waits.length, 200)
  t.ok(
    waits.every((wait) => wait === provider.latency),
    'claims are not waited for',
  )
  t.ok((live.session.tokens.expiresAt as number) > clock())
})

t.test('the result is stored even when all clients have disconnected', async (t) => {
  const { refresher, signIn, pass, stored } = setUp()
  const live = await signIn()
  const { refreshToken } = live.session.tokens
  await pass(EXPIRY)
  void refresher.ensureFresh(live)
  await pass(SECOND)
  t.equal((await stored(live.session))?.tokens.refreshToken, `${refreshToken}+`)
})

t.test('500 sessions in use that expire in the same second: refreshed once each, spread, 20 at a time', async (t) => {
  const { refresher, provider, signIn, pass } = setUp()
  const all = await Promise.all(Array.from({ length: 500 }, () => signIn()))
  await pass(EXPIRY - 6 * MINUTE)
  for (let at = 0; at < 6 * MINUTE; at += 5 * SECOND) {
    for (const live of all) void refresher.ensureFresh(live)
    await pass(5 * SECOND)
  }
  t.equal(provider.grants, 500)
  t.equal(provider.asked.length, 500)
  t.equal(provider.reuses, 0)
  const [first = 0, last = 0] = [Math.min(...provider.asked), Math.max(...provider.asked)]
  t.ok(last - first > 2 * MINUTE, `over ${(last - first) / 1000} s`)
  t.ok(last < EXPIRY - 2 * MINUTE, 'and finished well before the expiry')
})

t.test('500 sessions found expired at once: 20 at a time, the earliest expiry first', async (t) => {
  const { refresher, provider, signIn, pass } = setUp()
  const all = await Promise.all(Array.from({ length: 500 }, () => signIn()))
  await pass(EXPIRY + SECOND)
  const waiting = all.map((live) => refresher.ensureFresh(live))
  await pass((500 / 20 / 10) * SECOND + SECOND * 5)
  t.same(
    (await Promise.all(waiting)).filter((freshness) => freshness?.kind !== 'fresh'),
    [],
  )
  t.equal(provider.grants, 500)
  t.equal(provider.mostOpen, 20)
})

t.test('the provider fails in the background: backoff with jitter, then success; no request waits', async (t) => {
  const { refresher, provider, signIn, pass, errors } = setUp()
  const live = await signIn()
  provider.fault = away()
  provider.latency = 0
  await pass(EXPIRY - 2 * MINUTE)
  const from = EXPIRY - 2 * MINUTE
  t.equal(refresher.ensureFresh(live), undefined)
  await pass(300)
  provider.fault = undefined
  await pass(SECOND)
  t.same(
    provider.asked.map((at) => at - from),
    [0, 125, 375],
    'half of 250 and of 500 ms, because `random` returns 0.5 here',
  )
  t.equal(provider.grants, 1)
  t.same(errors, [])
})

t.test(
  'the provider is down: requests work until the token expires, then 503 at once; when it is back they work without a login',
  async (t) => {
    const set = setUp()
    const { refresher, provider, signIn, pass, clock, circuit, ends } = set
    const live = await signIn()
    provider.fault = away()
    provider.latency = 10
    await pass(EXPIRY - 3 * MINUTE)
    const goodUntil = (live.session.tokens.expiresAt as number) - SECOND
    while (clock() < goodUntil - SECOND) {
      const answer = refresher.ensureFresh(live)
      if (answer !== undefined) {
        const startedAt = clock()
        void answer.then(({ kind }) => {
          t.equal(kind, 'fresh')
          t.ok(clock() - startedAt <= provider.latency, 'no longer than one attempt')
        })
      }
      await pass(SECOND / 2)
    }
    t.ok(provider.asked.length < 50, `${provider.asked.length} calls in three minutes`)
    await pass(2 * SECOND)
    circuit.run(async () => Promise.reject(away())).catch(() => undefined)
    await pass(0)
    t.equal(circuit.state, 'open')
    const before = provider.asked.length
    const answer = await refresher.ensureFresh(live)
    t.match(answer, { kind: 'unavailable' })
    t.ok(answer?.kind === 'unavailable' && answer.retryAfter > 0 && answer.retryAfter <= 4 * SECOND)
    t.equal(provider.asked.length, before, 'requests do not wait for a provider that is known to be down')
    provider.fault = undefined
    await pass(4 * SECOND)
    const back = refresher.ensureFresh(live)
    await pass(SECOND)
    t.same(await back, { kind: 'fresh' })
    t.same(ends, [])
  },
)

t.test(
  "expired tokens: whatever pauses are configured, requests work within 5 s of the provider's return",
  async (t) => {
    for (const outage of [20, 40, 60, 80]) {
      const set = setUp({ settings: { retry: { attempts: 10, minDelay: 10 * SECOND, maxDelay: 60 * SECOND } } })
      const { refresher, provider, signIn, pass } = set
      const live = await signIn()
      await pass(EXPIRY)
      provider.fault = away()
      for (let at = 0; at < outage; at += 1) {
        void refresher.ensureFresh(live)
        await pass(SECOND)
      }
      provider.fault = undefined
      let waited = 0
      for (; provider.grants === 0 && waited < 60; waited += 1) {
        void refresher.ensureFresh(live)
        await pass(SECOND)
      }
      t.ok(waited <= 5, `${waited} s after an outage of ${outage} s`)
    }
  },
)

t.test(
  'expired tokens, and the provider hangs: a request waits ten seconds at most; the late answer is stored',
  async (t) => {
    const { refresher, provider, signIn, pass } = setUp()
    const live = await signIn()
    await pass(EXPIRY)
    provider.latency = 25 * SECOND
    const waiting = refresher.ensureFresh(live)
    await pass(10 * SECOND)
    t.match(await waiting, { kind: 'unavailable' })
    t.match(await Promise.race([refresher.ensureFresh(live), pass(1).then(() => 'waits')]), { kind: 'unavailable' })
    await pass(15 * SECOND)
    t.equal(refresher.ensureFresh(live), undefined)
    t.equal(provider.grants, 1)
  },
)

t.test('Retry-After is honoured during the run and after it', async (t) => {
  const set = setUp()
  const { refresher, provider, signIn, pass } = set
  provider.latency = 0
  const live = await signIn()
  await pass(EXPIRY - 2 * MINUTE)
  const from = EXPIRY - 2 * MINUTE
  provider.fault = away({ providerStatus: 429, retryAfter: 20 * SECOND })
  void refresher.ensureFresh(live)
  await pass(SECOND)
  provider.fault = away({ providerStatus: 429, retryAfter: 40 * SECOND })
  await use(set, live, { until: () => provider.asked.length === 3, every: SECOND })
  const [one, two, three] = provider.asked.map((at) => at - from) as [number, number, number]
  t.same([one, two], [0, 20 * SECOND])
  t.ok(three >= 60 * SECOND && three < 63 * SECOND, `${three}`)
})

t.test('invalid_grant ends the session, and requests stop waiting', async (t) => {
  const { refresher, provider, signIn, pass, ends, sessions, told } = setUp()
  const live = await signIn()
  provider.fault = rejected('invalid_grant')
  await pass(EXPIRY)
  const waiting = refresher.ensureFresh(live)
  await pass(SECOND)
  t.same(await waiting, { kind: 'ended' })
  t.equal((await sessions.find(live.session.id)).kind, 'absent')
  t.same(ends, ['refresh'])
  t.equal(provider.asked.length, 1)
  t.same(told, ['ended'])
})

t.test('invalid_grant does not count when another replica has refreshed the session meanwhile', async (t) => {
  const { refresher, provider, signIn, pass, store, ends, clock } = setUp()
  const live = await signIn()
  await pass(EXPIRY)
  provider.fault = rejected('invalid_grant')
  const waiting = refresher.ensureFresh(live)
  await pass(50)
  const theirs = { ...live.session, tokens: tokensOf('theirs', clock(), 2 * HOUR), version: live.session.version + 1 }
  t.equal(await store.replace(theirs, live.key), true)
  await pass(SECOND)
  t.same(await waiting, { kind: 'fresh' })
  t.equal(live.session.tokens.refreshToken, 'theirs')
  t.same(ends, [])
})

for (const code of ['invalid_client', 'unauthorized_client']) {
  // The provider reports a refused application itself: test/provider/guarded-provider.test.ts.
  const lines = code === 'invalid_scope' ? 1 : 0
  t.test(
    `${code}: reported to the operator ${lines} times, no session ends, and refreshes work again afterwards`,
    async (t) => {
      const set = setUp()
      const { refresher, provider, signIn, pass, ends, told, circuit } = set
      provider.latency = 0
      const [one, two] = [await signIn(), await signIn()]
      provider.fault = rejected(code)
      await pass(EXPIRY - 2 * MINUTE)
      for (let at = 0; at < 2 * MINUTE + 10 * SECOND; at += SECOND) {
        void refresher.ensureFresh(one)
        void refresher.ensureFresh(two)
        await pass(SECOND)
      }
      t.match(await refresher.ensureFresh(one), { kind: 'unavailable' })
      t.equal(told.filter((event) => event === 'OPERATOR').length, lines)
      t.ok(provider.asked.length < 40, `${provider.asked.length} calls for two sessions in two minutes`)
      t.equal(circuit.state, 'closed', 'the provider answers')
      provider.fault = undefined
      await use(set, one, { until: () => provider.grants > 0, every: SECOND })
      t.equal(refresher.ensureFresh(one), undefined)
      t.same(ends, [])
      t.equal(told.includes('helped'), lines === 1)
    },
  )
}

t.test('an answer that cannot be verified: the old tokens are kept', async (t) => {
  const { refresher, provider, signIn, pass, ends } = setUp()
  const live = await signIn()
  const { session } = live
  provider.fault = refused()
  await pass(EXPIRY - 2 * MINUTE)
  void refresher.ensureFresh(live)
  await pass(SECOND)
  t.equal(live.session, session)
  t.equal(provider.asked.length, 1, 'and not tried again at once')
  t.equal(refresher.ensureFresh(live), undefined)
  t.same(ends, [])
})

t.test('signed out during a refresh: the session stays ended, and the new tokens are revoked', async (t) => {
  const { refresher, provider, signIn, pass, sessions, stored } = setUp()
  const live = await signIn()
  const { refreshToken } = live.session.tokens
  await pass(EXPIRY)
  const waiting = refresher.ensureFresh(live)
  await pass(50)
  t.equal(await sessions.end(live.key, 'sign-out'), true)
  await pass(SECOND)
  t.same(await waiting, { kind: 'ended' })
  t.equal(await stored(live.session), undefined)
  t.same(provider.revoked, [`${refreshToken}+`])
})

t.test(
  'ended by another replica during a refresh: the session stays ended, and the new tokens are revoked',
  async (t) => {
    const { refresher, provider, signIn, pass, store, sessions } = setUp()
    const live = await signIn()
    await pass(EXPIRY)
    const waiting = refresher.ensureFresh(live)
    await pass(50)
    await store.delete(live.key)
    await pass(SECOND)
    t.same(await waiting, { kind: 'ended' })
    t.equal(provider.revoked.length, 1)
    t.equal((await sessions.find(live.session.id)).kind, 'absent')
  },
)

t.test(
  'SIGTERM while a refresh is in flight: it is kept before the process ends, and nothing new begins',
  async (t) => {
    const { refresher, provider, signIn, pass, stored } = setUp()
    const [live, other] = [await signIn(), await signIn()]
    const { refreshToken } = live.session.tokens
    await pass(EXPIRY)
    void refresher.ensureFresh(live)
    await pass(50)
    const closed = refresher.close(10 * SECOND)
    t.match(await refresher.ensureFresh(other), { kind: 'unavailable' })
    await pass(SECOND)
    await closed
    t.equal((await stored(live.session))?.tokens.refreshToken, `${refreshToken}+`)
    t.equal(provider.asked.length, 1)
  },
)

t.test('SIGTERM while the provider fails: the process does not wait for the backoff', async (t) => {
  const { refresher, provider, signIn, pass } = setUp({
    settings: { retry: { attempts: 5, minDelay: HOUR, maxDelay: HOUR } },
  })
  const live = await signIn()
  await pass(EXPIRY)
  provider.fault = away()
  const waiting = refresher.ensureFresh(live)
  await pass(SECOND)
  await refresher.close(10 * SECOND)
  t.match(await waiting, { kind: 'unavailable' })
})

t.test(
  'no expires_in: a 401 from userinfo shows that the token has expired, and the tokens are refreshed',
  async (t) => {
    const set = setUp({ life: null, settings: { userinfoMaxAge: 10 * MINUTE } })
    const { refresher, provider, signIn, pass, told, ends } = set
    const live = await signIn()
    await pass(9 * HOUR)
    provider.userinfoFault = userinfoAnswer(401)
    t.equal(refresher.ensureFresh(live), undefined)
    await pass(SECOND / 10 + 50)
    provider.userinfoFault = undefined
    await pass(SECOND)
    t.equal(provider.grants, 1)
    t.same(told, ['claims failed', 'renewed', 'claims read'])
    t.same(ends, [])
  },
)

t.test('no expires_in and no refresh token: a 401 from userinfo ends the session; no other answer does', async (t) => {
  const { refresher, provider, signIn, pass, ends } = setUp({ life: null, settings: { userinfoMaxAge: MINUTE } })
  const live = await signIn({ refreshToken: undefined })
  provider.userinfoFault = away()
  await pass(HOUR)
  void refresher.ensureFresh(live)
  await pass(SECOND)
  t.same(ends, [])
  provider.userinfoFault = userinfoAnswer(401)
  await pass(HOUR)
  void refresher.ensureFresh(live)
  await pass(SECOND)
  t.same(ends, ['no-refresh-token'])
})

t.test('no refresh token: the session ends when its access token expires', async (t) => {
  const { refresher, signIn, pass, ends } = setUp()
  const live = await signIn({ refreshToken: undefined })
  await pass(EXPIRY - 2 * SECOND)
  t.equal(refresher.ensureFresh(live), undefined)
  await pass(2 * SECOND)
  t.same(await refresher.ensureFresh(live), { kind: 'ended' })
  t.same(ends, ['no-refresh-token'])
})

t.test('claims older than userinfoMaxAge are read again once, in the background', async (t) => {
  const { refresher, provider, signIn, pass, stored } = setUp({ settings: { userinfoMaxAge: 10 * MINUTE } })
  const live = await signIn()
  provider.claims = { sub: 'ada', groups: ['retired'] }
  await pass(10 * MINUTE)
  for (let request = 0; request < 20; request++) t.equal(refresher.ensureFresh(live), undefined)
  await pass(SECOND)
  t.equal(provider.userinfos, 1)
  t.same(live.session.claims, provider.claims)
  t.same((await stored(live.session))?.claims, provider.claims)
  t.same((await stored(live.session))?.userinfoClaims, ['sub', 'groups'], 'and which of them are from userinfo')
  t.equal(refresher.ensureFresh(live), undefined)
  await pass(SECOND)
  t.equal(provider.userinfos, 1)
  t.same(provider.asked, [], 'tokens stay')
})

t.test('claims that cannot be read stay unchanged, and are not requested at every request', async (t) => {
  const set = setUp({ settings: { userinfoMaxAge: 10 * MINUTE } })
  const { refresher, provider, signIn, pass } = set
  const live = await signIn()
  const { claims } = live.session
  provider.userinfoFault = refused()
  await pass(10 * MINUTE)
  for (let at = 0; at < MINUTE; at += SECOND) {
    t.equal(refresher.ensureFresh(live), undefined)
    await pass(SECOND)
  }
  t.equal(live.session.claims, claims)
  t.ok(provider.userinfos <= 2)
})

t.test('a provider that is no longer configured: the session ends when its token expires', async (t) => {
  const { refresher, signIn, pass, forgetProvider, ends } = setUp()
  const live = await signIn()
  forgetProvider()
  await pass(EXPIRY - 2 * MINUTE)
  t.equal(refresher.ensureFresh(live), undefined)
  await pass(2 * MINUTE)
  t.same(await refresher.ensureFresh(live), { kind: 'ended' })
  t.same(ends, ['refresh'])
})

t.test('new settings apply to sessions that are already in use', async (t) => {
  const { refresher, provider, signIn, pass } = setUp()
  const live = await signIn()
  void refresher.ensureFresh(live)
  await pass(MINUTE)
  refresher.configure({
    ahead: MINUTE,
    userinfoMaxAge: 30 * SECOND,
    retry: { attempts: 1, minDelay: 1, maxDelay: 1 },
  })
  void refresher.ensureFresh(live)
  await pass(SECOND)
  t.equal(provider.userinfos, 1)
})

t.test('expires_in of 0: one refresh for all waiting requests, and no endless refreshes', async (t) => {
  const { refresher, provider, signIn, pass } = setUp({ life: 0 })
  const live = await signIn()
  const waiting = [1, 2, 3].map(() => refresher.ensureFresh(live))
  await pass(SECOND)
  t.same(await Promise.all(waiting), [{ kind: 'fresh' }, { kind: 'fresh' }, { kind: 'fresh' }])
  t.equal(provider.grants, 1)
})
