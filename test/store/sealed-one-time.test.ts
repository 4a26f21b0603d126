import t from 'tap'
import { MemoryOneTimeValues } from '../../src/store/memory-one-time.ts'
import type { OneTimeValues } from '../../src/store/one-time-port.ts'
import { SealedOneTimeValues } from '../../src/store/sealed-one-time.ts'
import { NOW } from '../session/sample.ts'

const SECRET = 'a secret of thirty-two bytes or so'
const ID = 'A'.repeat(43)
const OTHER = 'B'.repeat(43)
const VALUE = { subject: 'ada', groups: ['a', { b: 'ü' }] }

/** A store in memory, and what was written to it. */
function recording() {
  const values = new MemoryOneTimeValues({ clock: () => NOW, max: 10, maxLength: 100_000 })
  const written: string[][] = []
  const store: OneTimeValues = {
    put: (key, value, ttl) => {
      written.push([key, value])
      return values.put(key, value, ttl)
    },
    take: (key) => values.take(key),
  }
  return { store, written }
}

t.test('the holder of the id gets the value back, whole and once', async (t) => {
  const values = new SealedOneTimeValues(recording().store, [SECRET], 'ticket')
  t.equal(await values.put(ID, VALUE, 1_000), true)
  t.equal(await values.take(OTHER), undefined)
  t.same(await values.take(ID), VALUE)
  t.equal(await values.take(ID), undefined)
})

t.test('the store gets neither the id nor anything of the value', async (t) => {
  const { store, written } = recording()
  await new SealedOneTimeValues(store, [SECRET], 'ticket').put(ID, VALUE, 1_000)
  const texts = written.flat().flatMap((text) => [text, Buffer.from(text, 'base64url').toString('latin1')])
  t.equal(texts.length, 4)
  for (const text of texts) for (const hidden of [ID, 'ada', 'groups']) t.notOk(text.includes(hidden), hidden)
})

t.test('a value that is copied to another id, or has another purpose, is not opened', async (t) => {
  const { store, written } = recording()
  const values = new SealedOneTimeValues(store, [SECRET], 'ticket')
  await values.put(ID, VALUE, 1_000)
  await values.put(OTHER, VALUE, 1_000)
  const [[key = ''] = [], [, other = ''] = []] = written
  await store.put(key, other, 1_000)
  t.equal(await values.take(ID), undefined)
  t.equal(await new SealedOneTimeValues(store, [SECRET], 'kept form').take(OTHER), undefined)
  t.same(await values.take(OTHER), VALUE)
})

t.test('a value outlives the rotation of the secret, and not the removal of it', async (t) => {
  const { store } = recording()
  const next = 'another secret of at least thirty-two bytes'
  const old = new SealedOneTimeValues(store, [SECRET], 'ticket')
  await old.put(ID, VALUE, 1_000)
  await old.put(OTHER, VALUE, 1_000)
  t.same(await new SealedOneTimeValues(store, [next, SECRET], 'ticket').take(ID), VALUE)
  t.equal(await new SealedOneTimeValues(store, [next], 'ticket').take(OTHER), undefined)
})

t.test('a store that does not answer is an error, not an absent value', async (t) => {
  const store: OneTimeValues = { put: async () => false, take: async () => ({ kind: 'unavailable' }) }
  const values = new SealedOneTimeValues(store, [SECRET], 'ticket')
  t.equal(await values.put(ID, VALUE, 1_000), false)
  await t.rejects(values.take(ID), { code: 'PST_STORE_UNAVAILABLE' })
})
