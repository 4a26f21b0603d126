import type { TokenFreshness } from '../caller/authenticate.ts'
import type { Config } from '../config/config.ts'
import type { AssertionKeys } from '../identity/assertion/key-ring.ts'
import type { IdentityHeaderRenderer } from '../identity/headers.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { OAuthProvider } from '../provider/oauth.ts'
import type { KeptForms } from '../proxy/kept-forms.ts'
import type { Buckets } from '../rate-limit/buckets.ts'
import type { LoginUrls } from '../route/login-urls.ts'
import type { Sealer } from '../session/seal.ts'
import type { OwnCookies } from '../session-cookie/own-cookies.ts'
import type { Revocations } from '../sessions/revocations.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { OneTimeValues } from '../store/one-time-port.ts'
import type { Clock } from '../time.ts'
import type { UsedLogoutTokens } from './used-logout-tokens.ts'
import type { UsedStates } from './used-states.ts'

/** The parts that Postern's own endpoints use. Each function picks those that it needs. */
export interface EndpointParts {
  readonly config: Config
  readonly providers: ReadonlyMap<string, OAuthProvider>
  readonly sessions: Sessions
  readonly refresher: TokenFreshness
  readonly revocations: Revocations
  readonly metrics: Metrics
  readonly sealer: Sealer
  readonly usedStates: UsedStates
  /** Finished logins at `login.origin` that another host has not taken yet. */
  readonly tickets: OneTimeValues
  /** Left out when no route has `keepPost`. */
  readonly keptForms?: KeptForms | undefined
  readonly usedLogoutTokens: UsedLogoutTokens
  readonly assertionKeys: AssertionKeys
  readonly loginUrls: LoginUrls
  readonly ownCookies: OwnCookies
  readonly renderer: IdentityHeaderRenderer
  readonly claimRules: ClaimRules
  readonly buckets: Buckets
  readonly clock: Clock
  readonly logger: Logger
}
