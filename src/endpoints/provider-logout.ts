import { postLogoutRedirectUri } from '../config/registration.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { isPublic, loginElsewhere } from './login-origin.ts'

const ASSOCIATED_DATA = 'sign-out'

/**
 * The URL at which the browser signs out at the provider (OpenID Connect RP-Initiated Logout 1.0); undefined when the
 * provider has none. The provider sends the browser back to the sign-out page, whatever `returnTo` is, so that one URI
 * needs to be registered. With `login.origin` that page is there, and sends the browser on to this host. `state` holds
 * the session's key, `returnTo` and this host, sealed.
 * @param returnTo already checked to be safe
 */
export async function providerLogout(
  parts: Pick<EndpointParts, 'providers' | 'config' | 'loginUrls' | 'sealer' | 'logger'>,
  context: RequestContext,
  live: LiveSession,
  returnTo: string | undefined,
): Promise<URL | undefined> {
  const provider = parts.providers.get(live.session.provider)
  const publicUrl = context.publicUrl ?? parts.config.publicUrls[0]
  if (provider === undefined || publicUrl === undefined) return undefined
  const returnsHere = context.publicUrl === undefined || loginElsewhere(parts, publicUrl) === undefined
  const home = returnsHere ? undefined : publicUrl.origin
  const back = postLogoutRedirectUri(parts.config.login.origin ?? publicUrl.origin, parts.config.prefix)
  const onward = returnTo === undefined ? '' : parts.loginUrls.onHost(context, returnTo)
  const absolute = home !== undefined && onward.startsWith('/') ? home + onward : onward
  const state = parts.sealer.seal(`${live.key}\n${absolute}\n${home ?? ''}`, ASSOCIATED_DATA)
  try {
    return await provider.logoutUrl(live.session.tokens.idToken, back, state)
  } catch (error) {
    // The session at this gateway ends nevertheless.
    parts.logger.warn({ event: 'provider-logout-failed', requestId: context.id, error }, 'provider logout failed')
    return undefined
  }
}

/** What `state` held when the browser came back from the provider's logout. */
export interface LogoutReturn {
  /** The key of the session that was signed out. */
  readonly key: SessionKey
  /** Where to send the browser; left out when sign-out had no `rd`. */
  readonly returnTo?: string
  /** The origin where the person signed out, if that was another host than `login.origin`. */
  readonly home?: string
}

/** Undefined when Postern did not seal `state`. */
export function openReturn(
  parts: Pick<EndpointParts, 'sealer' | 'loginUrls' | 'config'>,
  state: string | null,
): LogoutReturn | undefined {
  const text = state === null ? undefined : parts.sealer.open(state, ASSOCIATED_DATA)?.toString('utf8')
  if (text === undefined) return undefined
  const [key = '', onward = '', home = ''] = text.split('\n', 3)
  return {
    key: key as SessionKey,
    ...(onward !== '' && { returnTo: parts.loginUrls.returnTo(onward) }),
    ...(isPublic(parts, { origin: home }) && { home }),
  }
}

/** The origins that the browser passes during a logout at the provider, for a page's `form-action`. */
export function logoutOrigins({ config }: Pick<EndpointParts, 'config'>, logoutUrl: URL | undefined): string[] {
  if (logoutUrl === undefined) return []
  return config.login.origin === undefined ? [logoutUrl.origin] : [logoutUrl.origin, config.login.origin]
}
