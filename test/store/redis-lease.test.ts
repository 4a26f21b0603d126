import { mock } from 'node:test'
import t from 'tap'
import { HeldLease } from '../../src/store/redis/lease.ts'

const TTL = 9_000

/** A lease that was requested at 0, with a clock that only `pass` moves. */
function held() {
  let now = 0
  const asked: (readonly [at: number, ttl: number])[] = []
  const answers = { renew: async (): Promise<boolean> => true }
  const lease = new HeldLease({
    fence: 1,
    ttl: TTL,
    askedAt: 0,
    now: () => now,
    renew: async (_fence, ttl) => {
      asked.push([now, ttl])
      return await answers.renew()
    },
  })
  const pass = async (span: number) => {
    for (let left = span; left > 0; left -= 1_000) {
      now += Math.min(left, 1_000)
      mock.timers.tick(Math.min(left, 1_000))
      await new Promise(setImmediate)
    }
  }
  return { lease, asked, answers, pass }
}

t.beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }))
t.afterEach(() => mock.timers.reset())

t.test('a lease is renewed three times per ttl, as long as it is held', async (t) => {
  const { lease, asked, pass } = held()
  await pass(9_000)
  t.same(asked, [
    [3_000, TTL],
    [6_000, TTL],
    [9_000, TTL],
  ])
  t.equal(lease.held(), true)
  await lease.release()
  t.equal(lease.held(), false)
  t.same(asked.at(-1), [9_000, 0], 'given back')
  await pass(30_000)
  t.equal(asked.length, 4, 'and not asked for again')
  await lease.release()
  t.equal(asked.length, 4)
})

t.test('another replica has the lease: it is lost at once, and not renewed again', async (t) => {
  const { lease, asked, answers, pass } = held()
  answers.renew = async () => false
  await pass(3_000)
  t.equal(lease.held(), false)
  await pass(30_000)
  t.equal(asked.length, 1)
})

t.test('the store does not answer: the lease is held until its ttl ends, and no longer', async (t) => {
  const { lease, answers, pass } = held()
  await pass(3_000)
  answers.renew = () => Promise.reject(new Error('away'))
  await pass(8_000)
  t.equal(lease.held(), true, '11 s: renewed at 3 s for 9 s')
  await pass(1_000)
  t.equal(lease.held(), false)
  answers.renew = async () => true
  await pass(3_000)
  t.equal(lease.held(), true, 'nobody took it meanwhile')
})

t.test('a lease is no longer renewed when the store stays down', async (t) => {
  const { asked, answers, pass } = held()
  answers.renew = () => Promise.reject(new Error('away'))
  await pass(TTL * 12)
  const { length } = asked
  await pass(TTL * 12)
  t.equal(asked.length, length)
})
