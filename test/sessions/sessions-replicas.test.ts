import t from 'tap'
import { sessionKey } from '../../src/session/session-id.ts'
import type { LiveSession } from '../../src/sessions/live-session.ts'
import { Sessions } from '../../src/sessions/sessions.ts'
import { MemoryStore } from '../../src/store/memory.ts'
import type { Loaded, SessionChange, SessionStore } from '../../src/store/port.ts'
import { movableClock, NOW, sampleSession } from '../session/sample.ts'
import { until } from '../support/until.ts'

const HOUR = 3_600_000
const MAX_AGE = 30_000

/** Sessions with a slow store that other replicas also write to. */
async function setUp() {
  const time = movableClock()
  const memory = new MemoryStore({ clock: time.clock, maxSessions: 10, onEvicted: () => undefined })
  let tell: (change: SessionChange) => void = () => undefined
  let coherent = true
  let away = false
  let gets = 0
  let held: Promise<void> | undefined
  const unavailable: Loaded = { kind: 'unavailable', cause: new Error('store away') }
  const methods: Partial<SessionStore> = {
    async get(id, key) {
      gets += 1
      const answer = memory.get(id, key)
      await held
      return away ? unavailable : answer
    },
    isCoherent: () => coherent,
    onChange(listener) {
      tell = listener
      return () => {
        tell = () => undefined
      }
    },
  }
  const store = new Proxy<SessionStore>(memory, {
    get(target, name) {
      if (Object.hasOwn(methods, name)) return methods[name as keyof SessionStore]
      const value = Reflect.get(target, name, target) as unknown
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const ends: string[] = []
  const sessions = new Sessions({
    store,
    clock: time.clock,
    settings: { lifetime: 24 * HOUR, idleTimeout: HOUR },
    maxLive: 10,
    maxAge: MAX_AGE,
    observer: { sessionCreated: () => undefined, sessionEnded: (reason) => ends.push(reason) },
  })
  const { provider, subject, claims, tokens } = sampleSession()
  const { id } = await sessions.create({ provider, subject, claims, tokens })
  const key = sessionKey(id)
  return {
    ...time,
    sessions,
    memory,
    ends,
    id,
    key,
    gets: () => gets,
    tell: (kind: SessionChange['kind']) => tell({ kind, key }),
    setCoherent: (value: boolean) => {
      coherent = value
    },
    setAway: (value: boolean) => {
      away = value
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return () => {
        held = undefined
        resolve()
      }
    },
    /** Another replica writes a new value. */
    async replaceElsewhere(live: LiveSession) {
      const next = { ...live.session, tokens: { ...tokens, accessToken: 'newer' }, version: live.session.version + 1 }
      if (!(await memory.replace(next, key))) throw new Error('not replaced')
    },
    async live() {
      const found = await sessions.find(id)
      if (found.kind !== 'session') throw new Error(found.kind)
      return found
    },
  }
}

t.test('replaced elsewhere: read again, and attachments stay attached', async (t) => {
  const { live, replaceElsewhere, tell, gets, sessions, key } = await setUp()
  const found = await live()
  let closed = 0
  found.attach({ callerEnded: () => closed++ })
  await replaceElsewhere(found)
  tell('replaced')
  t.equal(await live(), found, 'the same object')
  t.equal(found.session.tokens.accessToken, 'newer')
  t.equal(closed, 0)
  await live()
  t.equal(gets(), 2, 'later requests use the local copy again')
  await sessions.end(key, 'sign-out')
  t.equal(closed, 1)
})

t.test('ended elsewhere: no longer found, and attachments are closed at once', async (t) => {
  const { live, tell, sessions, id, memory, key } = await setUp()
  const found = await live()
  let closed = 0
  found.attach({ callerEnded: () => closed++ })
  await memory.delete(key)
  tell('ended')
  t.equal(closed, 1)
  t.equal(found.ended, true)
  t.equal((await sessions.find(id)).kind, 'absent')
})

t.test('ended elsewhere without a report: noticed at the next read', async (t) => {
  const { live, tell, sessions, id, memory, key } = await setUp()
  const found = await live()
  await memory.delete(key)
  tell('replaced')
  t.equal((await sessions.find(id)).kind, 'absent')
  t.equal(found.ended, true)
})

t.test('a session in use is read again in the background, once per maxAge', async (t) => {
  const { sessions, live, id, gets, pass, replaceElsewhere } = await setUp()
  const found = await live()
  pass(MAX_AGE - 1)
  t.equal(sessions.find(id), found)
  t.equal(gets(), 1)
  pass(1)
  await replaceElsewhere(found)
  for (let request = 0; request < 20; request += 1) t.equal(sessions.find(id), found, 'in the same tick')
  t.equal(gets(), 2)
  t.equal(found.session.version, 1, 'the response does not wait')
  await until(() => found.session.version === 2)
  pass(MAX_AGE - 1)
  t.equal(sessions.find(id), found)
  t.equal(gets(), 2)
})

t.test('a session that was unused for long is read before it is used', async (t) => {
  const { sessions, live, id, gets, pass } = await setUp()
  const found = await live()
  pass(2 * MAX_AGE)
  const lookUp = sessions.find(id)
  t.ok(lookUp instanceof Promise)
  t.equal(await lookUp, found)
  t.equal(gets(), 2)
})

t.test('gone from the store without a report: one request is served after maxAge', async (t) => {
  const { sessions, live, id, key, memory, pass } = await setUp()
  const found = await live()
  let closed = 0
  found.attach({ callerEnded: () => closed++ })
  await memory.delete(key)
  pass(MAX_AGE)
  t.equal(sessions.find(id), found)
  await until(() => found.ended)
  t.equal((await sessions.find(id)).kind, 'absent')
  t.equal(closed, 1)
})

t.test(
  'the store fails when a session is read again: the copy is no longer used, and the session is not ended',
  async (t) => {
    const { sessions, live, id, ends, pass, setAway } = await setUp()
    const found = await live()
    setAway(true)
    pass(MAX_AGE)
    t.equal(sessions.find(id), found)
    await until(() => found.stale)
    t.equal((await sessions.find(id)).kind, 'unavailable')
    setAway(false)
    t.equal(await live(), found)
    t.same(ends, [])
  },
)

t.test('while changes may be missed, old copies are read before they are used', async (t) => {
  const { live, setCoherent, gets, pass, sessions, id } = await setUp()
  const found = await live()
  setCoherent(false)
  pass(MAX_AGE - 1)
  t.equal(sessions.find(id), found)
  t.equal(gets(), 1)
  pass(1)
  t.ok(sessions.find(id) instanceof Promise)
  t.equal(await live(), found)
  t.equal(gets(), 2)
})

t.test('the store does not answer: local copies are used for maxAge, then the session is unavailable', async (t) => {
  const { live, setAway, tell, pass, sessions, id, ends } = await setUp()
  const found = await live()
  setAway(true)
  tell('replaced')
  pass(MAX_AGE - 1)
  t.equal(await live(), found)
  pass(1)
  t.equal((await sessions.find(id)).kind, 'unavailable')
  setAway(false)
  t.equal(await live(), found)
  t.same(ends, [])
})

t.test('idle here but used at another replica: the session stays live', async (t) => {
  const { live, memory, key, pass, sessions, id, ends } = await setUp()
  const found = await live()
  pass(HOUR - 1)
  memory.touch(key, NOW + HOUR - 1)
  pass(1)
  t.equal(await live(), found)
  t.equal(found.lastSeenAt, NOW + HOUR - 1)
  pass(HOUR)
  t.equal((await sessions.find(id)).kind, 'absent')
  t.same(ends, ['idle'])
})

t.test('idle here while the store does not answer: no session ends', async (t) => {
  const { live, setAway, pass, sessions, id, ends } = await setUp()
  await live()
  setAway(true)
  pass(HOUR)
  t.equal((await sessions.find(id)).kind, 'unavailable')
  t.same(ends, [])
})

t.test('a change during a lookup is not lost', async (t) => {
  const { live, hold, replaceElsewhere, tell, gets } = await setUp()
  const found = await live()
  tell('replaced')
  const release = hold()
  const lookUp = live()
  await replaceElsewhere(found)
  tell('replaced')
  release()
  t.equal((await lookUp).session.tokens.accessToken, 'access', 'what the store said then')
  t.equal((await live()).session.tokens.accessToken, 'newer')
  t.equal(gets(), 3)
})

t.test('twenty requests at once cause one lookup', async (t) => {
  const { live, gets } = await setUp()
  const all = await Promise.all(Array.from({ length: 20 }, live))
  t.equal(new Set(all).size, 1)
  t.equal(gets(), 1)
})
