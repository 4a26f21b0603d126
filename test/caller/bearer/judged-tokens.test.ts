import fc from 'fast-check'
import t from 'tap'
import { BearerCaller } from '../../../src/caller/bearer/bearer-caller.ts'
import { bad, type GoodToken, type JudgedToken } from '../../../src/caller/bearer/judged-token.ts'
import { JudgedTokens, tokenKey } from '../../../src/caller/bearer/judged-tokens.ts'
import { movableClock, NOW } from '../../session/sample.ts'

const good = (changes: Partial<GoodToken> = {}): GoodToken => ({
  kind: 'good',
  provider: 'corp',
  subject: 'ada',
  claims: {},
  expiresAt: NOW + 300_000,
  maxAge: 60_000,
  ...changes,
})
const answer = (judged: JudgedToken) => async () => judged

t.test('an accepted token is not asked about again until its answer is too old', async (t) => {
  const { clock, pass } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  const caller = await tokens.ask(key, 'token', answer(good()))
  t.type(caller, BearerCaller)
  pass(59_999)
  t.equal(tokens.find(key, clock()), caller, 'one object for all its requests')
  pass(1)
  t.equal(tokens.find(key, clock()), undefined)
})

t.test('no answer is used after the end of the token', async (t) => {
  const { clock, pass } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  await tokens.ask(key, 'token', answer(good({ expiresAt: NOW + 5_000, maxAge: 600_000 })))
  pass(4_999)
  t.ok(tokens.find(key, clock()))
  pass(1)
  t.equal(tokens.find(key, clock()), undefined)
})

t.test('the age of an answer counts from when it was asked for', async (t) => {
  const { clock, pass } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  await tokens.ask(key, 'token', async () => {
    pass(50_000)
    return good()
  })
  pass(10_000)
  t.equal(tokens.find(key, clock()), undefined)
})

t.test('a token that ends while it is being asked about is refused', async (t) => {
  const { clock, pass } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  const slow = (judged: JudgedToken) => async () => {
    pass(5_000)
    return judged
  }
  const answered = await tokens.ask(key, 'token', slow(good({ expiresAt: NOW + 5_000 })))
  t.match(answered, { kind: 'bad', reason: 'it has expired' })
  t.type(await tokens.ask(tokenKey('q', 'other'), 'other', slow(good({ expiresAt: NOW + 10_001 }))), BearerCaller)
})

t.test('a token that has ended and is accepted again later is remembered again', async (t) => {
  const { clock, pass } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  const ended = (await tokens.ask(key, 'token', answer(good({ expiresAt: NOW + 5_000 })))) as BearerCaller
  pass(5_000)
  ended.end()
  const again = await tokens.ask(key, 'token', answer(good({ expiresAt: NOW + 60_000 })))
  t.equal(tokens.find(key, clock()), again)
})

t.test('a refused token stays refused for ten seconds', async (t) => {
  const { clock, pass } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  await tokens.ask(key, 'token', answer(bad('revoked')))
  pass(9_999)
  t.match(tokens.find(key, clock()), { kind: 'bad', reason: 'revoked' })
  pass(1)
  t.equal(tokens.find(key, clock()), undefined)
})

t.test('200 questions about one token at once are one question', async (t) => {
  const tokens = new JudgedTokens(movableClock().clock)
  let asked = 0
  const { promise, resolve } = Promise.withResolvers<JudgedToken>()
  const answers = Array.from({ length: 200 }, () =>
    tokens.ask(tokenKey('q', 'token'), 'token', () => {
      asked += 1
      return promise
    }),
  )
  resolve(bad('no'))
  for (const one of await Promise.all(answers)) t.match(one, { kind: 'bad' })
  t.equal(asked, 1)
})

t.test('a failure is not remembered', async (t) => {
  const { clock } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  await t.rejects(
    tokens.ask(key, 'token', () => Promise.reject(new Error('away'))),
    { message: 'away' },
  )
  t.equal(tokens.find(key, clock()), undefined)
  t.match(await tokens.ask(key, 'token', answer(good())), { kind: 'bearer' })
})

