import fc from 'fast-check'
import t from 'tap'
import { Slots } from '../../../src/store/memory/slots.ts'

const MOST = 6

t.test('property: the oldest is the least recently used slot', async (t) => {
  fc.assert(
    fc.property(fc.array(fc.record({ what: fc.nat(2), which: fc.nat(MOST) }), { maxLength: 200 }), (steps) => {
      const slots = new Slots(MOST)
      /** The oldest first. */
      const model: number[] = []
      for (const { what, which } of steps) {
        if (slots.full !== (model.length === MOST) || slots.size !== model.length) return false
        if (what === 0 && !slots.full) {
          const slot = slots.take()
          if (slot < 1 || slot > MOST || model.includes(slot)) return false
          model.push(slot)
        } else if (model.length > 0) {
          const [slot] = model.splice(which % model.length, 1) as [number]
          if (what === 1) {
            slots.use(slot)
            model.push(slot)
          } else slots.release(slot)
        }
        if (slots.oldest !== (model[0] ?? 0)) return false
      }
      return true
    }),
    { numRuns: 300 },
  )
  t.pass()
})
