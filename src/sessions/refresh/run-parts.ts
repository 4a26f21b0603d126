import type { Provider } from '../../provider/port.ts'
import type { RefreshFailure } from '../../session/refresh-failure.ts'
import type { RefreshSettings } from '../../session/refresh-plan.ts'
import type { Session, Tokens } from '../../session/session.ts'
import type { SessionKey } from '../../session/session-id.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { ChangeListeners } from '../change-listeners.ts'
import type { LiveSession } from '../live-session.ts'
import type { RefreshQueue } from './queue.ts'
import type { RetrySettings } from './retry.ts'

/** What userinfo said. */
export interface ReadFromUserinfo extends Pick<Session, 'claims' | 'userinfoClaims'> {
  readonly readAt: EpochMs
}

/** What a refresh run needs of the provider. */
export interface RunProvider extends Pick<Provider, 'claimSources' | 'readClaimSources'> {
  refresh(tokens: Tokens, subject: string): Promise<Tokens>
  userinfo(session: Session): Promise<Pick<Session, 'claims' | 'userinfoClaims'>>
}

/** The lease on refreshing one session, which one replica holds at a time. */
export interface RunLease {
  readonly fence: number
  held(): boolean
  release(): Promise<void>
}

/** What a refresh run needs of `Sessions`. `lease`, `replace` and `end` reject with `PST_STORE_UNAVAILABLE`. */
export interface RunSessions {
  readonly changes: ChangeListeners
  lease(live: LiveSession, ttl: Ms): Promise<RunLease | undefined>
  reread(live: LiveSession): Promise<{ readonly kind: 'session' | 'absent' | 'unavailable'; readonly cause?: unknown }>
  replace(live: LiveSession, next: Session, fence?: number): Promise<boolean>
  end(key: SessionKey, reason: 'refresh', owner: Session): Promise<boolean>
}

export interface RunObserver {
  attempted(provider: string, outcome: RefreshFailure | 'granted', took: Ms): void
  claimsRead(provider: string, outcome: 'read' | 'failed', error?: unknown): void
}

export type RefresherSettings = RefreshSettings & { readonly retry: RetrySettings }

export interface RunParts {
  readonly clock: Clock
  /** Between 0 and 1. */
  readonly random: () => number
  /** Resolves to false at once when the process stops. */
  readonly sleep: (delay: Ms) => Promise<boolean>
  /** Sleeps the whole delay even when the process stops. For writes that must not be lost. */
  readonly uninterruptedSleep: (delay: Ms) => Promise<void>
  readonly sessions: RunSessions
  readonly settings: () => RefresherSettings
  readonly provider: (name: string) => RunProvider | undefined
  /** Revokes tokens of an ended session; never rejects. */
  readonly revoke: (ended: Session, key: SessionKey) => Promise<void>
  /** The queue of one provider. */
  readonly queue: (provider: string) => RefreshQueue
  /** True while the provider's circuit breaker allows no calls. */
  readonly circuitOpen: (provider: string) => boolean
  readonly observer: RunObserver
}

/** The queue priority of work that is less urgent than any token refresh. */
export const LAST_IN_QUEUE: EpochMs = Number.MAX_SAFE_INTEGER

/**
 * The longest pause between attempts when the tokens are expired, unless Retry-After is longer: requests work again
 * within 5 s of the provider.
 */
export const MAX_PAUSE_WHEN_EXPIRED: Ms = 4_000
