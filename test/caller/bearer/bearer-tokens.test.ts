import fc from 'fast-check'
import t from 'tap'
import {
  type BearerAnswer,
  type BearerQuestion,
  BearerTokens,
  type BearerWay,
} from '../../../src/caller/bearer/bearer-tokens.ts'
import { bad, type JudgedToken } from '../../../src/caller/bearer/judged-token.ts'
import { PosternError } from '../../../src/errors.ts'
import { movableClock, NOW } from '../../session/sample.ts'

const away = new PosternError('PST_PROVIDER_UNAVAILABLE', { reason: 'away', retryAfter: 7_000 })

const good = (subject: string, expiresAt = NOW + 300_000): JudgedToken => ({
  kind: 'good',
  provider: 'corp',
  subject,
  claims: {},
  expiresAt,
  maxAge: 60_000,
})

interface Asked extends BearerWay {
  readonly tokens: string[]
}

function way(judge: (token: string) => JudgedToken | PosternError, kind: BearerWay['kind'] = 'introspect'): Asked {
  const tokens: string[] = []
  return {
    kind,
    of: 'corp',
    tokens,
    async judge(token) {
      tokens.push(token)
      const judged = judge(token)
      if (judged instanceof PosternError) throw judged
      return judged
    },
  }
}

function setUp() {
  const { clock, pass } = movableClock()
  const outcomes: string[] = []
  const tokens = new BearerTokens(clock, { judged: ({ kind }, outcome) => outcomes.push(`${kind} ${outcome}`) })
  let ids = 0
  return {
    pass,
    outcomes,
    question(...ways: BearerWay[]): BearerQuestion {
      ids += 1
      return { id: String(ids).padStart(43, '0'), ways }
    },
    ask: (
      authorization: string | undefined,
      question: BearerQuestion,
      authorizationRepeated = false,
      connection = {},
    ) =>
      tokens.authenticate(
        {
          headers: { authorization, authorizationRepeated },
          peer: { address: '192.0.2.1' },
          request: { socket: connection },
        },
        question,
        clock(),
      ),
  }
}

t.test('a request without a bearer token has no answer', async (t) => {
  const { ask, question } = setUp()
  for (const header of [undefined, 'Basic YTpi']) t.equal(ask(header, question(way(() => good('ada')))), undefined)
})

t.test('a malformed header is refused, and no way is tried', async (t) => {
  const { ask, question } = setUp()
  const one = way(() => good('ada'))
  t.match(ask('Bearer', question(one)), { code: 'PST_BEARER_MALFORMED', status: 400 })
  t.match(ask('Bearer a', question(one), true), { code: 'PST_BEARER_MALFORMED' })
  t.same(one.tokens, [])
})

t.test('the second request with a token is answered in the same tick', async (t) => {
  const { ask, question, outcomes } = setUp()
  const asked = question(way(() => good('ada')))
  const first = await ask('Bearer token', asked)
  t.match(first, { kind: 'bearer', token: { subject: 'ada' } })
  t.equal(ask('bearer token', asked), first)
  t.same(outcomes, ['introspect accepted'])
})

t.test('200 requests with one bad token ask the provider once', async (t) => {
  const { ask, question } = setUp()
  const one = way(() => bad('it is not active'))
  const asked = question(one)
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask('Bearer bad', asked)))
  for (let index = 0; index < 100; index++) answers.push(ask('Bearer bad', asked) as BearerAnswer)
  for (const answer of answers)
    t.match(answer, {
      code: 'PST_BEARER_INVALID',
      status: 401,
      details: { reason: 'introspect (corp): it is not active' },
    })
  t.equal(one.tokens.length, 1)
})

t.test('one way that accepts suffices; the first one decides', async (t) => {
  const { ask, question } = setUp()
  const last = way(() => good('third'))
  const asked = question(
    way(() => bad('no'), 'jwt'),
    way((token) => (token === 'x' ? good('second') : away)),
    last,
  )
  t.match(await ask('Bearer x', asked), { token: { subject: 'second' } })
  t.match(await ask('Bearer y', asked), { token: { subject: 'third' } }, 'although one could not be asked')
  t.same(last.tokens, ['y'])
})

