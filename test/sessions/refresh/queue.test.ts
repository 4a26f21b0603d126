import t from 'tap'
import { RefreshQueue } from '../../../src/sessions/refresh/queue.ts'

/** Work that records its start, and ends when the test says so. */
function jobs(queue: RefreshQueue) {
  const started: string[] = []
  const ends = new Map<string, PromiseWithResolvers<void>>()
  return {
    started,
    add(name: string, dueBy: number): void {
      const end = Promise.withResolvers<void>()
      ends.set(name, end)
      const done = queue.run(dueBy, () => {
        started.push(name)
        return end.promise
      })
      // Failures are expected: the queue must go on after them.
      done.catch(() => undefined)
    },
    async end(name: string, error?: Error) {
      if (error === undefined) ends.get(name)?.resolve()
      else ends.get(name)?.reject(error)
      await new Promise(setImmediate)
    },
  }
}

t.test('the earliest due goes first; of equal ones the first that came', async (t) => {
  const { add, end, started } = jobs(new RefreshQueue(1))
  add('running', 900)
  for (const [name, dueBy] of [
    ['late', 500],
    ['soon', 100],
    ['middle', 300],
    ['soon too', 100],
  ] as const)
    add(name, dueBy)
  t.same(started, ['running'])
  for (const name of ['running', 'soon', 'soon too', 'middle', 'late']) await end(name)
  t.same(started, ['running', 'soon', 'soon too', 'middle', 'late'])
})

t.test('never more than the limit at a time; a failure makes room for the next', async (t) => {
  const { add, end, started } = jobs(new RefreshQueue(2))
  for (const name of ['a', 'b', 'c', 'd']) add(name, 1)
  t.same(started, ['a', 'b'])
  await end('a', new Error('away'))
  t.same(started, ['a', 'b', 'c'])
  await end('b')
  t.same(started, ['a', 'b', 'c', 'd'])
  await end('c')
  await end('d')
  add('e', 1)
  add('f', 1)
  add('g', 1)
  t.same(started.slice(4), ['e', 'f'], 'the places are free again')
})
