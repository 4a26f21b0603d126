import t from 'tap'
import { sessionKey } from '../../src/session/session-id.ts'
import { Sessions } from '../../src/sessions/sessions.ts'
import { MemoryStore } from '../../src/store/memory.ts'
import type { SessionStore } from '../../src/store/port.ts'
import { movableClock, NOW, sampleSession } from '../session/sample.ts'

const HOUR = 3_600_000

/** Sessions with a memory store whose calls are counted. `change` replaces methods of the store. */
function setUp({ maxLive = 10, change = (store: SessionStore) => store } = {}) {
  const time = movableClock()
  const memory = new MemoryStore({ clock: time.clock, maxSessions: 10, onEvicted: () => undefined })
  const touches: number[] = []
  let gets = 0
  const counting = {
    get: (id, key) => {
      gets += 1
      return memory.get(id, key)
    },
    touch: (key, at) => {
      touches.push(at - NOW)
      memory.touch(key, at)
    },
  } satisfies Partial<SessionStore>
  const store = change(
    new Proxy(memory, {
      get: (target, name) => {
        if (Object.hasOwn(counting, name)) return counting[name as keyof typeof counting]
        const value = Reflect.get(target, name, target) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    }),
  )
  const ends: string[] = []
  const sessions = new Sessions({
    store,
    clock: time.clock,
    settings: { lifetime: 24 * HOUR, idleTimeout: HOUR },
    maxLive,
    observer: { sessionCreated: () => undefined, sessionEnded: (reason) => ends.push(reason) },
  })
  const { provider, subject, claims, tokens } = sampleSession()
  return {
    ...time,
    sessions,
    store,
    touches,
    ends,
    gets: () => gets,
    signIn: (change: Partial<typeof tokens> = {}) =>
      sessions.create({ provider, subject, claims, tokens: { ...tokens, ...change } }),
  }
}

async function live(sessions: Sessions, id: Parameters<Sessions['find']>[0]) {
  const found = await sessions.find(id)
  if (found.kind !== 'session') throw new Error(found.kind)
  return found
}

t.test('a new session has a new id and its absolute end', async (t) => {
  const { signIn } = setUp()
  const [one, two] = [await signIn(), await signIn()]
  t.not(one.id, two.id)
  t.match(one, { createdAt: NOW, endsAt: NOW + 24 * HOUR, lastSeenAt: NOW, version: 1 })
})

t.test('without a refresh token a session ends with its access token, and with that reason', async (t) => {
  const { sessions, signIn, pass, ends } = setUp()
  const one = await signIn({ refreshToken: undefined, expiresAt: NOW + HOUR / 2 })
  t.equal(one.endsAt, NOW + HOUR / 2 - 1_000, 'expires_in counts whole seconds')
  t.equal((await signIn({ refreshToken: undefined, expiresAt: undefined })).endsAt, NOW + 24 * HOUR)
  t.equal((await signIn({ refreshToken: undefined, expiresAt: NOW + 48 * HOUR })).endsAt, NOW + 24 * HOUR)
  await live(sessions, one.id)
  pass(HOUR / 2 - 1_001)
  t.equal((await sessions.find(one.id)).kind, 'session')
  pass(1)
  t.equal((await sessions.find(one.id)).kind, 'absent')
  await new Promise(setImmediate)
  t.same(ends, ['no-refresh-token'])
})

t.test('the reason is also reported when the store dropped the session itself', async (t) => {
  const { sessions, signIn, pass, ends } = setUp()
  const { id } = await signIn({ refreshToken: undefined, expiresAt: NOW + HOUR / 2 })
  const found = await live(sessions, id)
  pass(HOUR / 2)
  t.equal((await sessions.reread(found)).kind, 'absent')
  await new Promise(setImmediate)
  t.same(ends, ['no-refresh-token'])
})

t.test('a local session is found in the same tick, without asking the store again', async (t) => {
  const { sessions, signIn, gets } = setUp()
  const { id } = await signIn()
  const first = sessions.find(id)
  t.notOk(first instanceof Promise)
  t.equal(sessions.find(id), first)
  t.equal(gets(), 1)
})

t.test('unused for the idle timeout, a session ends; used, it does not', async (t) => {
  const { sessions, signIn, pass, ends } = setUp()
  const { id } = await signIn()
  pass(HOUR - 1)
  const found = await live(sessions, id)
  sessions.use(found)
  pass(HOUR - 1)
  t.equal(await sessions.find(id), found)
  pass(1)
  t.equal((await sessions.find(id)).kind, 'absent')
  await Promise.resolve()
  t.equal(found.ended, true)
  t.same(ends, ['idle'])
})

t.test('a lookup does not count as use: polling a route that does not count keeps no session alive', async (t) => {
  const { sessions, signIn, pass } = setUp()
  const { id } = await signIn()
  for (let minute = 0; minute < 59; minute++) {
    pass(60_000)
    t.equal((await sessions.find(id)).kind, 'session')
  }
  pass(60_000)
  t.equal((await sessions.find(id)).kind, 'absent')
})

t.test('a session in use ends at its absolute end', async (t) => {
  const { sessions, signIn, pass, ends } = setUp()
  const { id } = await signIn()
  for (let at = 0; at < 24 * HOUR - 60_000; at += 60_000) {
    pass(60_000)
    sessions.use(await live(sessions, id))
  }
  pass(60_000)
  t.equal((await sessions.find(id)).kind, 'absent')
  t.ok(ends.every((reason) => reason === 'expired'))
})

t.test('a use is written to the store at most once a minute', async (t) => {
  const { sessions, signIn, pass, touches } = setUp()
  const found = await live(sessions, (await signIn()).id)
  for (let second = 0; second < 150; second++) {
    pass(1_000)
    sessions.use(found)
  }
  t.same(touches, [60_000, 120_000])
})

t.test('a use is written when the session leaves the cache, and at close', async (t) => {
  const { sessions, signIn, pass, touches } = setUp({ maxLive: 1 })
  const [one, two] = [await signIn(), await signIn()]
  const first = await live(sessions, one.id)
  pass(1_000)
  sessions.use(first)
  const second = await live(sessions, two.id)
  t.same(touches, [1_000])
  t.equal((await live(sessions, one.id)).lastSeenAt, NOW + 1_000, 'nothing was lost')
  pass(1_000)
  sessions.use(await live(sessions, two.id))
  t.not(second, undefined)
  await sessions.close()
  t.same(touches, [1_000, 2_000])
})

t.test('ending a session closes its attachments once, and it is no longer found', async (t) => {
  const { sessions, signIn, ends } = setUp()
  const { id } = await signIn()
  const found = await live(sessions, id)
  const closed: string[] = []
  const detached = { callerEnded: () => closed.push('detached') }
  found.attach({ callerEnded: () => closed.push('one') })
  found.attach({ callerEnded: () => closed.push('two') })
  found.attach(detached)
  found.detach(detached)
  t.equal(await sessions.endById(id, 'sign-out'), true)
  t.same(closed, ['one', 'two'])
  t.equal((await sessions.find(id)).kind, 'absent')
  t.equal(await sessions.endById(id, 'sign-out'), false)
  t.same(closed, ['one', 'two'])
  t.same(ends, ['sign-out'])
})

t.test('a session that is not in the cache can be ended too', async (t) => {
  const { sessions, signIn } = setUp({ maxLive: 1 })
  const [one, two] = [await signIn(), await signIn()]
  await live(sessions, one.id)
  await live(sessions, two.id)
  t.equal(await sessions.end(sessionKey(one.id), 'revoked'), true)
  t.equal((await sessions.find(one.id)).kind, 'absent')
})

t.test('attachments are closed even if the session had left the cache', async (t) => {
  const { sessions, signIn } = setUp({ maxLive: 1 })
  const [one, two] = [await signIn(), await signIn()]
  let closed = 0
  const attachment = { callerEnded: () => closed++ }
  const first = await live(sessions, one.id)
  first.attach(attachment)
  await live(sessions, two.id)
  await sessions.endById(one.id, 'sign-out')
  t.equal(closed, 1)
})

t.test('a store that does not answer makes a session unavailable, never absent, and ends nothing', async (t) => {
  const cause = new Error('store away')
  let away = false
  const { sessions, signIn, ends } = setUp({
    change: (store) =>
      new Proxy(store, {
        get: (target, name) => {
          if (name === 'get' && away) return async () => ({ kind: 'unavailable', cause })
          if (name === 'delete' && away) return () => Promise.reject(cause)
          return Reflect.get(target, name, target) as unknown
        },
      }),
  })
  const { id } = await signIn()
  away = true
  t.same(await sessions.find(id), { kind: 'unavailable', cause })
  await t.rejects(sessions.endById(id, 'sign-out'), cause)
  away = false
  t.equal((await sessions.find(id)).kind, 'session')
  t.same(ends, [])
})

t.test('a lookup that began before the session ended does not bring it back', async (t) => {
  let slow = false
  let answer: () => void = () => undefined
  const { sessions, signIn } = setUp({
    change: (store) =>
      new Proxy(store, {
        get: (target, name) => {
          const get = target.get.bind(target)
          if (name !== 'get' || !slow) return Reflect.get(target, name, target) as unknown
          return async (...asked: Parameters<typeof get>) => {
            const loaded = await get(...asked)
            await new Promise<void>((resolve) => {
              answer = resolve
            })
            return loaded
          }
        },
      }),
  })
  const { id } = await signIn()
  slow = true
  const found = sessions.find(id)
  await new Promise(setImmediate)
  await sessions.endById(id, 'sign-out')
  answer()
  t.equal((await found).kind, 'absent')
  slow = false
  t.equal((await sessions.find(id)).kind, 'absent')
})

t.test('two lookups at once in a slow store return the same object', async (t) => {
  const { sessions, signIn } = setUp({
    change: (store) =>
      new Proxy(store, {
        get: (target, name) =>
          name === 'get'
            ? async (...asked: Parameters<SessionStore['get']>) => target.get(...asked)
            : (Reflect.get(target, name, target) as unknown),
      }),
  })
  const { id } = await signIn()
  const [one, two] = await Promise.all([sessions.find(id), sessions.find(id)])
  t.equal(one, two)
})

t.test('a new idle timeout applies at once', async (t) => {
  const { sessions, signIn, pass } = setUp()
  const { id } = await signIn()
  pass(10_000)
  sessions.configure({ lifetime: HOUR, idleTimeout: 5_000 })
  t.equal((await sessions.find(id)).kind, 'absent')
})
