import t from 'tap'
import { MemoryOneTimeValues } from '../../src/store/memory-one-time.ts'
import { oneTimeValuesContract } from '../contract/one-time-values.ts'
import { movableClock } from '../session/sample.ts'

oneTimeValuesContract('memory', async () => {
  const time = movableClock()
  const values = new MemoryOneTimeValues({ clock: time.clock, max: 100, maxLength: 1_000 })
  return { values, other: values, pass: time.pass, stop: async () => undefined }
})

t.test('the oldest values give way when there are too many, or when they are too long together', async (t) => {
  const values = new MemoryOneTimeValues({ clock: Date.now, max: 3, maxLength: 100 })
  for (const key of ['a', 'b', 'c', 'd']) await values.put(key, key, 60_000)
  t.same(await values.take('a'), { kind: 'absent' })
  await values.put('e', 'e'.repeat(99), 60_000)
  t.same(await values.take('b'), { kind: 'absent' })
  t.same(await values.take('c'), { kind: 'absent' })
  t.same(await values.take('d'), { kind: 'taken', value: 'd' })
  t.equal(await values.put('f', 'f'.repeat(101), 60_000), false, 'longer than all may be together')
  t.match(await values.take('e'), { kind: 'taken' }, 'it has made no room for that')
})

t.test('a value that is put again replaces the former one, and keeps its own time', async (t) => {
  const values = new MemoryOneTimeValues({ clock: Date.now, max: 3, maxLength: 100 })
  await values.put('a', 'first', 20)
  await values.put('a', 'second', 60_000)
  await new Promise((resolve) => setTimeout(resolve, 40))
  t.same(await values.take('a'), { kind: 'taken', value: 'second' })
})
