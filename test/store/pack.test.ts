import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import type { Claims, Session } from '../../src/session/session.ts'
import { packSession, unpackSession } from '../../src/store/pack.ts'
import { sampleSession } from '../session/sample.ts'
import { anyText } from '../support/any-text.ts'

const text = fc.oneof(anyText(), fc.constantFrom('', '\n', ',', '1,2\n', 'é', '\ud800', 'a,b\nc'))
const optional = fc.option(text, { nil: undefined })
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })

t.test('a session survives packing, whatever its strings are', async () => {
  fc.assert(
    fc.property(
      fc.record({
        provider: text,
        subject: text,
        sid: optional,
        host: optional,
        loginBrowser: optional,
        device: optional,
      }),
      fc.record(
        {
          accessToken: text,
          refreshToken: optional,
          idToken: optional,
          expiresAt: fc.option(instant, { nil: undefined }),
          issuedAt: instant,
          scope: fc.array(fc.stringMatching(/^[!#-[\]-~]+$/), { maxLength: 4 }),
        },
        { noNullPrototype: true },
      ),
      fc.dictionary(text, fc.jsonValue(), { maxKeys: 5 }),
      fc.record({ createdAt: instant, endsAt: instant, lastSeenAt: instant, claimsAt: instant, version: fc.nat() }),
      fc.option(fc.array(text, { maxLength: 4 }), { nil: undefined }),
      fc.constantFrom(undefined, {}, { authTime: 1_000, acr: 'mfa', amr: ['pwd'] }),
      fc.option(
        fc.array(
          fc.record(
            { name: text, claims: fc.array(text, { maxLength: 3 }), readAt: instant },
            { noNullPrototype: true },
          ),
          { maxLength: 3 },
        ),
        { nil: undefined },
      ),
      (strings, tokens, claims, numbers, userinfoClaims, authentication, sources) => {
        // JSON cannot represent -0.
        const session: Session = sampleSession({
          ...strings,
          ...numbers,
          userinfoClaims,
          authentication,
          sources,
          tokens,
          claims: JSON.parse(JSON.stringify(claims)) as Claims,
        })
        return isDeepStrictEqual(unpackSession(packSession(session)), session)
      },
    ),
    { numRuns: 300 },
  )
})

t.test('a session packed by an older version is read without what that did not know', async (t) => {
  const session = sampleSession({ userinfoClaims: undefined, host: undefined })
  const [numbers = '', ...strings] = packSession(session).split('\n')
  for (const fields of [17, 18, 19, 20, 21]) {
    const former = [numbers.split(',').slice(0, fields).join(','), ...strings].join('\n')
    const sources = [{ name: 'entra-groups', claims: ['groups'], readAt: 1 }]
    const later = { userinfoClaims: ['email'], host: 'a.example.com', authentication: {}, loginBrowser: 'b', sources }
    unpackSession(packSession(sampleSession(later)))
    t.same(unpackSession(former), session)
  }
})

t.test('sessions with the same claim names share one list', async (t) => {
  const packed = () => packSession(sampleSession({ userinfoClaims: ['sub', 'email'] }))
  t.equal(unpackSession(packed()).userinfoClaims, unpackSession(packed()).userinfoClaims)
})

t.test('a claim named __proto__ stays a claim', async (t) => {
  const claims = JSON.parse('{"__proto__":{"admin":true},"constructor":1}') as Claims
  const back = unpackSession(packSession(sampleSession({ claims }))).claims
  t.same(Object.keys(back), ['__proto__', 'constructor'])
  t.equal(({} as { admin?: boolean }).admin, undefined)
  t.equal((back as { admin?: boolean }).admin, undefined)
})
