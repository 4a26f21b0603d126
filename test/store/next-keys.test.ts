import fc from 'fast-check'
import t from 'tap'
import { nextKeys } from '../../src/store/next-keys.ts'

t.test('the smallest keys greater than `from`, in order, whatever order they come in', async (t) => {
  const key = fc.string({ minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(key),
      fc.string({ maxLength: 3 }),
      fc.integer({ min: 1, max: 8 }),
      async (keys, from, limit) => {
        const sorted = keys.filter((one) => one > from).toSorted((one, other) => (one < other ? -1 : 1))
        t.strictSame(await nextKeys(keys, from, limit), sorted.slice(0, limit))
      },
    ),
  )
})

t.test('page after page, each key comes once', async (t) => {
  const keys = Array.from({ length: 100 }, (_, at) => String((at * 37) % 100).padStart(2, '0'))
  const seen: string[] = []
  for (let page = await nextKeys(keys, '', 7); page.length > 0; page = await nextKeys(keys, page.at(-1)!, 7))
    seen.push(...page)
  t.same(seen, keys.toSorted())
})

t.test('other work may run and change the keys meanwhile', async (t) => {
  const keys = new Map(Array.from({ length: 20_000 }, (_, at) => [at, `key-${at}`]))
  let turns = 0
  const others = () => {
    turns++
    keys.delete(turns)
    keys.set(100_000 + turns, `new-${turns}`)
    next = setImmediate(others)
  }
  let next = setImmediate(others)
  const found = await nextKeys(keys.values(), 'key-19990', 5)
  clearImmediate(next)
  t.ok(turns >= 3, `${turns} turns`)
  t.same(found, ['key-19991', 'key-19992', 'key-19993', 'key-19994', 'key-19995'])
})
