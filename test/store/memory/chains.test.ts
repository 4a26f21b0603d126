import fc from 'fast-check'
import t from 'tap'
import { Chains } from '../../../src/store/memory/chains.ts'

const SLOTS = 20

t.test('all slots with a hash are found, and no others', async (t) => {
  const hash = fc.oneof(fc.nat(3), fc.constantFrom(0, -1, 0xffffffff, 2 ** 31, 33, 65), fc.integer())
  const step = fc.record({ slot: fc.integer({ min: 1, max: SLOTS }), hash })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      const chains = new Chains(SLOTS)
      const model = new Map<number, number>()
      for (const { slot, hash } of steps) {
        // Removes a slot that is in a chain, adds one that is not.
        chains.remove(slot)
        if (model.delete(slot)) continue
        chains.add(slot, hash)
        model.set(slot, hash >>> 0 || 1)
      }
      return steps.every(({ hash }) => {
        const found: number[] = []
        for (let slot = chains.first(hash); slot !== 0; slot = chains.next(slot)) found.push(slot)
        const wanted = [...model].filter(([, other]) => other === (hash >>> 0 || 1)).map(([slot]) => slot)
        return JSON.stringify(found.sort()) === JSON.stringify(wanted.sort())
      })
    }),
    { numRuns: 300 },
  )
  t.pass()
})
