import t from 'tap'
import { Questions } from '../../../src/caller/bearer/questions.ts'
import { movableClock } from '../../session/sample.ts'

function setUp() {
  const { clock, pass } = movableClock()
  const questions = new Questions(clock)
  const open: (() => void)[] = []
  return {
    pass,
    open,
    ask: (known: boolean) =>
      questions.run(known, () => {
        const { promise, resolve } = Promise.withResolvers<string>()
        open.push(() => resolve('answered'))
        return promise
      }),
  }
}

t.test('a flood of unknown tokens is bounded, and a known token does not wait behind it', async (t) => {
  const { ask, open } = setUp()
  const flood = Array.from({ length: 1_000 }, () => ask(false).catch((error: unknown) => error))
  t.equal(open.length, 16)
  const known = ask(true)
  t.equal(open.length, 17)
  open[16]?.()
  t.equal(await known, 'answered')
  while (open.length < 17 + 256) {
    for (const answer of open) answer()
    await new Promise(setImmediate)
  }
  for (const answer of open) answer()
  const outcomes = await Promise.all(flood)
  t.equal(outcomes.filter((outcome) => outcome === 'answered').length, 16 + 256)
  t.match(outcomes.at(-1), { code: 'PST_BEARER_UNAVAILABLE', status: 503, details: { retryAfter: 1_000 } })
})

t.test('a question that has waited too long is not asked any more', async (t) => {
  const { ask, open, pass } = setUp()
  const first = Array.from({ length: 16 }, () => ask(false))
  const late = ask(false)
  pass(2_001)
  for (const answer of open) answer()
  await Promise.all(first)
  await t.rejects(late, { code: 'PST_BEARER_UNAVAILABLE' })
  t.equal(open.length, 16)
})
