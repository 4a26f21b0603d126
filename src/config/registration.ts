import { ENDPOINT_PATHS, ownCallbackPath } from '../route/endpoint-paths.ts'
import type { Config, ProviderConfig } from './config.ts'

/** Postern's URLs that must be registered at a provider, in the exact spelling. */
export interface Registration {
  /** RFC 6749 3.1.2. */
  readonly redirectUris: readonly string[]
  /** OpenID Connect RP-Initiated Logout 1.0, 3. Empty for a provider that cannot have an end_session endpoint. */
  readonly postLogoutRedirectUris: readonly string[]
  /** OpenID Connect Back-Channel Logout 1.0, 2.2. Undefined for a provider without id tokens. */
  readonly backchannelLogoutUri?: string
}

/** @param origin one of publicUrl's */
export function redirectUri(
  origin: string,
  prefix: string,
  provider: Pick<ProviderConfig, 'name' | 'callback'>,
): string {
  const path = provider.callback === 'own' ? ownCallbackPath(provider.name) : ENDPOINT_PATHS.callback
  return `${origin}${prefix}${path}`
}

/**
 * Where `login.origin` sends the browser with a ticket. Not registered at any provider.
 * @param origin one of publicUrl's
 */
export function ticketUri(origin: string, prefix: string): string {
  return `${origin}${prefix}${ENDPOINT_PATHS.callback}`
}

/** @param origin one of publicUrl's */
export function postLogoutRedirectUri(origin: string, prefix: string): string {
  return `${origin}${prefix}${ENDPOINT_PATHS.signOut}`
}

/** All URLs that must be registered at a provider. */
export function registrationOf(
  { publicUrls, prefix, login }: Pick<Config, 'publicUrls' | 'prefix' | 'login'>,
  provider: ProviderConfig,
): Registration {
  const origins = login.origin === undefined ? publicUrls.map(({ origin }) => origin) : [login.origin]
  const endsSessions = provider.issuer !== undefined || provider.endSessionEndpoint !== undefined
  const [first] = origins
  return {
    redirectUris: origins.map((origin) => redirectUri(origin, prefix, provider)),
    postLogoutRedirectUris: endsSessions ? origins.map((origin) => postLogoutRedirectUri(origin, prefix)) : [],
    ...(provider.issuer !== undefined && {
      backchannelLogoutUri: `${first}${prefix}${ENDPOINT_PATHS.backchannelLogout}`,
    }),
  }
}
