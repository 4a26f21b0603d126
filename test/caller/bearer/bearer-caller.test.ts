import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { BearerCaller } from '../../../src/caller/bearer/bearer-caller.ts'
import type { GoodToken } from '../../../src/caller/bearer/judged-token.ts'
import { until } from '../../support/until.ts'

const token = (expiresAt: number | undefined): GoodToken => ({
  kind: 'good',
  provider: 'corp',
  subject: 'ada "the first"',
  claims: {},
  expiresAt,
  maxAge: 60_000,
})

function attached(caller: BearerCaller) {
  const closed: string[] = []
  const attachment = { callerEnded: (reason: string) => void closed.push(reason) }
  caller.attach(attachment)
  return { closed, attachment }
}

t.test('what is open is closed when the token ends', async (t) => {
  const caller = new BearerCaller('token', token(Date.now() + 50), Date.now(), Date.now)
  t.equal(caller.quotedSubject, '"ada \\"the first\\""')
  const [one, two] = [attached(caller), attached(caller)]
  caller.detach(one.attachment)
  await until(() => two.closed.length === 1)
  t.same(two.closed, ['token ended'])
  t.same(one.closed, [], 'what is over is left alone')
})

t.test('nothing is closed early: not for a token without an end, nor for one that ends in a year', async (t) => {
  const year = 365 * 86_400_000
  const all = [undefined, Date.now() + year].map((end) =>
    attached(new BearerCaller('token', token(end), Date.now(), Date.now)),
  )
  await sleep(20)
  for (const { closed } of all) t.same(closed, [])
})

t.test('what opens after the token was refused is closed at once', (t) => {
  const caller = new BearerCaller('token', token(undefined), Date.now(), Date.now)
  const before = attached(caller)
  caller.end()
  t.same(before.closed, ['token ended'])
  t.same(attached(caller).closed, ['token ended'], 'the request had passed before, and its upstream was slow')
  t.notOk(caller.isFresh(Date.now()), 'and no connection that remembers the caller uses it again')
  t.end()
})

t.test('what is open is closed when a later answer names an end, or an earlier one', async (t) => {
  for (const first of [undefined, Date.now() + 86_400_000]) {
    const caller = new BearerCaller('token', token(first), Date.now(), Date.now)
    const { closed } = attached(caller)
    caller.update(token(Date.now() + 30), Date.now())
    await until(() => closed.length === 1)
    t.same(closed, ['token ended'])
  }
})
