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
    ask: (known: boolean, address = '192.0.2.1') =>
      questions.run({ known, address }, () => {
        const { promise, resolve } = Promise.withResolvers<string>()
        open.push(() => resolve('answered'))
        return promise
      }),
  }
}

t.test('a flood of unknown tokens is bounded, and a known token does not wait behind it', async (t) => {
  const { ask, open } = setUp()
  const flood = Array.from({ length: 1_000 }, (_, index) =>
    ask(false, `192.0.2.${index % 100}`).catch((error: unknown) => error),
  )
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

t.test('one client cannot fill the queue for others; an IPv6 network is one client', async (t) => {
  const { ask, open } = setUp()
  const outcomes = (address: (index: number) => string) =>
    Array.from({ length: 80 }, (_, index) => ask(false, address(index)).catch((error: unknown) => error))
  const flood = [...outcomes(() => '192.0.2.1'), ...outcomes((index) => `2001:db8::${index.toString(16)}`)]
  const other = ask(false, '192.0.2.2')
  const all = Promise.all([...flood, other])
  while (open.length < 64 + 64 + 1) {
    for (const answer of open) answer()
    await new Promise(setImmediate)
  }
  for (const answer of open) answer()
  const answered = (await all).filter((outcome) => outcome === 'answered')
  t.equal(answered.length, 64 + 64 + 1)
  t.equal(await other, 'answered')
  t.match((await Promise.all(flood))[70], { code: 'PST_BEARER_UNAVAILABLE', message: /of this client/ })
  const again = ask(false, '192.0.2.1')
  open.at(-1)?.()
  t.equal(await again, 'answered', 'what is answered does not count any more')
})
