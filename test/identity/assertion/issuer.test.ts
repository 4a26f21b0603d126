import { decodeJwt } from 'jose'
import t from 'tap'
import {
  AssertionIssuer,
  type AssertionProblem,
  type AssertionSettings,
} from '../../../src/identity/assertion/issuer.ts'
import { KeyRing } from '../../../src/identity/assertion/key-ring.ts'
import { generateSigningKey } from '../../../src/identity/assertion/signing-key.ts'
import { LONGEST_VALUE } from '../../../src/identity/header-value.ts'
import { samplePerson } from '../sample.ts'

const NOW = 1_700_000_000_000
const MINUTE = 60_000
const PLACE = { issuer: 'https://app.example.com', hostname: 'app.example.com' }
const SETTINGS: AssertionSettings = { header: 'X-Proof', lifetime: 5 * MINUTE, claims: ['email', 'groups'] }
const ADA = samplePerson({ email: 'ada@example.com', email_verified: true, groups: ['a'], secret: 'x' })
const KEY = await generateSigningKey('ES256')

function issuerOf(settings: Partial<AssertionSettings> = {}) {
  const keys = new KeyRing()
  keys.use([KEY], NOW)
  const problems: AssertionProblem[] = []
  return { problems, issuer: new AssertionIssuer({ ...SETTINGS, ...settings }, keys, (one) => problems.push(one)) }
}

t.test('an assertion for the app behind the host, renewed when a fifth of its life is left', async (t) => {
  const { header, renewAt } = issuerOf().issuer.issue(ADA, PLACE, NOW + 60 * MINUTE, NOW)
  t.equal(header[0], 'X-Proof')
  t.same(decodeJwt(header[1]!), {
    iss: 'https://app.example.com',
    sub: 'user_1',
    aud: 'app.example.com',
    iat: NOW / 1_000,
    exp: NOW / 1_000 + 300,
    provider: 'coloop',
    email: 'ada@example.com',
    groups: ['a'],
  })
  t.equal(renewAt, NOW + 4 * MINUTE)
})

t.test('the configured audience is in place of the host', async (t) => {
  const { header } = issuerOf({ audience: 'payroll' }).issuer.issue(ADA, PLACE, NOW + 60 * MINUTE, NOW)
  t.equal(decodeJwt(header[1]!).aud, 'payroll')
})

t.test('it ends no later than the session, and is not made again and again before that end', async (t) => {
  const { header, renewAt } = issuerOf().issuer.issue(ADA, PLACE, NOW + 30_000, NOW)
  t.equal(decodeJwt(header[1]!).exp, NOW / 1_000 + 30)
  t.equal(renewAt, NOW + 30_000)
})

t.test('never a token, and no email that is not verified', async (t) => {
  const unverified = samplePerson({ email: 'ada@example.com', tokens: 'x' }, {})
  const { header } = issuerOf({ claims: ['email'] }).issuer.issue(unverified, PLACE, NOW + 60 * MINUTE, NOW)
  t.same(Object.keys(decodeJwt(header[1]!)).toSorted(), ['aud', 'exp', 'iat', 'iss', 'provider', 'sub'])
})

t.test('ten thousand groups: the assertion is bounded, and it is reported once', async (t) => {
  const { issuer, problems } = issuerOf()
  const many = samplePerson({ groups: Array.from({ length: 10_000 }, (_, index) => `group-${index}`) })
  for (let turn = 0; turn < 3; turn += 1) {
    const { header } = issuer.issue(many, PLACE, NOW + 60 * MINUTE, NOW)
    t.ok(header[1]!.length <= LONGEST_VALUE)
    t.same(decodeJwt(header[1]!)['omitted_claims'], ['groups'])
  }
  t.same(problems, [{ kind: 'claims-omitted', claims: ['groups'] }])
})

t.test('a subject that is too long: no header, and it is reported', async (t) => {
  const { issuer, problems } = issuerOf()
  const odd = samplePerson({}, { subject: '\u0001'.repeat(1_024) })
  t.same(issuer.issue(odd, PLACE, NOW + 60 * MINUTE, NOW).header, [])
  t.same(problems, [{ kind: 'too-long' }])
})

t.test('without a key nothing is passed on: 503', async (t) => {
  const issuer = new AssertionIssuer(SETTINGS, new KeyRing())
  t.throws(() => issuer.issue(ADA, PLACE, NOW + 60 * MINUTE, NOW), { code: 'PST_STORE_UNAVAILABLE' })
})
