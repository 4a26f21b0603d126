import fc from 'fast-check'
import t from 'tap'
import { mergeClaims } from '../../src/provider/claims.ts'

const names = fc.constantFrom('sub', 'email', 'name', 'groups', 'acr', 'role', '__proto__', 'constructor')
const claims = fc
  .uniqueArray(fc.tuple(names, fc.oneof(fc.boolean(), fc.string(), fc.array(fc.string()))), {
    selector: ([name]) => name,
  })
  .map((entries) => Object.fromEntries(entries))

t.test('claims that userinfo has given follow userinfo, and no other claim is lost', async () => {
  fc.assert(
    fc.property(claims, fc.array(claims, { minLength: 1, maxLength: 4 }), (idToken, reads) => {
      let read = mergeClaims(idToken, {})
      for (const userinfo of reads) read = mergeClaims(idToken, userinfo, read.userinfoClaims)
      const last = reads.at(-1) ?? {}
      const ever = new Set(reads.flatMap((userinfo) => Object.keys(userinfo)))
      const all = new Set([...Object.keys(idToken), ...ever])
      return [...all].every((name) => {
        const from = ever.has(name) ? last : idToken
        return Object.hasOwn(from, name) === Object.hasOwn(read.claims, name) && read.claims[name] === from[name]
      })
    }),
  )
})

t.test('email_verified of the id token does not apply to another email of userinfo', async (t) => {
  const idToken = { email: 'old@example.com', email_verified: true }
  t.same(mergeClaims(idToken, { email: 'new@example.com' }).claims, { email: 'new@example.com' })
  t.same(mergeClaims(idToken, { email: 'old@example.com' }).claims, idToken)
  t.same(mergeClaims(idToken, { name: 'Ada' }).claims, { ...idToken, name: 'Ada' })
  const phone = { phone_number: '+441', phone_number_verified: true }
  t.same(mergeClaims(phone, { phone_number: '+442' }).claims, { phone_number: '+442' })
})

t.test('claims about the token are not claims about the person', async (t) => {
  const idToken = { sub: 'ada', iss: 'https://id.example.com', nonce: 'n', sid: 's', auth_time: 1 }
  t.same(mergeClaims(idToken, { sub: 'ada', aud: 'app' }), {
    claims: { sub: 'ada', auth_time: 1 },
    userinfoClaims: ['sub'],
  })
})
