import { type Authenticated, authenticate, authenticateFresh } from '../caller/authenticate.ts'
import { PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { OwnCookies } from '../session-cookie/own-cookies.ts'
import { renewedCookies } from '../session-cookie/renew-cookies.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { EndpointParts } from './endpoint-parts.ts'

/** The session of a request to an endpoint of ours. A store that does not answer is told as such, never as "signed out". */
export async function sessionOf(
  { sessions, ownCookies }: EndpointParts,
  context: RequestContext,
): Promise<LiveSession | undefined> {
  return settled(context, await authenticate(sessions, context, ownCookies), ownCookies)
}

/** The same, renewed when its tokens have ended: where what the provider says about the person is shown. */
export async function freshSessionOf(
  { sessions, refresher, ownCookies }: EndpointParts,
  context: RequestContext,
): Promise<LiveSession | undefined> {
  return settled(context, await authenticateFresh(sessions, refresher, context, ownCookies), ownCookies)
}

function settled(context: RequestContext, who: Authenticated, ownCookies: OwnCookies): LiveSession | undefined {
  if (who instanceof PosternError) throw who
  if (who.kind === 'anonymous') return undefined
  context.live = who
  context.newCookies = renewedCookies(context, who, ownCookies)
  return who
}
