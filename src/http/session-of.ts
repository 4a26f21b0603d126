import { PosternError } from '../errors.ts'
import type { LiveSession } from '../session/live-session.ts'
import { type Authenticated, authenticate, authenticateFresh } from './authenticate.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import type { Exchange } from './exchange.ts'
import type { OwnCookies } from './own-cookies.ts'
import { renewedCookies } from './renew-cookies.ts'

/** The session of a request to an endpoint of ours. A store that does not answer is told as such, never as "signed out". */
export async function sessionOf(
  { sessions, ownCookies }: EndpointParts,
  exchange: Exchange,
): Promise<LiveSession | undefined> {
  return settled(exchange, await authenticate(sessions, exchange, ownCookies), ownCookies)
}

/** The same, renewed when its tokens have ended: where what the provider says about the person is shown. */
export async function freshSessionOf(
  { sessions, refresher, ownCookies }: EndpointParts,
  exchange: Exchange,
): Promise<LiveSession | undefined> {
  return settled(exchange, await authenticateFresh(sessions, refresher, exchange, ownCookies), ownCookies)
}

function settled(exchange: Exchange, who: Authenticated, ownCookies: OwnCookies): LiveSession | undefined {
  if (who instanceof PosternError) throw who
  if (who.kind === 'anonymous') return undefined
  exchange.live = who
  exchange.newCookies = renewedCookies(exchange, who, ownCookies)
  return who
}
