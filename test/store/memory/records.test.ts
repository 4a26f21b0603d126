import fc from 'fast-check'
import t from 'tap'
import { newSessionId, type SessionKey, sessionKey } from '../../../src/session/session-id.ts'
import { Records } from '../../../src/store/memory/records.ts'
import { anyText } from '../../support/any-text.ts'

const SLOTS = 40
const MB = 2 ** 20

interface Kept {
  readonly key: SessionKey
  readonly text: string
  readonly lastSeenAt: number
  readonly endsAt: number
  readonly version: number
}

function record(text: string, about: Partial<Kept> = {}): Kept {
  return { key: sessionKey(newSessionId()), text, lastSeenAt: 1, endsAt: 2, version: 3, ...about }
}

function readBack(records: Records, slot: number): Kept {
  return {
    key: records.key(slot),
    text: records.text(slot),
    lastSeenAt: records.lastSeenAt(slot),
    endsAt: records.endsAt(slot),
    version: records.version(slot),
  }
}

t.test('property: each slot has the record that was written last', async (t) => {
  const text = fc.oneof(
    anyText({ maxLength: 50 }),
    fc.constantFrom('', '\ud800', 'é', '日本', '\n'),
    // Many records in a segment, a few in a segment, a record larger than a segment.
    fc.nat(300_000).map((length) => 'x'.repeat(length)),
    fc.integer({ min: MB - 100, max: MB + 100 }).map((length) => 'y'.repeat(length)),
  )
  const step = fc.record({ slot: fc.integer({ min: 1, max: SLOTS }), text, erase: fc.boolean() })
  const instant = 1_800_000_000_000
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const records = new Records(SLOTS)
      const model = new Map<number, Kept>()
      for (const [index, { slot, text, erase }] of steps.entries()) {
        if (erase && model.delete(slot)) records.erase(slot)
        else {
          const kept = record(text, { lastSeenAt: instant + index, endsAt: instant + 0.5, version: index })
          records.write(slot, kept)
          model.set(slot, kept)
        }
      }
      for (const [slot, kept] of model) {
        if (!records.hasKey(slot, kept.key) || records.hasKey(slot, record('').key)) return false
        if (JSON.stringify(readBack(records, slot)) !== JSON.stringify(kept)) return false
      }
      return true
    }),
    { numRuns: 60 },
  )
  t.pass()
})

t.test('setLastSeenAt changes the record in place', async (t) => {
  const records = new Records(1)
  records.write(1, record('text'))
  const { bytes } = records
  records.setLastSeenAt(1, 77)
  t.equal(records.lastSeenAt(1), 77)
  t.equal(records.bytes, bytes)
})

t.test('compaction: endless replacing takes at most a third more memory', async (t) => {
  const records = new Records(2_000)
  const texts = Array.from({ length: 2_000 }, (_, index) => `${index}-`.padEnd(1_500 + (index % 700), 'z'))
  const living = texts.reduce((sum, text) => sum + text.length + 100, 0)
  let most = 0
  for (let round = 0; round < 20; round += 1) {
    for (let index = 0; index < texts.length; index += 1) {
      // Some are replaced often, some never.
      if (round === 0 || index % 5 > round % 3) records.write(index + 1, record(texts[index] as string))
      most = Math.max(most, records.bytes)
    }
  }
  t.ok(most < living * 1.34 + 2 * MB, `${most} for ${living}`)
  for (const [index, text] of texts.entries()) if (records.text(index + 1) !== text) t.fail(`slot ${index + 1}`)
})

t.test('an erased text is overwritten', async (t) => {
  const records = new Records(2_000)
  for (let slot = 1; slot <= 2_000; slot += 1) records.write(slot, record('secret'.repeat(300)))
  for (let slot = 1; slot <= 2_000; slot += 1) records.erase(slot)
  t.ok(records.bytes <= MB, 'the segment that is being written to stays')
})
