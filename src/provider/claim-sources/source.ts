import type { Claims, Tokens } from '../../session/session.ts'
import type { JsonObject } from '../json.ts'
import type { SourceClient } from './source-client.ts'

/** The person whose claims are read. */
export interface SourceInput {
  readonly tokens: Pick<Tokens, 'accessToken'>
  readonly subject: string
  /** What the id token and userinfo say. */
  readonly claims: Claims
  /** All claims of the id token. Empty without one. */
  readonly idToken: JsonObject
}

/**
 * Reads one person's claims from one service. Each kind of claim source is such a function.
 *
 * Rejects with a `PosternError`: `PST_PROVIDER_UNAVAILABLE` (the service does not answer or asks to try later;
 * `details.accessTokenRefused` is 401 if it refused the person's access token), `PST_PROVIDER_REJECTED` (it refuses for
 * good, such as for a missing scope), `PST_PROVIDER_ANSWER_REFUSED` (its answer is malformed or exceeds a bound),
 * `PST_LOGIN_DENIED` (the person lacks what the service is asked by, such as a verified email).
 */
export type ReadSource = (input: SourceInput, client: SourceClient) => Promise<Claims>
