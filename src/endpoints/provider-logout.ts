import { postLogoutRedirectUri } from '../config/registration.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'

const PURPOSE = 'sign-out'

/**
 * Where the browser tells the provider, if the provider has a place for that (OpenID Connect RP-Initiated Logout 1.0).
 * It comes back to our sign-out page: one address to register, whatever `returnTo` is. `state` says, sealed, which session it was and where to
 * go on to.
 * @param returnTo judged safe
 */
export async function providerLogout(
  parts: EndpointParts,
  context: RequestContext,
  live: LiveSession,
  returnTo: string | undefined,
): Promise<URL | undefined> {
  const provider = parts.providers.get(live.session.provider)
  const home = context.publicUrl ?? parts.config.publicUrls[0]
  if (provider === undefined || home === undefined) return undefined
  const back = postLogoutRedirectUri(home.origin, parts.config.prefix)
  const onward = returnTo === undefined ? '' : parts.loginUrls.onHost(context, returnTo)
  const state = parts.sealer.seal(`${live.key}\n${onward}`, PURPOSE)
  try {
    return await provider.logoutUrl(live.session.tokens.idToken, back, state)
  } catch (error) {
    // The session here ends all the same.
    parts.logger.warn({ event: 'provider-logout-failed', requestId: context.id, error }, 'provider logout failed')
    return undefined
  }
}

/** A browser that is back from the provider's logout. */
export interface LogoutReturn {
  /** Of the session that was signed out. */
  readonly key: SessionKey
  /** Where the browser was to go, if anywhere. */
  readonly returnTo?: string
}

/** Undefined when `state` is not one of ours. */
export function openReturn(parts: EndpointParts, state: string | null): LogoutReturn | undefined {
  const text = state === null ? undefined : parts.sealer.open(state, PURPOSE)?.toString('utf8')
  if (text === undefined) return undefined
  const [key = '', onward = ''] = text.split('\n', 2)
  return { key: key as SessionKey, ...(onward !== '' && { returnTo: parts.loginUrls.returnTo(onward) }) }
}
