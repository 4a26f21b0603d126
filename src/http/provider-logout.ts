import { postLogoutRedirectUri } from '../config/registration.ts'
import type { LiveSession } from '../session/live-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import type { Exchange } from './exchange.ts'

const PURPOSE = 'sign-out'

/**
 * Where the browser tells the provider, if the provider has a place for that (OpenID Connect RP-Initiated Logout 1.0).
 * It comes back to our sign-out page: one address to register, whatever `returnTo` is, which travels sealed in `state`.
 * @param returnTo judged safe
 */
export async function providerLogout(
  parts: EndpointParts,
  exchange: Exchange,
  live: LiveSession,
  returnTo: string | undefined,
): Promise<URL | undefined> {
  const provider = parts.providers.get(live.session.provider)
  const home = exchange.publicUrl ?? parts.config.publicUrls[0]
  if (provider === undefined || home === undefined) return undefined
  const back = postLogoutRedirectUri(home.origin, parts.config.prefix)
  const state =
    returnTo === undefined ? undefined : parts.sealer.seal(parts.loginUrls.onHost(exchange, returnTo), PURPOSE)
  try {
    return await provider.logoutUrl(live.session.tokens.idToken, back, state)
  } catch (error) {
    // The session here ends all the same.
    parts.logger.warn({ event: 'provider-logout-failed', requestId: exchange.id, error }, 'provider logout failed')
    return undefined
  }
}

/** Where the browser was to go after the provider; undefined when `state` is not one of ours. */
export function openReturn(parts: EndpointParts, state: string | null): string | undefined {
  const returnTo = state === null ? undefined : parts.sealer.open(state, PURPOSE)?.toString('utf8')
  return returnTo === undefined ? undefined : parts.loginUrls.returnTo(returnTo)
}