t.test('a token whose answer is too old is known, until it ends or is refused', async (t) => {
  const { clock, pass } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  const known: boolean[] = []
  const ask = (judged: JudgedToken) =>
    tokens.ask(key, 'token', async (isKnown) => {
      known.push(isKnown)
      return judged
    })
  await ask(good())
  pass(60_000)
  await ask(good())
  await ask(bad('revoked'))
  await ask(good())
  pass(300_000)
  await ask(bad('expired'))
  t.same(known, [false, true, true, false, false])
})

t.test('a newer answer changes the caller that open streams hang on, and a refusal closes them', async (t) => {
  const { clock } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  const caller = (await tokens.ask(key, 'token', answer(good()))) as BearerCaller
  const closed: string[] = []
  caller.attach({ callerEnded: (reason) => closed.push(reason) })
  t.equal(await tokens.ask(key, 'token', answer(good({ claims: { role: 'new' } }))), caller)
  t.same(caller.token.claims, { role: 'new' })
  t.same(closed, [])
  await tokens.ask(key, 'token', answer(bad('revoked')))
  t.same(closed, ['token ended'])
})

t.test('refused tokens in any number drop no accepted one', async (t) => {
  const { clock } = movableClock()
  const tokens = new JudgedTokens(clock)
  const key = tokenKey('q', 'token')
  const caller = await tokens.ask(key, 'token', answer(good()))
  for (let index = 0; index < 25_000; index++)
    await tokens.ask(tokenKey('q', `bad-${index}`), 'token', answer(bad('no')))
  t.equal(tokens.find(key, clock()), caller)
  t.equal(tokens.find(tokenKey('q', 'bad-0'), clock()), undefined, 'they are bounded themselves')
})

t.test('accepted tokens are bounded in bytes', async (t) => {
  const { clock } = movableClock()
  const tokens = new JudgedTokens(clock)
  const claims = { large: 'x'.repeat(500_000) }
  for (let index = 0; index < 50; index++)
    await tokens.ask(tokenKey('q', `${index}`), 'token', answer(good({ claims })))
  t.equal(tokens.find(tokenKey('q', '0'), clock()), undefined)
  t.ok(tokens.find(tokenKey('q', '49'), clock()))
})

t.test('no answer is ever given for another token or another question', async (t) => {
  const question = fc.constantFrom('A'.repeat(43), 'B'.repeat(43), `A${'B'.repeat(42)}`)
  const token = fc.oneof(fc.constantFrom('a', 'b', 'ab', 'A', 'B'), fc.string({ maxLength: 3 }))
  const step = fc.record({
    question,
    token,
    wait: fc.constantFrom(0, 1, 9_999, 10_000, 60_000, 299_999),
    judged: fc.constantFrom('good' as const, 'bad' as const, 'away' as const),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { clock, pass } = movableClock()
      const tokens = new JudgedTokens(clock)
      /** What was answered last, and until when it may be used. */
      const answered = new Map<string, { readonly subject: string; readonly kind: string; readonly until: number }>()
      for (const [index, { question, token, wait, judged }] of steps.entries()) {
        pass(wait)
        const name = JSON.stringify([question, token])
        const key = tokenKey(question, token)
        const found = tokens.find(key, clock())
        const expected = answered.get(name)
        if (expected === undefined || clock() >= expected.until) t.equal(found, undefined)
        else if (found instanceof BearerCaller) t.same([found.token.subject, 'good'], [expected.subject, expected.kind])
        else t.same([found?.reason, 'bad'], [expected.subject, expected.kind])
        if (found !== undefined) continue
        const subject = `${index} ${name}`
        const expiresAt = clock() + 20_000
        await tokens
          .ask(key, token, async () => {
            if (judged === 'away') throw new Error('away')
            return judged === 'good' ? good({ subject, expiresAt }) : bad(subject)
          })
          .catch(() => undefined)
        if (judged !== 'away')
          answered.set(name, { subject, kind: judged, until: clock() + (judged === 'good' ? 20_000 : 10_000) })
      }
    }),
  )
})
