import type { ProviderConfig } from '../config/config.ts'
import type { Metadata } from './metadata.ts'

const OFFLINE_ACCESS = 'offline_access'

/** The scopes that are asked for (RFC 6749 3.3): those of the configuration, and `offline_access` where scopes were left out and the provider lists it. */
export function requestedScopes(
  { scopes, addOfflineAccess }: Pick<ProviderConfig, 'scopes' | 'addOfflineAccess'>,
  { scopes_supported: listed }: Pick<Metadata, 'scopes_supported'>,
): readonly string[] {
  if (!addOfflineAccess || scopes.includes(OFFLINE_ACCESS)) return scopes
  // What the provider sent: nothing has judged its shape.
  return Array.isArray(listed) && listed.includes(OFFLINE_ACCESS) ? [...scopes, OFFLINE_ACCESS] : scopes
}
