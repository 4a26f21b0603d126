import fc from 'fast-check'
import t from 'tap'
import { jitterOf, nextDueAt, planRefresh, type RefreshFacts, tokenTimes } from '../../src/session/refresh-plan.ts'
import { keyed, NOW } from './sample.ts'

const SECOND = 1_000
const MINUTE = 60_000
const HOUR = 3_600_000
const SETTINGS = { ahead: 5 * MINUTE, userinfoMaxAge: 10 * MINUTE, idleTimeout: 12 * HOUR }

function facts({
  life = (2 * HOUR) as number | null,
  refreshToken = 'rt' as string | null,
  endsIn = 24 * HOUR,
  tokensRetryAt = 0,
  claimsRetryAt = 0,
} = {}): RefreshFacts {
  const tokens = {
    accessToken: 'at',
    ...(refreshToken === null ? {} : { refreshToken }),
    issuedAt: NOW,
    ...(life === null ? {} : { expiresAt: NOW + life }),
    scope: [],
  }
  const { session, key } = keyed({ tokens, claimsAt: NOW + 100 * HOUR, endsAt: NOW + endsIn })
  return { key, session, lastSeenAt: NOW, tokensRetryAt, claimsRetryAt }
}

const kindAt = (of: RefreshFacts, at: number) => planRefresh(of, SETTINGS, NOW + at).kind

t.test('a two-hour token: fresh, then soon from five minutes before expiry, then now in the last seconds', (t) => {
  const some = facts()
  t.equal(kindAt(some, 0), 'fresh')
  t.equal(kindAt(some, 115 * MINUTE - 1), 'fresh')
  t.equal(kindAt(some, 118 * MINUTE), 'soon')
  t.equal(kindAt(some, 120 * MINUTE - 5 * SECOND), 'now')
  t.same(planRefresh(some, SETTINGS, NOW + 120 * MINUTE - 5 * SECOND), { kind: 'now', good: true })
  t.same(planRefresh(some, SETTINGS, NOW + 120 * MINUTE - SECOND), { kind: 'now', good: false }, 'seconds are rounded')
  t.equal(kindAt(some, 120 * MINUTE), 'now')
  t.end()
})

t.test('a three-second token: never refreshed in the first half of its life', (t) => {
  const short = facts({ life: 3 * SECOND })
  t.equal(kindAt(short, 1_499), 'fresh')
  t.equal(kindAt(short, 1_999), 'soon')
  t.equal(kindAt(short, 2_000), 'now')
  t.end()
})

t.test('no expires_in: good until the provider refuses the token, only claims become due', (t) => {
  const { session, ...rest } = facts({ life: null })
  const endless = { ...rest, session: { ...session, claimsAt: NOW } }
  t.equal(kindAt(endless, 8 * MINUTE), 'fresh')
  t.match(planRefresh(endless, SETTINGS, NOW + 10 * MINUTE), { kind: 'soon', what: 'claims' })
  t.match(planRefresh({ ...endless, lastSeenAt: NOW + 23 * HOUR }, SETTINGS, NOW + 23 * HOUR), { kind: 'soon' })
  t.end()
})

t.test('no refresh token: used until it expires, then the session is over', (t) => {
  const lone = facts({ refreshToken: null })
  t.equal(kindAt(lone, 2 * HOUR - 2 * SECOND), 'fresh')
  t.same(planRefresh(lone, SETTINGS, NOW + 2 * HOUR), { kind: 'over', reason: 'no-refresh-token' })
  t.end()
})

t.test('an idle or expired session is over, whatever its tokens', (t) => {
  t.same(planRefresh(facts({ endsIn: HOUR }), SETTINGS, NOW + HOUR), { kind: 'over', reason: 'expired' })
  t.same(planRefresh(facts(), SETTINGS, NOW + 12 * HOUR), { kind: 'over', reason: 'idle' })
  t.end()
})

t.test('after a failure no refresh before the retry time, but an expired token is still reported', (t) => {
  const failed = facts({ tokensRetryAt: NOW + 119 * MINUTE })
  t.equal(kindAt(failed, 118.9 * MINUTE), 'fresh')
  t.equal(kindAt(failed, 119 * MINUTE), 'soon')
  t.equal(kindAt(facts({ tokensRetryAt: Number.POSITIVE_INFINITY }), 120 * MINUTE), 'now')
  t.end()
})

t.test('claims that could not be read are not requested again before the retry time', (t) => {
  const { session, ...rest } = facts({ life: null, claimsRetryAt: NOW + 30 * MINUTE })
  const failed = { ...rest, session: { ...session, claimsAt: NOW } }
  t.equal(kindAt(failed, 30 * MINUTE - 1), 'fresh')
  t.match(planRefresh(failed, SETTINGS, NOW + 30 * MINUTE), { kind: 'soon', what: 'claims' })
  t.end()
})

t.test('500 sessions that expire in the same second are due over half of `ahead`', (t) => {
  const dues = Array.from({ length: 500 }, () => nextDueAt(facts(), SETTINGS) - NOW)
  const spread = Math.max(...dues) - Math.min(...dues)
  t.ok(spread > 2 * MINUTE, `${spread}`)
  const slots = new Map<number, number>()
  for (const due of dues) slots.set(Math.floor(due / 5000), (slots.get(Math.floor(due / 5000)) ?? 0) + 1)
  t.ok(Math.max(...slots.values()) < 50, 'no crowd in any five seconds')
  const one = facts()
  t.equal(jitterOf(one.key), jitterOf(one.key), 'the same for a session every time')
  t.end()
})

