import type { EpochMs } from '../time.ts'
import { type HandOver, LOGIN_LIFETIME, type Login } from './login-cookie.ts'
import { packReturn, unpackReturn } from './return-record.ts'
import type { Sealer } from './seal.ts'

const ASSOCIATED_DATA = 'login request'

/**
 * A request to `login.origin` for a login on behalf of another host. The browser carries it there, sealed, so that only
 * a login that began at one of our hosts can lead back to that host.
 */
export interface LoginRequest {
  /** The login that waits for the ticket. */
  readonly handOver: HandOver
  /** When that login began. */
  readonly createdAt: EpochMs
  /** The parameters with which the other host's `/start` was opened. */
  readonly query: URLSearchParams
}

export type OpenedLoginRequest =
  | { readonly kind: 'opened' | 'expired'; readonly request: LoginRequest }
  | { readonly kind: 'unreadable' }

/** @param origin where the login waits */
export function sealLoginRequest(
  sealer: Sealer,
  origin: string,
  { state, createdAt }: Pick<Login, 'state' | 'createdAt'>,
  query: URLSearchParams,
): string {
  return sealer.seal(packReturn([origin, state, createdAt], query.toString()), ASSOCIATED_DATA)
}

/** Never throws. */
export function openLoginRequest(sealer: Sealer, sealed: string, now: EpochMs): OpenedLoginRequest {
  const bytes = sealer.open(sealed, ASSOCIATED_DATA)
  const unpacked = bytes && unpackReturn(bytes)
  if (unpacked === undefined) return { kind: 'unreadable' }
  const [origin, state, createdAt] = unpacked.facts
  if (typeof origin !== 'string' || typeof state !== 'string' || typeof createdAt !== 'number') {
    return { kind: 'unreadable' }
  }
  const request = { handOver: { origin, state }, createdAt, query: new URLSearchParams(unpacked.url) }
  return { kind: now - createdAt >= LOGIN_LIFETIME ? 'expired' : 'opened', request }
}
