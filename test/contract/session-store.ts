import t, { type Test } from 'tap'
import { sessionKey } from '../../src/session/session-id.ts'
import type { Loaded, SessionStore } from '../../src/store/port.ts'
import type { Clock } from '../../src/time.ts'
import { keyed, movableClock, NOW } from '../session/sample.ts'

export interface StoreUnderTest {
  readonly store: SessionStore
  /** Another replica's store with the same sessions, or the same store if it is not shared. */
  readonly other: SessionStore
  stop(): Promise<void>
}

export interface StoreAbilities {
  /** True when `size` returns a number. */
  readonly counts: boolean
  /** False for a store that cannot list sessions. Its lists are empty. */
  readonly lists?: boolean
}

/** The contract of `SessionStore`. `open` returns an empty store that uses `clock`. */
export function sessionStoreContract(
  name: string,
  open: (clock: Clock) => Promise<StoreUnderTest>,
  abilities: StoreAbilities,
): void {
  const test = (about: string, body: (t: Test, context: Context) => Promise<void>) =>
    t.test(`${name}: ${about}`, async (t) => {
      const time = movableClock()
      const opened = await open(time.clock)
      t.teardown(() => opened.stop())
      await body(t, { ...opened, pass: time.pass })
    })

  const lists = abilities.lists !== false
  const testOfLists = (...[about, body]: Parameters<typeof test>): void => {
    if (lists) void test(about, body)
  }

  test('a created session is found, complete, by every replica', async (t, { store, other }) => {
    const { session, key } = keyed()
    await store.create(session, key)
    t.same(await store.get(session.id, key), { kind: 'found', session })
    t.same(await other.get(session.id, key), { kind: 'found', session })
    if (abilities.counts) t.equal(store.size(), 1)
  })

  test('fields that are left out stay left out', async (t, { store }) => {
    const { session, key } = keyed({ sid: undefined, device: undefined, claims: {} })
    const tokens = { accessToken: 'only', issuedAt: NOW, scope: [] }
    await store.create({ ...session, tokens }, key)
    t.match(sessionOf(await store.get(session.id, key)), { tokens, claims: {} })
    t.equal(sessionOf(await store.get(session.id, key))?.tokens.refreshToken, undefined)
    t.equal(sessionOf(await store.get(session.id, key))?.sid, undefined)
  })

  test('another id is absent', async (t, { store }) => {
    const mine = keyed()
    const stranger = keyed()
    await store.create(mine.session, mine.key)
    t.same(await store.get(stranger.session.id, stranger.key), { kind: 'absent' })
  })

  test('the next version replaces; a stale or a skipped one is refused', async (t, { store, other }) => {
    const { session, key } = keyed()
    await store.create(session, key)
    const second = { ...session, version: 2, subject: 'ada', claims: { name: 'second' } }
    t.equal(await store.replace(second, key), true)
    t.equal(await other.replace({ ...second, claims: { name: 'rival' } }, key), false, 'the same version again')
    t.equal(await store.replace({ ...second, version: 4 }, key), false, 'a version is missing')
    t.same(sessionOf(await other.get(session.id, key))?.claims, { name: 'second' })
    t.equal(await other.replace({ ...second, version: 3 }, key), true)
  })

  test('of several writes of the same next version exactly one succeeds', async (t, { store, other }) => {
    const { session, key } = keyed()
    await store.create(session, key)
    const rivals = [store, other, store, other].map((door, index) =>
      door.replace({ ...session, version: 2, claims: { index } }, key),
    )
    t.equal((await Promise.all(rivals)).filter(Boolean).length, 1)
  })

  test('a delete is final: no later write brings the session back', async (t, { store, other }) => {
    const { session, key } = keyed()
    await store.create(session, key)
    t.equal(await store.delete(key), true)
    t.equal(await store.delete(key), false, 'there was none any more')
    t.equal(await other.replace({ ...session, version: 2 }, key), false)
    store.touch(key, NOW + 1)
    t.same(await store.get(session.id, key), { kind: 'absent' })
    t.same(await other.list('corp', 'ada'), [])
  })

  test('no session is returned at or after its end', async (t, { store, pass }) => {
    const { session, key } = keyed({ endsAt: NOW + 1_000 })
    await store.create(session, key)
    pass(999)
    t.equal((await store.get(session.id, key)).kind, 'found')
    pass(1)
    t.same(await store.get(session.id, key), { kind: 'absent' })
    t.same(await store.list('corp', 'ada'), [])
    t.equal(await store.replace({ ...session, version: 2, endsAt: NOW + 9_000 }, key), false)
  })

  testOfLists("a person's sessions are listed, nobody else's, without tokens", async (t, { store, other }) => {
    const one = keyed()
    const two = keyed({ device: 'Chrome', createdAt: NOW + 1 })
    const elsewhere = keyed({ provider: 'coloop' })
    const stranger = keyed({ subject: 'grace' })
    for (const { session, key } of [one, two, elsewhere, stranger]) await store.create(session, key)
    const listed = (await other.list('corp', 'ada')).toSorted((a, b) => a.createdAt - b.createdAt)
    t.same(
      listed.map(({ key }) => key),
      [one.key, two.key],
    )
    t.match(listed[1], {
      device: 'Chrome',
      subject: 'ada',
      label: { email: 'ada@example.com' },
      endsAt: two.session.endsAt,
    })
    const text = JSON.stringify(listed)
    for (const secret of [one.session.id, 'access', 'refresh', 'id.token.signed']) t.notOk(text.includes(`"${secret}"`))
    await store.delete(one.key)
    t.same(
      (await store.list('corp', 'ada')).map(({ key }) => key),
      [two.key],
    )
    await store.delete(two.key)
    t.same(await store.list('corp', 'ada'), [])
  })

  testOfLists('names with separators in them are told apart', async (t, { store }) => {
    const one = keyed({ provider: 'a', subject: 'b:c' })
    const two = keyed({ provider: 'a:b', subject: 'c' })
    const odd = keyed({ provider: 'a', subject: '"],["é\u0000 \n*' })
    for (const { session, key } of [one, two, odd]) await store.create(session, key)
    t.same(
      (await store.list('a', 'b:c')).map(({ key }) => key),
      [one.key],
    )
    t.same(
      (await store.list('a:b', 'c')).map(({ key }) => key),
      [two.key],
    )
    t.same(
      (await store.list('a', odd.session.subject)).map(({ key }) => key),
      [odd.key],
    )
  })

  testOfLists('the sessions of one session at the provider are found by its sid', async (t, { store, other }) => {
    const [one, two] = [keyed({ sid: 's1' }), keyed({ sid: 's1', subject: 'grace' })]
    const others = [keyed({ sid: 's2' }), keyed({ sid: 's1', provider: 'coloop' }), keyed({ sid: undefined })]
    for (const { session, key } of [one, two, ...others]) await store.create(session, key)
    t.same((await other.listBySid('corp', 's1')).map(({ key }) => key).sort(), [one.key, two.key].sort())
    await store.delete(one.key)
    t.same(
      (await other.listBySid('corp', 's1')).map(({ key }) => key),
      [two.key],
    )
  })

  testOfLists('one session is known by its key, without tokens', async (t, { store, other, pass }) => {
    const { session, key } = keyed({ endsAt: NOW + 1_000 })
    t.equal(await store.summaryOf(key), undefined)
    await store.create(session, key)
    const summary = await other.summaryOf(key)
    t.match(summary, { key, provider: 'corp', subject: 'ada', createdAt: NOW, endsAt: NOW + 1_000, device: 'Firefox' })
    for (const secret of [session.id, 'access', 'refresh', 'id.token.signed'])
      t.notOk(JSON.stringify(summary).includes(`"${secret}"`))
    pass(1_000)
    t.equal(await store.summaryOf(key), undefined, 'over')
  })

  testOfLists('all sessions are listed, page by page', async (t, { store, other, pass }) => {
    const all = Array.from({ length: 57 }, (_, at) => keyed({ subject: `person ${at % 20}`, endsAt: NOW + 9_000 }))
    const over = keyed({ endsAt: NOW + 1_000 })
    for (const { session, key } of [...all, over]) await store.create(session, key)
    pass(1_000)
    const seen: string[] = []
    let pages = 0
    let from: string | undefined
    do {
      const page = await other.listAll(from, 10)
      seen.push(...(page?.sessions ?? []).map(({ key }) => key))
      from = page?.next
      pages++
    } while (from !== undefined && pages < 100)
    t.same([...new Set(seen)].sort(), all.map(({ key }) => key).sort())
    t.ok(pages > 1 && pages < 20, `${pages} pages`)
    const [first] = (await store.listAll(undefined, 1))?.sessions ?? []
    t.match(first, { provider: 'corp', endsAt: NOW + 9_000 })
  })

  testOfLists('where there is nothing, one empty page says so', async (t, { store }) => {
    t.same(await store.listAll(undefined, 10), { sessions: [] })
  })

  test('the lease of a session has one holder at a time', async (t, { store, other }) => {
    const { session, key } = keyed()
    await store.create(session, key)
    const first = await store.lease(key, 10_000)
    t.equal(first?.held(), true)
    t.equal(await other.lease(key, 10_000), undefined)
    t.ok(await other.lease(keyed().key, 10_000), 'another session has a lease of its own')
    await first?.release()
    t.equal(first?.held(), false)
    const second = await other.lease(key, 10_000)
    t.ok(second)
    await first?.release()
    t.equal(await store.lease(key, 10_000), undefined, 'a release too late frees nobody')
    await second?.release()
  })

  test('a write with the fence of an older lease is refused', async (t, { store, other }) => {
    const { session, key } = keyed()
    await store.create(session, key)
    const first = await store.lease(key, 10_000)
    await first?.release()
    const second = await other.lease(key, 10_000)
    t.ok((second?.fence ?? 0) > (first?.fence ?? 0))
    const next = { ...session, version: 2 }
    t.equal(await store.replace(next, key, first?.fence), false)
    t.equal(await other.replace(next, key, second?.fence), true)
    t.equal(await store.replace({ ...session, version: 3 }, key, first?.fence), false, 'nor after that write')
    await second?.release()
  })

  test('touch records a use without a new version, and never an earlier one', async (t, { store }) => {
    const { session, key } = keyed()
    await store.create(session, key)
    store.touch(key, NOW + 500)
    t.match(sessionOf(await store.get(session.id, key)), { lastSeenAt: NOW + 500, version: 1 })
    store.touch(key, NOW + 100)
    t.match(sessionOf(await store.get(session.id, key)), { lastSeenAt: NOW + 500 }, 'an older use')
    t.equal(await store.replace({ ...session, version: 2 }, key), true)
    t.match(
      sessionOf(await store.get(session.id, key)),
      { lastSeenAt: NOW + 500, version: 2 },
      'a write that began before the use',
    )
    if (lists) t.match(await store.list('corp', 'ada'), [{ lastSeenAt: NOW + 500 }])
  })

  test('touch of an absent session does nothing', async (t, { store }) => {
    const { session, key } = keyed()
    store.touch(key, NOW)
    t.same(await store.get(session.id, key), { kind: 'absent' })
  })

  test('a session is found only with the key of its id', async (t, { store }) => {
    const { session, key } = keyed()
    await store.create(session, key)
    t.equal(sessionKey(session.id), key)
    t.equal((await store.get(session.id, sessionKey(keyed().session.id))).kind, 'absent')
  })
}

interface Context extends StoreUnderTest {
  pass(span: number): void
}

function sessionOf(loaded: Loaded) {
  return loaded.kind === 'found' ? loaded.session : undefined
}
