import type { ProviderConfig } from '../config/config.ts'
import type { Metadata } from './metadata.ts'

const OFFLINE_ACCESS = 'offline_access'

/**
 * The scopes to request (RFC 6749 3.3): the configured ones, or, if none are configured, also `offline_access` when the
 * provider lists it.
 */
export function requestedScopes(
  { scopes, addOfflineAccess }: Pick<ProviderConfig, 'scopes' | 'addOfflineAccess'>,
  { scopes_supported: listed }: Pick<Metadata, 'scopes_supported'>,
): readonly string[] {
  if (!addOfflineAccess || scopes.includes(OFFLINE_ACCESS)) return scopes
  // The provider sent this and its type was not checked.
  return Array.isArray(listed) && listed.includes(OFFLINE_ACCESS) ? [...scopes, OFFLINE_ACCESS] : scopes
}
