import fc from 'fast-check'
import t from 'tap'
import { TokenBuckets } from '../../src/rate-limit/token-buckets.ts'
import { movableClock } from '../session/sample.ts'

t.test('max at once, then one more each time a token comes back', async (t) => {
  const time = movableClock()
  const buckets = new TokenBuckets(time.clock)
  const take = () => buckets.take('a', 3, 30_000)
  t.same(
    [take(), take(), take()].map(({ current }) => current),
    [1, 2, 3],
  )
  t.match(take(), { current: 4, ttl: 10_000 }, 'refused, with the time until it is worth trying')
  time.pass(9_990)
  t.equal(take().current, 4)
  time.pass(10)
  t.equal(take().current, 3)
  t.equal(take().current, 4)
  time.pass(30_000)
  t.same(
    [take(), take(), take(), take()].map(({ current }) => current),
    [1, 2, 3, 4],
    'full again',
  )
})

t.test('a refused request takes no token, so trying again does not extend the wait', async (t) => {
  const time = movableClock()
  const buckets = new TokenBuckets(time.clock)
  buckets.take('a', 1, 10_000)
  for (let tries = 0; tries < 100; tries++) buckets.take('a', 1, 10_000)
  time.pass(10_000)
  t.equal(buckets.take('a', 1, 10_000).current, 1)
})

t.test('keys do not share', async (t) => {
  const buckets = new TokenBuckets(movableClock().clock)
  buckets.take('a', 1, 10_000)
  t.equal(buckets.take('b', 1, 10_000).current, 1)
})

t.test('in any span at most max requests plus the tokens that come back in it', async () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1_000, max: 100_000 }),
      fc.array(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 200 }),
      (max, per, pauses) => {
        const time = movableClock()
        const buckets = new TokenBuckets(time.clock)
        const granted: number[] = []
        for (const pause of pauses) {
          time.pass(pause)
          if (buckets.take('a', max, per).current <= max) granted.push(time.clock())
        }
        // A millisecond is the resolution of the clock.
        return granted.every((from, first) =>
          granted.slice(first).every((to, count) => count + 1 <= max + ((to - from + 1) * max) / per),
        )
      },
    ),
  )
})

t.test('after the clock is set back, the wait is at most the time that fills a bucket', async (t) => {
  const time = movableClock()
  const buckets = new TokenBuckets(time.clock)
  for (let tries = 0; tries < 3; tries++) buckets.take('a', 3, 30_000)
  time.pass(-3_600_000)
  const { current, ttl } = buckets.take('a', 3, 30_000)
  t.equal(current, 4)
  t.ok(ttl <= 30_000)
  time.pass(10_000)
  t.equal(buckets.take('a', 3, 30_000).current, 3)
})
