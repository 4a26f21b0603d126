import t from 'tap'
import { MemoryStore } from '../../src/store/memory.ts'
import { sessionStoreContract } from '../contract/session-store.ts'
import { keyed, movableClock, NOW } from '../session/sample.ts'

sessionStoreContract(
  'memory',
  async (clock) => {
    const store = new MemoryStore({ clock, maxSessions: 100, onEvicted: () => undefined })
    return { store, other: store, stop: () => store.close() }
  },
  { counts: true },
)

t.test('more than maxSessions: the least recently used is evicted and reported', async (t) => {
  let evicted = 0
  const { clock } = movableClock()
  const store = new MemoryStore({ clock, maxSessions: 2, onEvicted: () => evicted++ })
  const [one, two, three] = [keyed(), keyed(), keyed()]
  await store.create(one.session, one.key)
  await store.create(two.session, two.key)
  store.get(one.session.id, one.key)
  await store.create(three.session, three.key)
  t.equal(store.get(two.session.id, two.key).kind, 'absent')
  t.equal(store.get(one.session.id, one.key).kind, 'found')
  t.equal(evicted, 1)
  t.same((await store.list('corp', 'ada')).length, 2, 'the person forgets it too')
})

t.test('an expired session is evicted without a report', async (t) => {
  let evicted = 0
  const time = movableClock()
  const store = new MemoryStore({ clock: time.clock, maxSessions: 1, onEvicted: () => evicted++ })
  const [one, two] = [keyed({ endsAt: NOW + 1 }), keyed()]
  await store.create(one.session, one.key)
  time.pass(1)
  await store.create(two.session, two.key)
  t.equal(evicted, 0)
  t.equal(store.size(), 1)
})

t.test('get answers in the same tick', async (t) => {
  const store = new MemoryStore({ clock: () => NOW, maxSessions: 1, onEvicted: () => undefined })
  const { session, key } = keyed()
  await store.create(session, key)
  t.notOk(store.get(session.id, key) instanceof Promise)
})
