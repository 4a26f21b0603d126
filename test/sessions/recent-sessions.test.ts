import t from 'tap'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { maxRecentSessions, RecentSessions } from '../../src/sessions/recent-sessions.ts'
import { keyed, NOW } from '../session/sample.ts'

function setUp(max: number) {
  const evicted: LiveSession[] = []
  const recent = new RecentSessions(max, (live) => evicted.push(live))
  const asks = (live: LiveSession): boolean => {
    const known = recent.get(live.key)
    if (known === undefined) recent.set(live.key, live)
    return known === live
  }
  return { recent, evicted, asks }
}

function people(count: number): readonly LiveSession[] {
  return Array.from({ length: count }, () => {
    const { session, key } = keyed()
    return new LiveSession(key, session, NOW)
  })
}

t.test('all sessions stay until the cache is full, whether used once or often', async (t) => {
  const { asks, evicted } = setUp(1_000)
  const all = people(900)
  t.notOk(all.some(asks))
  t.ok(all.every(asks))
  t.same(evicted, [])
})

t.test('never more than the maximum', async (t) => {
  for (const max of [1, 15, 16, 100]) {
    const { recent, evicted, asks } = setUp(max)
    const all = people(300)
    for (const live of all) asks(live)
    const kept = [...recent.values()]
    t.equal(kept.length, max)
    t.equal(new Set([...kept, ...evicted]).size, 300, 'every session is kept or reported as evicted')
  }
})

t.test('sessions in use stay, whatever number of others is used once', async (t) => {
  const { asks } = setUp(160)
  const regulars = people(20)
  for (const live of regulars) asks(live)
  for (let round = 0; round < 50; round += 1) {
    for (const live of people(100)) asks(live)
    t.ok(regulars.every(asks))
  }
})

t.test('more sessions in cyclic use than the cache holds: many are still found', async (t) => {
  const { asks } = setUp(1_000)
  const all = people(2_000)
  let found = 0
  for (let round = 0; round < 30; round += 1) found = all.filter(asks).length
  t.ok(found > 500, `${found} of 2000`)
})

t.test('a deleted session is not found, in whichever segment it was', async (t) => {
  const { recent, asks } = setUp(160)
  const [one, two] = people(2) as [LiveSession, LiveSession]
  asks(one)
  asks(one)
  asks(two)
  for (const { key } of [one, two]) {
    t.ok(recent.peek(key))
    recent.delete(key)
    t.equal(recent.peek(key), undefined)
    t.equal(recent.get(key), undefined)
  }
})

t.test('a larger heap allows more sessions', async (t) => {
  t.equal(maxRecentSessions(128 * 2 ** 20), 10_000)
  t.equal(maxRecentSessions(2 ** 29), 16_384)
  t.equal(maxRecentSessions(4 * 2 ** 30), 32_768)
})
