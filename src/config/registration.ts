import type { Config, ProviderConfig } from './config.ts'

/** The addresses of ours that a provider must know, spelt exactly as they must be registered there. */
export interface Registration {
  /** RFC 6749 3.1.2. */
  readonly redirectUris: readonly string[]
  /** OpenID Connect RP-Initiated Logout 1.0, 3; none for a provider that has no end_session endpoint for sure. */
  readonly postLogoutRedirectUris: readonly string[]
  /** OpenID Connect Back-Channel Logout 1.0, 2.2: one is enough. None for a provider that is not asked for id tokens. */
  readonly backchannelLogoutUri?: string
}

/** Path below `prefix` of a provider's own redirect URI (`callback: own`). */
export function ownCallbackPath(provider: string): string {
  return `/callback/${provider}`
}

/** @param origin one of publicUrl's */
export function redirectUri(
  origin: string,
  prefix: string,
  provider: Pick<ProviderConfig, 'name' | 'callback'>,
): string {
  return `${origin}${prefix}${provider.callback === 'own' ? ownCallbackPath(provider.name) : '/callback'}`
}

/** @param origin one of publicUrl's */
export function postLogoutRedirectUri(origin: string, prefix: string): string {
  return `${origin}${prefix}/sign-out`
}

/** Every address that must be registered at a provider. */
export function registrationOf(
  { publicUrls, prefix }: Pick<Config, 'publicUrls' | 'prefix'>,
  provider: ProviderConfig,
): Registration {
  const origins = publicUrls.map(({ origin }) => origin)
  const endsSessions = provider.issuer !== undefined || provider.endSessionEndpoint !== undefined
  const [first] = origins
  return {
    redirectUris: origins.map((origin) => redirectUri(origin, prefix, provider)),
    postLogoutRedirectUris: endsSessions ? origins.map((origin) => postLogoutRedirectUri(origin, prefix)) : [],
    ...(provider.issuer !== undefined && { backchannelLogoutUri: `${first}${prefix}/backchannel-logout` }),
  }
}
