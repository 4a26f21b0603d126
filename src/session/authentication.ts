import type { JsonValue } from '../json.ts'
import type { EpochMs } from '../time.ts'

/** How and when a person authenticated at the provider (OpenID Connect Core 2). What it did not say is left out. */
export interface Authentication {
  /** `auth_time`. */
  readonly authTime?: EpochMs
  readonly acr?: string
  readonly amr?: readonly string[]
}

type Claims = Readonly<Record<string, JsonValue>>

/** The latest time that a `Date` can hold, in seconds. */
const LATEST = 8_640_000_000_000

/**
 * Reads `auth_time`, `acr` and `amr` of a verified token. A value of another type counts as left out: nothing may pass
 * because of it.
 */
export function authenticationOf(claims: Claims): Authentication {
  const authTime = own(claims, 'auth_time')
  const acr = own(claims, 'acr')
  const amr = own(claims, 'amr')
  return {
    ...(typeof authTime === 'number' && authTime > 0 && authTime < LATEST ? { authTime: authTime * 1000 } : {}),
    ...(typeof acr === 'string' ? { acr } : {}),
    ...(Array.isArray(amr) && amr.every((method) => typeof method === 'string') ? { amr } : {}),
  }
}

function own(claims: Claims, name: string) {
  return Object.hasOwn(claims, name) ? claims[name] : undefined
}