t.test('a way that cannot be asked is no verdict: 503, and asked again by the next request', async (t) => {
  const { ask, question, outcomes } = setUp()
  let answer: JudgedToken | PosternError = away
  const asked = question(
    way(() => bad('no'), 'jwt'),
    way(() => answer),
  )
  t.match(await ask('Bearer x', asked), {
    code: 'PST_BEARER_UNAVAILABLE',
    status: 503,
    details: { reason: 'away', retryAfter: 7_000 },
  })
  answer = good('ada')
  t.match(await ask('Bearer x', asked), { kind: 'bearer' })
  t.same(outcomes, ['jwt refused', 'introspect unavailable', 'jwt refused', 'introspect accepted'])
})

t.test('a known token whose provider is away is 503 once its answer is too old, then good again', async (t) => {
  const { ask, question, pass } = setUp()
  let answer: JudgedToken | PosternError = good('ada')
  const asked = question(way(() => answer))
  const first = await ask('Bearer x', asked)
  answer = away
  pass(59_999)
  t.equal(ask('Bearer x', asked), first)
  pass(1)
  t.match(await ask('Bearer x', asked), { code: 'PST_BEARER_UNAVAILABLE' })
  answer = good('ada')
  t.equal(await ask('Bearer x', asked), first)
})

t.test('a stricter route asks again about a token that another route has accepted', async (t) => {
  const { ask, question } = setUp()
  const lenient = question(way(() => good('ada')))
  const strict = question(way(() => bad('aud is another audience')))
  t.match(await ask('Bearer x', lenient), { kind: 'bearer' })
  t.match(await ask('Bearer x', strict), { code: 'PST_BEARER_INVALID' })
  t.match(ask('Bearer x', lenient), { kind: 'bearer' })
})

t.test('a connection is remembered with what it sent last, and with nothing else', async (t) => {
  const { ask, question, pass } = setUp()
  const connection = {}
  let revoked = false
  const judged = (token: string) => (revoked ? bad('revoked') : good(token))
  const [one, other] = [question(way(judged)), question(way((token) => good(`other ${token}`)))]
  const on = (token: string, asked = one) => ask(`Bearer ${token}`, asked, false, connection)
  await on('a')
  t.match(on('a'), { token: { subject: 'a' } })
  t.match(on('a'), { token: { subject: 'a' } })
  t.match(await on('b'), { token: { subject: 'b' } })
  t.match(await on('a', other), { token: { subject: 'other a' } })
  t.match(ask('Bearer a', one, true, connection), { code: 'PST_BEARER_MALFORMED' })
  t.equal(ask(undefined, one, false, connection), undefined)
  t.match(on('a'), { token: { subject: 'a' } })
  revoked = true
  pass(60_000)
  t.match(await on('a'), { code: 'PST_BEARER_INVALID' })
  t.match(on('a'), { code: 'PST_BEARER_INVALID' })
})

t.test('no caller ever gets the answer for another token or another route', async (t) => {
  const token = fc.stringMatching(/^[a-c]{1,3}$/)
  const step = fc.record({ token, route: fc.nat(2), connection: fc.nat(1), wait: fc.constantFrom(0, 5_000, 60_000) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { ask, question, pass } = setUp()
      const accepts = (token: string, route: number) => (token.length + route) % 2 === 0
      const about = (token: string, route: number) =>
        accepts(token, route) ? good(`${token} at ${route}`, NOW + 86_400_000) : bad(`${token} at ${route}`)
      const questions = [0, 1, 2].map((route) => question(way((token) => about(token, route))))
      const connections = [{}, {}]
      const answers = await Promise.all(
        steps.map(async ({ token, route, connection, wait }, index) => {
          // Some follow others' answers, some do not wait for them.
          if (index % 3 === 0) await new Promise(setImmediate)
          pass(wait)
          return await ask(`Bearer ${token}`, questions[route] as BearerQuestion, false, connections[connection])
        }),
      )
      for (const [index, { token, route }] of steps.entries()) {
        const answer = answers[index]
        const whose = answer instanceof PosternError ? answer.details.reason : answer?.token.subject
        t.match(whose, `${token} at ${route}`)
        t.equal(answer instanceof PosternError, !accepts(token, route))
      }
    }),
  )
})
