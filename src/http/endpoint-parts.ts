import type { Config } from '../config/config.ts'
import type { IdentityRenderer } from '../identity/headers.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import type { Logger } from '../log.ts'
import type { OAuthProvider } from '../provider/oauth.ts'
import type { TokenBuckets } from '../rate-limit/token-buckets.ts'
import type { Sealer } from '../session/seal.ts'
import type { Sessions } from '../session/sessions.ts'
import type { Clock } from '../time.ts'
import type { LoginUrls } from './login-url.ts'
import type { OwnCookies } from './own-cookies.ts'
import type { UsedStates } from './used-states.ts'

/** What Postern's own endpoints work with. */
export interface EndpointParts {
  readonly config: Config
  readonly providers: ReadonlyMap<string, OAuthProvider>
  readonly sessions: Sessions
  readonly sealer: Sealer
  readonly usedStates: UsedStates
  readonly loginUrls: LoginUrls
  readonly ownCookies: OwnCookies
  readonly renderer: IdentityRenderer
  readonly claimRules: ClaimRules
  readonly buckets: TokenBuckets
  readonly clock: Clock
  readonly logger: Logger
}
