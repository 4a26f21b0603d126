import fc from 'fast-check'
import t from 'tap'
import { authenticationOf } from '../../src/session/authentication.ts'
import type { Claims } from '../../src/session/session.ts'

t.test('auth_time, acr and amr are read', async (t) => {
  t.same(authenticationOf({ auth_time: 1_000, acr: 'mfa', amr: ['pwd', 'otp'], sub: 'a' }), {
    authTime: 1_000_000,
    acr: 'mfa',
    amr: ['pwd', 'otp'],
  })
  t.same(authenticationOf({}), {})
})

t.test('a value of another type counts as left out', async (t) => {
  t.same(authenticationOf({ auth_time: '1000', acr: 1, amr: 'pwd' }), {})
  t.same(authenticationOf({ auth_time: -1, acr: null, amr: ['pwd', 1] }), {})
  t.same(authenticationOf({ auth_time: 1e300 }), {}, 'no date')
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (auth_time, acr, amr) => {
      const read = authenticationOf({ auth_time, acr, amr } as Claims)
      const date = read.authTime === undefined || !Number.isNaN(new Date(read.authTime).getTime())
      return date && (read.acr === undefined || read.acr === acr) && (read.amr === undefined || read.amr === amr)
    }),
  )
  t.same(authenticationOf(JSON.parse('{"__proto__":{"acr":"mfa"}}') as Claims), {})
})
