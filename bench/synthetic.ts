import { randomBytes } from 'node:crypto'
import type { Claims, Session, Tokens } from '../src/session/session.ts'

const ACCESS_TOKEN_BYTES = 900
const REFRESH_TOKEN_BYTES = 64
const HOUR = 3_600_000

export type NewSession = Omit<Session, 'id' | 'createdAt' | 'endsAt' | 'lastSeenAt' | 'claimsAt' | 'version'>

/** What a provider of the usual kind leaves us with: nothing shared between two sessions. */
export function syntheticSession(index: number, now: number): NewSession {
  const name = `user_${index.toString(36).padStart(12, '0')}`
  const tokens: Tokens = {
    accessToken: text(ACCESS_TOKEN_BYTES),
    refreshToken: text(REFRESH_TOKEN_BYTES),
    issuedAt: now,
    expiresAt: now + 24 * HOUR,
    scope: ['email', 'profile'],
  }
  const claims: Claims = {
    sub: name,
    email: `${name}@example.com`,
    email_verified: true,
    name: `Person number ${index}`,
    preferred_username: name,
    given_name: 'Person',
    family_name: `number ${index}`,
    picture: `https://img.example.com/${text(48)}.png`,
    groups: ['staff', 'readers'],
  }
  return { provider: 'bench', subject: name, claims, tokens, device: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }
}

/** The bytes of a session that nobody can do without: tokens and claims, as text. */
export function payloadBytes({ tokens, claims }: NewSession): number {
  return tokens.accessToken.length + (tokens.refreshToken?.length ?? 0) + JSON.stringify(claims).length
}

function text(length: number): string {
  return randomBytes(length / 2).toString('hex')
}
