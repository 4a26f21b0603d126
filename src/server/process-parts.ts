import type { UsedLogoutTokens } from '../endpoints/used-logout-tokens.ts'
import type { UsedStates } from '../endpoints/used-states.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Issuers } from '../provider/issuers.ts'
import type { Providers } from '../provider/providers.ts'
import type { AccessLog } from '../proxy/access-log.ts'
import type { Buckets } from '../rate-limit/buckets.ts'
import type { Refresher } from '../sessions/refresh/refresher.ts'
import type { Revocations } from '../sessions/revocations.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { CookieStore } from '../store/cookie-store.ts'
import type { OneTimeValues } from '../store/one-time-port.ts'
import type { Clock } from '../time.ts'
import type { Upstreams } from '../upstream/upstreams.ts'
import type { AssertionKeySource } from './assertion-keys.ts'

/** The parts that outlive a generation. */
export interface ProcessParts {
  readonly logger: Logger
  readonly accessLog: AccessLog
  readonly clock: Clock
  readonly sessions: Sessions
  readonly refresher: Refresher
  readonly revocations: Revocations
  readonly metrics: Metrics
  readonly upstreams: Upstreams
  readonly providers: Providers
  readonly issuers: Issuers
  /** For Postern's own endpoints. */
  readonly buckets: Buckets
  /** For the rate limits of routes. Apart, so that traffic on routes cannot evict the buckets of logins. */
  readonly routeBuckets: Buckets
  readonly usedStates: UsedStates
  readonly tickets: OneTimeValues
  readonly forms: OneTimeValues
  readonly usedLogoutTokens: UsedLogoutTokens
  readonly assertionKeys: AssertionKeySource
  /** Given when sessions are kept in cookies. */
  readonly cookieStore?: CookieStore
}
