import t from 'tap'
import { SharedBuckets } from '../../src/rate-limit/shared-buckets.ts'
import { TokenBuckets } from '../../src/rate-limit/token-buckets.ts'
import { movableClock } from '../session/sample.ts'

t.test('the shared buckets decide', async (t) => {
  const buckets = new SharedBuckets(async () => ({ current: 7, ttl: 5 }), new TokenBuckets(movableClock().clock))
  t.same(await buckets.take('a', 3, 1_000), { current: 7, ttl: 5 })
})

t.test('while they cannot be reached the limit holds for this process', async (t) => {
  const away = () => Promise.reject(new Error('away'))
  const buckets = new SharedBuckets(away, new TokenBuckets(movableClock().clock))
  const taken = [
    await buckets.take('a', 2, 1_000),
    await buckets.take('a', 2, 1_000),
    await buckets.take('a', 2, 1_000),
  ]
  t.same(
    taken.map(({ current }) => current),
    [1, 2, 3],
  )
})
