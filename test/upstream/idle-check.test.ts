import t from 'tap'
import { type Flowing, IdleCheck, stoodStill } from '../../src/upstream/idle-check.ts'

const flow = (checkIdle: Flowing['checkIdle'] = () => undefined): Flowing => ({
  flowedAt: 0,
  idleCheckIndex: -1,
  checkIdle,
})

t.test('everything that flows is looked at once a tick, whoever leaves meanwhile', async (t) => {
  const idleCheck = new IdleCheck()
  const seen: number[] = []
  const flows: Flowing[] = Array.from({ length: 5 }, (_, index) =>
    flow(() => {
      seen.push(index)
      if (index % 2 === 0) idleCheck.remove(flows[index] as Flowing)
    }),
  )
  for (const one of flows) idleCheck.add(one)
  idleCheck.beat()
  t.same(seen.sort(), [0, 1, 2, 3, 4])
  t.equal(idleCheck.size, 2)
  seen.length = 0
  idleCheck.beat()
  t.same(seen.sort(), [1, 3])
  for (const one of flows) idleCheck.remove(one)
  t.equal(idleCheck.size, 0)
  idleCheck.beat()
})

t.test('idle is told to the second', async (t) => {
  const one = flow()
  t.equal(stoodStill(one, 5, 5_000), false)
  t.equal(stoodStill(one, 6, 5_000), true)
})
