import fc from 'fast-check'
import t from 'tap'
import { type KeySchedule, publishedAt, reschedule, signerAt } from '../../../src/identity/assertion/key-schedule.ts'
import { JWKS_MAX_AGE, KEPT_AFTER, PUBLISHED_AHEAD } from '../../../src/identity/assertion/key-times.ts'
import { generateSigningKey, type SigningKey } from '../../../src/identity/assertion/signing-key.ts'

const HOUR = 3_600_000
const NOW = 1_700_000_000_000
const KEYS = await Promise.all(Array.from({ length: 4 }, () => generateSigningKey('EdDSA')))
const [A, B, C] = KEYS as [SigningKey, SigningKey, SigningKey]

const signer = (schedule: KeySchedule, now: number) => signerAt(schedule, now)?.key
const published = (schedule: KeySchedule, now: number) => publishedAt(schedule, now)

t.test(
  'the times: a key is known everywhere before it signs, and kept until nothing that it signed is valid',
  async (t) => {
    t.ok(PUBLISHED_AHEAD >= 2 * JWKS_MAX_AGE)
    // An hour is the longest lifetime of an assertion that the schema allows.
    t.ok(KEPT_AFTER >= HOUR + PUBLISHED_AHEAD)
  },
)

t.test('the first key signs at once, also when the clock goes back', async (t) => {
  const first = reschedule([], [A, B], NOW)
  t.equal(signer(first, NOW), A)
  t.equal(signer(first, NOW - HOUR), A)
  t.same(published(first, NOW), [A, B])
  t.equal(signer([], NOW), undefined)
})

t.test('a replaced key: the new one is published ahead, the old one stays until what it signed is over', async (t) => {
  const first = reschedule([], [A], NOW)
  const replaced = reschedule(first, [B], NOW + HOUR)
  const switched = NOW + HOUR + PUBLISHED_AHEAD
  t.same(published(replaced, NOW + HOUR), [A, B])
  t.equal(signer(replaced, switched - 1), A)
  t.equal(signer(replaced, switched), B)
  t.same(published(replaced, switched + KEPT_AFTER - 1), [B, A])
  t.same(published(replaced, switched + KEPT_AFTER), [B])
  t.same(reschedule(replaced, [B], switched + KEPT_AFTER).length, 1, 'what is over is forgotten')
})

t.test('asking for the same again changes nothing, however often', async (t) => {
  let schedule = reschedule(reschedule([], [A], NOW), [B], NOW + HOUR)
  const asIfOnce = schedule
  for (let at = NOW + HOUR; at < NOW + 4 * HOUR; at += 60_000) {
    schedule = reschedule(schedule, [B], at)
    t.equal(signer(schedule, at), signer(asIfOnce, at))
    t.same(published(schedule, at), published(asIfOnce, at))
  }
})

t.test('a list: a key that has been published long enough signs as soon as it is the first', async (t) => {
  const listed = reschedule(reschedule([], [A], NOW), [A, B], NOW + 1)
  t.equal(signer(listed, NOW + HOUR), A)
  const promoted = reschedule(listed, [B, A], NOW + HOUR)
  t.equal(signer(promoted, NOW + HOUR), B)
  t.same(published(promoted, NOW + HOUR), [B, A])
  t.same(published(reschedule(promoted, [B], NOW + 2 * HOUR), NOW + 2 * HOUR), [B, A], 'it has signed not long ago')
})

t.test('a key that is taken back before it signs never signs', async (t) => {
  const pending = reschedule(reschedule([], [A], NOW), [B], NOW)
  const back = reschedule(pending, [A], NOW + 60_000)
  t.equal(signer(back, NOW + HOUR), A)
  t.same(published(back, NOW + HOUR), [A, B])
  t.same(published(back, NOW + 4 * HOUR), [A])
})

t.test('replaced twice within the waiting time: the key that signs goes on until the last one may', async (t) => {
  const twice = reschedule(reschedule(reschedule([], [A], NOW), [B], NOW), [C], NOW + 60_000)
  t.equal(signer(twice, NOW + 60_000 + PUBLISHED_AHEAD - 1), A)
  t.equal(signer(twice, NOW + 60_000 + PUBLISHED_AHEAD), C)
})

t.test('property: whatever is asked for, what signs was published ahead, and what signed stays published', async () => {
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 3 * HOUR }),
    wanted: fc.shuffledSubarray(KEYS, { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let schedule: KeySchedule = []
      let now = NOW
      const firstSeen = new Map<string, number>()
      const lastSigned = new Map<string, number>()
      let first: string | undefined
      for (const { wait, wanted } of steps) {
        schedule = reschedule(schedule, wanted, now)
        for (const end = now + wait; now <= end; now += 4 * 60_000) {
          const kids = published(schedule, now).map(({ kid }) => kid)
          for (const kid of kids) if (!firstSeen.has(kid)) firstSeen.set(kid, now)
          for (const kid of firstSeen.keys()) if (!kids.includes(kid)) firstSeen.delete(kid)
          const kid = signer(schedule, now)!.kid
          first ??= kid
          if (!kids.includes(kid)) throw new Error('signs and is not published')
          if (kid !== first && now - firstSeen.get(kid)! < PUBLISHED_AHEAD - 4 * 60_000) throw new Error('too early')
          if (kid !== first) first = ''
          lastSigned.set(kid, now)
          for (const [old, at] of lastSigned)
            if (now - at < HOUR + PUBLISHED_AHEAD && !kids.includes(old)) throw new Error('gone too early')
        }
      }
    }),
    { numRuns: 300 },
  )
})
