import { withPreset } from './preset.ts'

interface Named {
  readonly provider?: string
}

/** The name of the provider that a way to check bearer tokens asks. Undefined when the file leaves it open. */
export function bearerProvider(way: Named | true, route: Named, providers: readonly string[]): string | undefined {
  const named = way === true ? undefined : way.provider
  return named ?? route.provider ?? (providers.length === 1 ? providers[0] : undefined)
}

/**
 * Whether Postern reads the discovery document of a provider: not without an issuer, and not when the file names the
 * endpoints and keys that a login needs.
 */
export function readsDiscovery(written: Parameters<typeof withPreset>[0] & Endpoints): boolean {
  const { issuer, authorizationEndpoint, tokenEndpoint, jwksUri, scopes } = withPreset(written)
  if (issuer === undefined) return false
  const openid = scopes === undefined || scopes.includes('openid')
  return authorizationEndpoint === undefined || tokenEndpoint === undefined || (openid && jwksUri === undefined)
}

interface Endpoints {
  readonly issuer?: string
  readonly authorizationEndpoint?: string
  readonly tokenEndpoint?: string
  readonly jwksUri?: string
  readonly scopes?: readonly (string | undefined)[]
}
