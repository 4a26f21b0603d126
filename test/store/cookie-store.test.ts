import t from 'tap'
import { CookieStore } from '../../src/store/cookie-store.ts'
import { sessionStoreContract } from '../contract/session-store.ts'
import { keyed, movableClock, NOW } from '../session/sample.ts'

sessionStoreContract(
  'cookie',
  async (clock) => {
    const store = new CookieStore(clock)
    // Other replicas know a session only by its cookie, so `other` is the same store.
    return { store, other: store, stop: () => store.close() }
  },
  { counts: false, lists: false },
)

t.test('an offered session is kept until the process ends, and the newest value stays', async (t) => {
  const store = new CookieStore(movableClock().clock)
  const { session, key } = keyed()
  t.equal(store.knows(key), false)
  store.offer(session, key)
  t.equal(store.knows(key), true)
  await store.replace({ ...session, version: 2, claims: { name: 'second' } }, key)
  store.offer(session, key)
  t.match(
    store.get(session.id, key),
    { session: { version: 2, claims: { name: 'second' } } },
    'a late request with the older cookie',
  )
})

t.test('a newer value from another process is taken and reported', async (t) => {
  const store = new CookieStore(movableClock().clock)
  const { session, key } = keyed()
  const heard: unknown[] = []
  store.onChange((change) => heard.push(change))
  store.offer(session, key)
  t.same(heard, [])
  store.offer({ ...session, version: 4, lastSeenAt: NOW + 9 }, key)
  t.same(heard, [{ kind: 'replaced', key }])
  t.match(store.get(session.id, key), { session: { version: 4, lastSeenAt: NOW + 9 } })
})

t.test('an ended session is not brought back by its cookie', async (t) => {
  const store = new CookieStore(movableClock().clock)
  const { session, key } = keyed()
  store.offer(session, key)
  t.equal(await store.delete(key), true)
  store.offer({ ...session, version: 7 }, key)
  t.same(store.get(session.id, key), { kind: 'absent' })
  t.equal(store.knows(key), true, 'and it need not be opened again')
})
