import { type Circumstances, ExpressionRequest } from '../../src/identity/circumstances.ts'
import { type Person, personOf } from '../../src/identity/person.ts'
import type { Claims, Session } from '../../src/session/session.ts'
import type { SessionId } from '../../src/session/session-id.ts'

export const REQUEST = new ExpressionRequest({
  method: 'GET',
  host: 'app.example.com',
  path: '/reports/1',
  query: '',
  address: '192.0.2.1',
  headers: ['X-Tenant', 'blue', 'Cookie', 'a=b', 'Authorization', 'Bearer token', 'x-tenant', 'red'],
})

export const CIRCUMSTANCES: Circumstances = { now: 1_060_000, routeName: 'reports', request: REQUEST }

/** Claims as a provider's JSON gives them, including `__proto__`. */
export function samplePerson(claims: Claims | string, changes: Partial<Session> = {}): Person {
  const session: Session = {
    id: 'id' as SessionId,
    provider: 'coloop',
    subject: 'user_1',
    claims: typeof claims === 'string' ? (JSON.parse(claims) as Claims) : claims,
    tokens: { accessToken: 'access', refreshToken: 'refresh', issuedAt: 0, scope: ['email', 'profile'] },
    createdAt: 1_000_000,
    endsAt: 2_000_000,
    lastSeenAt: 1_000_000,
    claimsAt: 1_000_000,
    version: 1,
    ...changes,
  }
  return personOf(session, { requireVerifiedEmail: true })
}
