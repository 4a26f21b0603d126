import { mock } from 'node:test'
import t, { type Test } from 'tap'
import { PosternError } from '../../src/errors.ts'
import type { LiveSession } from '../../src/sessions/live-session.ts'
import { Sessions } from '../../src/sessions/sessions.ts'
import { MemoryStore } from '../../src/store/memory.ts'
import type { SessionStore } from '../../src/store/port.ts'
import { movableClock, sampleSession } from '../session/sample.ts'

const HOUR = 3_600_000
const LOOK = 500

async function setUp(t: Test, { maxLive = 10, maxAge }: { maxLive?: number; maxAge?: number } = {}) {
  mock.timers.enable({ apis: ['setInterval'] })
  t.teardown(() => mock.timers.reset())
  const { clock, pass } = movableClock()
  const memory = new MemoryStore({ clock, maxSessions: 10, onEvicted: () => undefined })
  let away = false
  let asked = 0
  const store = new Proxy(memory, {
    get: (target, name) => {
      if (name === 'get') {
        asked += 1
        if (away) return async () => ({ kind: 'unavailable', cause: new Error('away') })
      }
      if (name === 'delete' && away) return () => Promise.reject(new PosternError('PST_STORE_UNAVAILABLE'))
      const value = Reflect.get(target, name, target) as unknown
      return typeof value === 'function' ? value.bind(target) : value
    },
  }) as SessionStore
  const ends: string[] = []
  const sessions = new Sessions({
    store,
    clock,
    settings: { lifetime: 3 * HOUR, idleTimeout: HOUR },
    maxLive,
    ...(maxAge !== undefined && { maxAge }),
    observer: { sessionCreated: () => undefined, sessionEnded: (reason) => ends.push(reason) },
  })
  const { provider, subject, claims, tokens } = sampleSession()
  const signIn = async () => {
    const { id } = await sessions.create({ provider, subject, claims, tokens })
    return (await sessions.find(id)) as LiveSession
  }
  const live = await signIn()
  let closed = 0
  const attachment = { callerEnded: () => closed++ }
  return {
    sessions,
    memory,
    live,
    signIn,
    attachment,
    ends,
    closed: () => closed,
    asked: () => asked,
    storeAway(is: boolean) {
      away = is
    },
    async pass(span: number) {
      pass(span)
      mock.timers.tick(LOOK)
      await new Promise(setImmediate)
    },
  }
}

t.test('a session with an open connection and no requests ends when it is idle, once', async (t) => {
  const { live, attachment, closed, ends, pass } = await setUp(t)
  live.attach(attachment)
  await pass(HOUR - 1)
  t.equal(closed(), 0)
  await pass(1)
  t.equal(closed(), 1)
  await pass(HOUR)
  t.same([closed(), ends], [1, ['idle']])
})

t.test('a session with an open connection ends at its absolute end', async (t) => {
  const { live, attachment, closed, ends, pass, sessions } = await setUp(t)
  live.attach(attachment)
  for (let half = 0; half < 5; half++) {
    sessions.use(live)
    await pass(HOUR / 2)
  }
  t.equal(closed(), 0)
  sessions.use(live)
  await pass(HOUR / 2)
  t.same([closed(), ends], [1, ['expired']])
})

t.test('a session that was used at another replica is not idle', async (t) => {
  const { live, attachment, closed, pass, memory } = await setUp(t)
  live.attach(attachment)
  await pass(HOUR / 2)
  memory.touch(live.key, live.lastSeenAt + HOUR / 2)
  await pass(HOUR / 2)
  t.equal(closed(), 0)
  await pass(HOUR / 2)
  t.equal(closed(), 1)
})

t.test('a session that another replica ended without a report is closed when it would be idle', async (t) => {
  const { live, attachment, closed, pass, memory } = await setUp(t)
  live.attach(attachment)
  await memory.delete(live.key)
  await pass(HOUR)
  t.equal(closed(), 1)
})

t.test('a session that is gone from the store without a report is closed within maxAge', async (t) => {
  const maxAge = 30_000
  const { live, attachment, asked, closed, pass, memory } = await setUp(t, { maxAge })
  live.attach(attachment)
  const before = asked()
  await pass(maxAge - 1)
  t.equal(asked(), before)
  await pass(1)
  t.same([asked(), closed()], [before + 1, 0], 'read again')
  await memory.delete(live.key)
  await pass(maxAge - 1)
  t.equal(closed(), 0)
  await pass(1)
  t.equal(closed(), 1)
})

t.test('while the store does not answer, idle sessions do not end, expired ones do', async (t) => {
  const { live, attachment, closed, pass, storeAway } = await setUp(t)
  live.attach(attachment)
  storeAway(true)
  await pass(HOUR)
  await pass(HOUR)
  t.equal(closed(), 0)
  await pass(HOUR)
  t.equal(closed(), 1)
})

t.test('a connection that is attached to an ended session is closed at once', async (t) => {
  const { live, attachment, closed, sessions } = await setUp(t)
  await sessions.end(live.key, 'sign-out')
  live.attach(attachment)
  t.equal(closed(), 1)
})

t.test(
  'a session that left the cache and came back as another object: the connections of both are closed',
  async (t) => {
    const { live, attachment, closed, signIn, sessions } = await setUp(t, { maxLive: 1 })
    await signIn()
    const again = (await sessions.find(live.session.id)) as LiveSession
    t.not(again, live)
    live.attach(attachment)
    again.attach(attachment)
    await sessions.end(live.key, 'sign-out')
    t.equal(closed(), 2)
  },
)

t.test('a connection that is attached to the older object after the end is closed too', async (t) => {
  const { live, attachment, closed, pass, signIn, sessions } = await setUp(t, { maxLive: 1 })
  await signIn()
  await sessions.end(live.key, 'sign-out')
  live.attach(attachment)
  await pass(0)
  t.equal(closed(), 1)
})

t.test('a session is forgotten when its last connection is closed, and the store is not asked about it', async (t) => {
  const { live, attachment, closed, pass, asked, signIn, sessions } = await setUp(t, { maxLive: 1 })
  live.attach(attachment)
  await signIn()
  t.equal(sessions.findLocal(live.key), live, 'no longer in the cache, but it has an open connection')
  live.detach(attachment)
  t.equal(sessions.findLocal(live.key), undefined)
  const before = asked()
  await pass(2 * HOUR)
  t.same([closed(), asked()], [0, before])
})

t.test('lists leave out idle sessions that the store still has', async (t) => {
  const { live, signIn, sessions, pass } = await setUp(t)
  await pass(HOUR / 2)
  const other = await signIn()
  const list = () => sessions.list('corp', 'ada')
  t.same((await list()).map(({ key }) => key).sort(), [live.key, other.key].sort())
  await pass(HOUR / 2)
  t.same(
    (await list()).map(({ key }) => key),
    [other.key],
  )
  await pass(HOUR / 4)
  sessions.use(other)
  t.equal((await list())[0]?.lastSeenAt, other.lastSeenAt, 'a use counts before it is written to the store')
})
