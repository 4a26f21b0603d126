import t from 'tap'
import type { EndpointParts } from '../../src/endpoints/endpoint-parts.ts'
import { type FinishedElsewhere, finishedBy, issueTicket, takeTicket } from '../../src/endpoints/tickets.ts'
import type { Login } from '../../src/session/login-cookie.ts'
import { MemoryOneTimeValues } from '../../src/store/memory-one-time.ts'
import type { OneTimeValues } from '../../src/store/one-time-port.ts'
import { NOW } from '../session/sample.ts'

const SECRET = 'a secret of thirty-two bytes or so'
const FINISHED: FinishedElsewhere = {
  handOver: { origin: 'https://shop.test', state: 'the-state' },
  provider: 'corp',
  grant: {
    subject: 'ada',
    claims: { sub: 'ada', groups: ['a', { b: 'ü' }] },
    userinfoClaims: ['groups'],
    tokens: { accessToken: 'the-access-token', refreshToken: 'the-refresh-token', issuedAt: NOW, scope: ['openid'] },
    sid: 'the-sid',
  },
  loginBrowser: 'the-browser',
}

function partsWith(tickets: OneTimeValues, ...secrets: readonly string[]) {
  return { tickets, config: { session: { secrets } } } as unknown as EndpointParts
}

/** What the store gets. */
function recording() {
  const values = new MemoryOneTimeValues({ clock: () => NOW, max: 10, maxLength: 100_000 })
  const put: string[][] = []
  const tickets: OneTimeValues = {
    put: (key, value, ttl) => {
      put.push([key, value])
      return values.put(key, value, ttl)
    },
    take: (key) => values.take(key),
  }
  return { tickets, put }
}

t.test('a ticket gives the finished login back, whole', async (t) => {
  const parts = partsWith(recording().tickets, SECRET)
  const ticket = await issueTicket(parts, FINISHED)
  t.equal(Buffer.from(ticket, 'base64url').length, 32)
  t.same(await takeTicket(parts, [ticket]), FINISHED)
  t.equal(await takeTicket(parts, [ticket]), undefined)
})

t.test('a finished login counts only for the login, the origin and the provider that it was made for', async (t) => {
  const login = { state: 'the-state', provider: 'corp' } as Login
  const origin = 'https://shop.test'
  t.equal(finishedBy(FINISHED, { origin }, login), FINISHED)
  const refused = { code: 'PST_LOGIN_STATE' }
  t.throws(() => finishedBy(undefined, { origin }, login), refused)
  t.throws(() => finishedBy(FINISHED, { origin: 'https://other.test' }, login), refused)
  t.throws(() => finishedBy(FINISHED, { origin }, { ...login, state: 'another' }), refused)
  t.throws(() => finishedBy(FINISHED, { origin }, { ...login, provider: 'plain' }), refused)
})

t.test('the store gets neither the ticket nor anything of the login', async (t) => {
  const { tickets, put } = recording()
  const ticket = await issueTicket(partsWith(tickets, SECRET), FINISHED)
  const stored = put.flat().join('\n')
  const decoded = put.flat().map((text) => Buffer.from(text, 'base64url').toString('latin1'))
  for (const secret of [
    ticket,
    'the-access-token',
    'the-refresh-token',
    'ada',
    'the-state',
    'the-browser',
    'shop.test',
  ])
    for (const text of [stored, ...decoded]) t.notOk(text.includes(secret), secret)
})

t.test('what is no ticket is not looked up', async (t) => {
  const { tickets } = recording()
  const ticket = await issueTicket(partsWith(tickets, SECRET), FINISHED)
  let asked = 0
  const counting: OneTimeValues = {
    ...tickets,
    take: (key) => {
      asked += 1
      return tickets.take(key)
    },
  }
  const parts = partsWith(counting, SECRET)
  for (const brought of [[], [''], ['x'], [`${ticket}A`], [ticket, ticket], [ticket, 'x'], ['x'.repeat(8_000)]]) {
    t.equal(await takeTicket(parts, brought), undefined)
  }
  t.equal(asked, 0)
})

t.test('the store does not answer: 503 on both sides', async (t) => {
  const parts = partsWith({ put: async () => false, take: async () => ({ kind: 'unavailable' }) }, SECRET)
  await t.rejects(issueTicket(parts, FINISHED), { code: 'PST_STORE_UNAVAILABLE' })
  await t.rejects(takeTicket(parts, ['A'.repeat(43)]), { code: 'PST_STORE_UNAVAILABLE' })
})
