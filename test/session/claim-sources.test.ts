import fc from 'fast-check'
import t from 'tap'
import { claimsGoodUntil, claimsReadAt, isNews, withSourceClaims } from '../../src/session/claim-sources.ts'
import type { Claims, Session } from '../../src/session/session.ts'
import { NOW, sampleSession } from './sample.ts'

const HOUR = 3_600_000
const TERMS = [
  { name: 'entra-groups', staleFor: HOUR },
  { name: 'authz', staleFor: 2 * HOUR },
]

function read(name: string, claims: Claims, readAt = NOW) {
  return { name, claims, readAt }
}

t.test('claims are good until the first source is too old; without sources for ever', async (t) => {
  const sources = [
    { name: 'entra-groups', claims: ['groups'], readAt: NOW + 1_000 },
    { name: 'authz', claims: ['authz'], readAt: NOW },
  ]
  t.equal(claimsGoodUntil({ sources }, TERMS), NOW + 1_000 + HOUR)
  t.equal(claimsGoodUntil({ sources }, TERMS.slice(1)), NOW + 2 * HOUR)
  t.equal(claimsGoodUntil({ sources }, []), Number.POSITIVE_INFINITY)
  t.equal(claimsGoodUntil({}, []), Number.POSITIVE_INFINITY)
})

t.test(
  'a source that was never read makes the claims unusable: an older session, or a source added later',
  async (t) => {
    t.equal(claimsGoodUntil({}, TERMS), Number.NEGATIVE_INFINITY)
    const sources = [{ name: 'entra-groups', claims: ['groups'], readAt: NOW }]
    t.equal(claimsGoodUntil({ sources }, TERMS), Number.NEGATIVE_INFINITY)
    t.equal(claimsReadAt({ sources, claimsAt: NOW }, TERMS), Number.NEGATIVE_INFINITY)
  },
)

t.test('the earliest reading counts for when claims become due', async (t) => {
  const sources = [{ name: 'entra-groups', claims: ['groups'], readAt: NOW - 5 }]
  t.equal(claimsReadAt({ sources, claimsAt: NOW }, TERMS.slice(0, 1)), NOW - 5)
  t.equal(claimsReadAt({ sources, claimsAt: NOW - 9 }, TERMS.slice(0, 1)), NOW - 9)
  t.equal(claimsReadAt({ sources, claimsAt: NOW }, []), NOW)
})

t.test('what a source gives replaces what the id token and userinfo say', async (t) => {
  const merged = withSourceClaims(
    { claims: {} },
    { sub: 'ada', groups: ['from the token'], authz: 'set by the person' },
    [read('entra-groups', { groups: ['g1'] }), read('authz', { authz: { role: 'admin' } })],
    ['entra-groups', 'authz'],
  )
  t.same(merged.claims, { sub: 'ada', groups: ['g1'], authz: { role: 'admin' } })
  t.same(merged.sources, [
    { name: 'entra-groups', claims: ['groups'], readAt: NOW },
    { name: 'authz', claims: ['authz'], readAt: NOW },
  ])
})

t.test('a source that is away keeps its last claims; a group that is taken away is gone', async (t) => {
  const former = withSourceClaims({ claims: {} }, { sub: 'ada' }, [read('s', { groups: ['a', 'b'] })], ['s'])
  t.same(withSourceClaims(former, { sub: 'ada', name: 'Ada' }, [], ['s']), {
    claims: { sub: 'ada', name: 'Ada', groups: ['a', 'b'] },
    sources: former.sources,
  })
  const later = withSourceClaims(former, { sub: 'ada' }, [read('s', { groups: ['a'] }, NOW + 1)], ['s'])
  t.same(later.claims, { sub: 'ada', groups: ['a'] })
  const none = withSourceClaims(later, { sub: 'ada' }, [read('s', {}, NOW + 2)], ['s'])
  t.same(none, { claims: { sub: 'ada' }, sources: [{ name: 's', claims: [], readAt: NOW + 2 }] })
})

t.test('an older answer than the one that the session has does not count', async (t) => {
  const former = withSourceClaims({ claims: {} }, { sub: 'ada' }, [read('s', { groups: ['new'] }, NOW + 5)], ['s'])
  const answer = read('s', { groups: ['old'] })
  t.equal(isNews(former, [answer]), false)
  t.equal(isNews(former, [{ ...answer, readAt: NOW + 6 }]), true)
  t.equal(isNews({}, [answer]), true)
  t.same(withSourceClaims(former, { sub: 'ada' }, [answer], ['s']).claims, { sub: 'ada', groups: ['new'] })
})

t.test('userinfo away: the other claims stay, those of the sources are new', async (t) => {
  const former = withSourceClaims(
    { claims: {} },
    { sub: 'ada', email: 'ada@example.com' },
    [read('s', { groups: ['a'], more: 1 })],
    ['s'],
  )
  const merged = withSourceClaims(former, undefined, [read('s', { groups: ['b'] }, NOW + 1)], ['s'])
  t.same(merged.claims, { sub: 'ada', email: 'ada@example.com', groups: ['b'] })
})

t.test('a source that is not configured any more takes its claims with it', async (t) => {
  const former = withSourceClaims({ claims: {} }, { sub: 'ada' }, [read('s', { groups: ['a'] })], ['s'])
  t.same(withSourceClaims(former, { sub: 'ada' }, [], []), { claims: { sub: 'ada' }, sources: undefined })
  t.same(withSourceClaims(former, undefined, [], []), { claims: { sub: 'ada' }, sources: undefined })
})

t.test('without sources nothing is copied', async (t) => {
  const claims = { sub: 'ada' }
  t.equal(withSourceClaims(sampleSession(), claims, [], []).claims, claims)
})

t.test('any order of answers: each source has its newest one, and no claim of one that it left out', async () => {
  const names = ['one', 'two', 'three'] as const
  const answers = fc.array(
    fc.record({
      name: fc.constantFrom(...names),
      readAt: fc.integer({ min: 1, max: 50 }),
      given: fc.uniqueArray(fc.constantFrom('a', 'b', '__proto__'), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(answers, (steps) => {
      let session: Pick<Session, 'claims' | 'sources'> = { claims: { sub: 'ada' } }
      const newest = new Map<string, (typeof steps)[number]>()
      for (const step of steps) {
        const { name, readAt, given } = step
        // Each source has claims of its own.
        const claims = Object.fromEntries(given.map((claim) => [`${name} ${claim}`, readAt]))
        session = withSourceClaims(session, undefined, [{ name, claims, readAt }], names)
        if (readAt >= (newest.get(name)?.readAt ?? 0)) newest.set(name, step)
      }
      const wanted = [...newest.values()].flatMap(({ name, readAt, given }) =>
        given.map((claim) => [`${name} ${claim}`, readAt] as const),
      )
      const { sub, ...rest } = session.claims
      return (
        sub === 'ada' &&
        Object.keys(rest).length === wanted.length &&
        wanted.every(([claim, value]) => rest[claim] === value)
      )
    }),
  )
})
