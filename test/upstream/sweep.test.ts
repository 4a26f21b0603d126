import t from 'tap'
import { type Flowing, Sweep, stoodStill } from '../../src/upstream/sweep.ts'

const flow = (swept: Flowing['swept'] = () => undefined): Flowing => ({ flowedAt: 0, sweepIndex: -1, swept })

t.test('everything that flows is looked at once a tick, whoever leaves meanwhile', async (t) => {
  const sweep = new Sweep()
  const seen: number[] = []
  const flows: Flowing[] = Array.from({ length: 5 }, (_, index) =>
    flow(() => {
      seen.push(index)
      if (index % 2 === 0) sweep.remove(flows[index] as Flowing)
    }),
  )
  for (const one of flows) sweep.add(one)
  sweep.beat()
  t.same(seen.sort(), [0, 1, 2, 3, 4])
  t.equal(sweep.size, 2)
  seen.length = 0
  sweep.beat()
  t.same(seen.sort(), [1, 3])
  for (const one of flows) sweep.remove(one)
  t.equal(sweep.size, 0)
  sweep.beat()
})

t.test('idle is told to the second', async (t) => {
  const one = flow()
  t.equal(stoodStill(one, 5, 5_000), false)
  t.equal(stoodStill(one, 6, 5_000), true)
})
