import { foldedName } from '../headers/reserved-names.ts'
import { oauth2ProxyHeaders } from './presets/oauth2-proxy-headers.ts'

/** The headers of a file that has neither `preset` nor `headers`. */
const DEFAULT_HEADERS: Readonly<Record<string, string>> = {
  'X-Auth-Request-User': 'subject',
  'X-Auth-Request-Email': 'claims.email',
  'X-Auth-Request-Preferred-Username': 'claims.preferred_username',
  'X-Auth-Request-Name': 'claims.name',
  'X-Auth-Request-Groups': 'claims.groups',
}

const PRESETS = { 'oauth2-proxy': oauth2ProxyHeaders } as const

interface WrittenHeaders {
  readonly preset?: keyof typeof PRESETS
  readonly headers?: { readonly [name: string]: string | undefined }
}

/**
 * The identity headers: name to expression. As with a provider's preset, what the file writes overrides the preset's
 * header of that name and adds the others. Without a preset it replaces the default map.
 */
export function identityHeadersOf({ preset, headers }: WrittenHeaders): Readonly<Record<string, string | undefined>> {
  if (preset === undefined) return headers ?? DEFAULT_HEADERS
  const own = new Set(Object.keys(headers ?? {}).map(foldedName))
  const kept = Object.entries(PRESETS[preset]).filter(([name]) => !own.has(foldedName(name)))
  return { ...Object.fromEntries(kept), ...headers }
}