const anyFacts = fc
  .record({
    life: fc.option(fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 30 * 24 * HOUR }))),
    refreshToken: fc.option(fc.constant('rt')),
    endsIn: fc.integer({ min: 0, max: 10 * 24 * HOUR }),
    claimsIn: fc.integer({ min: -HOUR, max: HOUR }),
    tokensRetryAt: fc.constantFrom(0, NOW + 1_000, NOW + HOUR),
    claimsRetryAt: fc.constantFrom(0, NOW + 1_000, NOW + HOUR),
  })
  .map(({ claimsIn, ...rest }) => {
    const made = facts(rest)
    return { ...made, session: { ...made.session, claimsAt: NOW + claimsIn } }
  })
const anySettings = fc.record({
  ahead: fc.integer({ min: 0, max: 24 * HOUR }),
  userinfoMaxAge: fc.integer({ min: 0, max: 30 * 24 * HOUR }),
  idleTimeout: fc.integer({ min: MINUTE, max: 24 * HOUR }),
})
const anyTime = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 30 * 24 * HOUR }))

t.test('property: nextDueAt is the first instant at which the plan is not fresh', (t) => {
  fc.assert(
    fc.property(anyFacts, anySettings, anyTime, (some, settings, at) => {
      const now = NOW + at
      const plan = planRefresh(some, settings, now)
      const idle = now - some.lastSeenAt >= settings.idleTimeout
      const due = nextDueAt(some, settings)
      if (now < due && !idle && plan.kind !== 'fresh') throw new Error(`${plan.kind} before it is due`)
      if (now >= due && plan.kind === 'fresh') throw new Error('due, and nothing to do')
      if (plan.kind === 'fresh' && plan.until !== due) throw new Error('another instant')
    }),
    { numRuns: 2_000 },
  )
  t.end()
})

t.test('property: expired tokens never count as good, and no token is refreshed in the first half of its life', (t) => {
  fc.assert(
    fc.property(anyFacts, anySettings, anyTime, (some, settings, at) => {
      const now = NOW + at
      const { expiresAt = Number.POSITIVE_INFINITY, issuedAt } = some.session.tokens
      const plan = planRefresh(some, settings, now)
      const serves = plan.kind === 'fresh' || plan.kind === 'soon' || (plan.kind === 'now' && plan.good)
      if (serves && now >= expiresAt) throw new Error('an expired token would be used')
      const renews = plan.kind === 'now' || (plan.kind === 'soon' && plan.what === 'tokens')
      if (renews && now < issuedAt + (expiresAt - issuedAt) / 2) throw new Error('too early')
      const { soonAt, nowAt, goodUntil } = tokenTimes(some.session.tokens, some.key, settings)
      if (soonAt > nowAt || (nowAt !== Number.POSITIVE_INFINITY && nowAt > goodUntil) || goodUntil > expiresAt)
        throw new Error('out of order')
    }),
    { numRuns: 2_000 },
  )
  t.end()
})

const HOURLY = { ...SETTINGS, claimSources: [{ name: 'groups', staleFor: HOUR }] }

function readAt(of: RefreshFacts, at: number | undefined): RefreshFacts {
  const sources = at === undefined ? undefined : [{ name: 'groups', claims: ['groups'], readAt: NOW + at }]
  return { ...of, session: { ...of.session, claimsAt: NOW + (at ?? 0), sources } }
}

t.test('a claim source: its claims are due with those of userinfo, and too old after staleFor', (t) => {
  const some = readAt(facts(), 0)
  t.same(planRefresh(some, HOURLY, NOW + MINUTE), { kind: 'fresh', until: nextDueAt(some, HOURLY) })
  t.match(planRefresh(some, HOURLY, NOW + 10 * MINUTE), { kind: 'soon', what: 'claims', claimsTooOld: undefined })
  t.match(planRefresh(some, HOURLY, NOW + HOUR - 1), { kind: 'soon', claimsTooOld: undefined })
  t.match(planRefresh(some, HOURLY, NOW + HOUR), { kind: 'soon', what: 'claims', claimsTooOld: true })
  const failed = { ...some, claimsRetryAt: NOW + 2 * HOUR }
  t.match(planRefresh(failed, HOURLY, NOW + HOUR), { kind: 'fresh', claimsTooOld: true })
  t.equal(nextDueAt(failed, HOURLY), NOW + HOUR, 'the hot path looks again when they are too old')
  t.match(planRefresh(some, HOURLY, NOW + 2 * HOUR - 2 * SECOND), { kind: 'now', good: true, claimsTooOld: true })
  t.match(planRefresh(some, SETTINGS, NOW + HOUR), { claimsTooOld: undefined }, 'a provider without sources')
  t.end()
})

t.test('a claim source that failed while userinfo answered is due again', (t) => {
  const some = readAt(facts(), 0)
  const later = { ...some, session: { ...some.session, claimsAt: NOW + 10 * MINUTE } }
  t.match(planRefresh(later, HOURLY, NOW + 11 * MINUTE), { kind: 'soon', what: 'claims' })
  t.end()
})

t.test('a session that knows nothing of a claim source, such as one of an older version, waits for it', (t) => {
  t.match(planRefresh(readAt(facts(), undefined), HOURLY, NOW), { kind: 'soon', what: 'claims', claimsTooOld: true })
  t.end()
})
