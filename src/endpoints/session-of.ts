import { type Authenticated, authenticate, authenticateFresh } from '../caller/authenticate.ts'
import { PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { OwnCookies } from '../session-cookie/own-cookies.ts'
import { renewedCookies } from '../session-cookie/renew-cookies.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'

/**
 * The session of a request to an endpoint; undefined without one. Throws `PST_STORE_UNAVAILABLE` when the store fails.
 */
export async function sessionOf(
  { sessions, ownCookies }: Pick<EndpointParts, 'sessions' | 'ownCookies'>,
  context: RequestContext,
): Promise<LiveSession | undefined> {
  return settled(context, await authenticate(sessions, context, ownCookies), ownCookies)
}

/** Like `sessionOf`, but refreshes expired tokens first, so that the claims are current. */
export async function freshSessionOf(
  { sessions, refresher, ownCookies }: Pick<EndpointParts, 'sessions' | 'refresher' | 'ownCookies'>,
  context: RequestContext,
): Promise<LiveSession | undefined> {
  return settled(context, await authenticateFresh(sessions, refresher, context, ownCookies), ownCookies)
}

function settled(context: RequestContext, caller: Authenticated, ownCookies: OwnCookies): LiveSession | undefined {
  if (caller instanceof PosternError) throw caller
  if (caller.kind === 'anonymous') return undefined
  context.live = caller
  context.newCookies = renewedCookies(context, caller, ownCookies)
  return caller
}
