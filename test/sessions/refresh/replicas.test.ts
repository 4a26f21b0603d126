import t from 'tap'
import { PosternError } from '../../../src/errors.ts'
import type { LiveSession } from '../../../src/sessions/live-session.ts'
import type { Sessions } from '../../../src/sessions/sessions.ts'
import type { Lease, SessionChange, SessionStore } from '../../../src/store/port.ts'
import type { Ms } from '../../../src/time.ts'
import { HOUR, MINUTE, SECOND, setUp, tokensOf } from './set-up.ts'

const EXPIRY = 2 * HOUR

type SetUp = ReturnType<typeof setUp>

/** A store with some methods replaced. */
function over(store: SessionStore, methods: Partial<SessionStore>): SessionStore {
  return new Proxy(store, {
    get(target, name) {
      if (Object.hasOwn(methods, name)) return methods[name as keyof SessionStore]
      const value = Reflect.get(target, name, target) as unknown
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Two replicas with one store, which reports to each what the other did. Both use the provider of the first. */
function replicas(life: Ms = EXPIRY) {
  const listeners = new Set<(change: SessionChange) => void>()
  const seenBy = (store: SessionStore): SessionStore => {
    let own: ((change: SessionChange) => void) | undefined
    const tell = (change: SessionChange) => {
      for (const listener of listeners) if (listener !== own) listener(change)
    }
    return over(store, {
      get: async (id, key) => store.get(id, key),
      async replace(next, key, fence) {
        const done = await store.replace(next, key, fence)
        if (done) tell({ kind: 'replaced', key })
        return done
      },
      async delete(key) {
        const done = await store.delete(key)
        if (done) tell({ kind: 'ended', key })
        return done
      },
      onChange(listener) {
        own = listener
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    })
  }
  let shared: SessionStore | undefined
  const one = setUp({
    life,
    change: (store) => {
      shared = store
      return seenBy(store)
    },
  })
  const two = setUp({ life, change: () => seenBy(shared as SessionStore), time: one, provider: one.provider })
  return { one, two }
}

async function found(sessions: Sessions, live: LiveSession): Promise<LiveSession> {
  const answer = await sessions.find(live.session.id)
  if (answer.kind !== 'session') throw new Error(answer.kind)
  return answer
}

t.test('two replicas at expiry: one refresh, and the second replica uses its result', async (t) => {
  const { one, two } = replicas()
  const live = await one.signIn()
  const there = await found(two.sessions, live)
  await one.pass(EXPIRY)
  const waiting = [one.refresher.ensureFresh(live), two.refresher.ensureFresh(there), two.refresher.ensureFresh(there)]
  await one.pass(150)
  t.same(await Promise.all(waiting), [{ kind: 'fresh' }, { kind: 'fresh' }, { kind: 'fresh' }], 'told, not polled')
  t.equal(one.provider.asked.length, 1)
  t.equal(there.session.tokens.accessToken, live.session.tokens.accessToken)
  t.same(two.told, ['adopted'])
})

t.test('a background refresh does not wait for another replica; the next request sees its result', async (t) => {
  const { one, two } = replicas()
  const live = await one.signIn()
  const there = await found(two.sessions, live)
  await one.pass(EXPIRY - 2 * MINUTE)
  t.equal(one.refresher.ensureFresh(live), undefined)
  t.equal(two.refresher.ensureFresh(there), undefined)
  await one.pass(SECOND)
  t.same(two.told, ['busy'])
  t.equal(await found(two.sessions, live), there, 'the same object')
  t.equal(there.session.tokens.accessToken, live.session.tokens.accessToken)
  t.equal(two.refresher.ensureFresh(there), undefined)
  await one.pass(5 * SECOND)
  t.equal(one.provider.asked.length, 1)
})

t.test('the tokens expire while another replica refreshes them: the request waits for its result', async (t) => {
  const { one, two } = replicas(3 * SECOND)
  const live = await one.signIn()
  const there = await found(two.sessions, live)
  one.provider.latency = 900
  await one.pass(1_900)
  t.equal(one.refresher.ensureFresh(live), undefined)
  t.equal(two.refresher.ensureFresh(there), undefined)
  await one.pass(200)
  t.same(two.told, ['busy'], 'the background refresh did not wait')
  const waiting = two.refresher.ensureFresh(there)
  await one.pass(SECOND)
  t.same(await waiting, { kind: 'fresh' })
  t.equal(one.provider.asked.length, 1)
})

t.test('the holder of the lease died: another replica takes over when the lease has expired', async (t) => {
  let heldUntil = 0
  const set: SetUp = setUp({
    change: (store) =>
      over(store, { lease: async (key, ttl) => (set.clock() < heldUntil ? undefined : await store.lease(key, ttl)) }),
  })
  const live = await set.signIn()
  await set.pass(EXPIRY)
  heldUntil = set.clock() + 7 * SECOND
  const waiting = set.refresher.ensureFresh(live)
  await set.pass(9 * SECOND)
  t.same(await waiting, { kind: 'fresh' })
  t.equal(set.provider.grants, 1)
})

t.test('a lease that was lost: the refresh token is not used', async (t) => {
  const lost: Lease = { fence: 1, held: () => false, release: async () => undefined }
  const { refresher, signIn, pass, provider, told } = setUp({
    change: (store) => over(store, { lease: async () => lost }),
  })
  const live = await signIn()
  await pass(EXPIRY - 2 * MINUTE)
  void refresher.ensureFresh(live)
  await pass(SECOND)
  t.same(provider.asked, [])
  t.same(told, ['busy'])
})

t.test('the store fails between the refresh and the write: the new tokens are not lost', async (t) => {
  let down = false
  const { refresher, signIn, pass, stored, provider } = setUp({
    change: (store) =>
      over(store, {
        async replace(next, key, fence) {
          if (down) throw new PosternError('PST_STORE_UNAVAILABLE')
          return await store.replace(next, key, fence)
        },
      }),
  })
  const live = await signIn()
  const { refreshToken } = live.session.tokens
  await pass(EXPIRY - 2 * MINUTE)
  void refresher.ensureFresh(live)
  down = true
  await pass(30 * SECOND)
  t.equal(refresher.ensureFresh(live), undefined, 'the old tokens are still used')
  down = false
  await pass(3 * SECOND)
  t.equal((await stored(live.session))?.tokens.refreshToken, `${refreshToken}+`)
  t.equal(provider.asked.length, 1)
})

t.test('the store does not answer: no refresh token is used whose successor could not be stored', async (t) => {
  const unavailable = new PosternError('PST_STORE_UNAVAILABLE')
  let down = false
  const { refresher, signIn, pass, provider, ends } = setUp({
    change: (store) =>
      over(store, { lease: (key, ttl) => (down ? Promise.reject(unavailable) : store.lease(key, ttl)) }),
  })
  const live = await signIn()
  await pass(EXPIRY - 2 * MINUTE)
  down = true
  t.equal(refresher.ensureFresh(live), undefined)
  await pass(2 * MINUTE)
  t.match(await refresher.ensureFresh(live), { kind: 'unavailable' })
  t.same(provider.asked, [])
  t.same(ends, [])
})

t.test('another replica writes claims during a refresh: both its claims and the new tokens are stored', async (t) => {
  const { refresher, signIn, pass, store, stored, clock } = setUp()
  const live = await signIn()
  const { refreshToken } = live.session.tokens
  await pass(EXPIRY)
  void refresher.ensureFresh(live)
  await pass(50)
  const claims = { sub: 'ada', groups: ['promoted'] }
  await store.replace({ ...live.session, claims, claimsAt: clock(), version: 2 }, live.key)
  await pass(51)
  const kept = await stored(live.session)
  t.equal(kept?.tokens.refreshToken, `${refreshToken}+`)
  t.same(kept?.claims, claims)
})

t.test('another replica has a newer lease but wrote nothing yet: the new tokens are stored all the same', async (t) => {
  let fences = 0
  const { refresher, signIn, pass, stored } = setUp({
    change: (store) =>
      over(store, {
        async lease(key, ttl) {
          const lease = await store.lease(key, ttl)
          fences += 1
          return lease
        },
        async replace(next, key, fence) {
          return fence === undefined && (await store.replace(next, key))
        },
      }),
  })
  const live = await signIn()
  const { refreshToken } = live.session.tokens
  await pass(EXPIRY)
  const waiting = refresher.ensureFresh(live)
  await pass(SECOND)
  t.same(await waiting, { kind: 'fresh' })
  t.equal(fences, 1)
  t.equal((await stored(live.session))?.tokens.refreshToken, `${refreshToken}+`)
})

t.test('tokens that another replica refreshed are never overwritten', async (t) => {
  const { refresher, signIn, pass, store, stored, clock, told } = setUp()
  const live = await signIn()
  await pass(EXPIRY)
  const waiting = refresher.ensureFresh(live)
  await pass(50)
  const tokens = tokensOf('theirs', clock(), EXPIRY)
  await store.replace({ ...live.session, tokens, version: 2 }, live.key)
  await pass(SECOND)
  t.same(await waiting, { kind: 'fresh' })
  t.equal((await stored(live.session))?.tokens.refreshToken, 'theirs')
  t.same(told, ['adopted'])
})
