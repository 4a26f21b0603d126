import type { RefreshFailure } from '../../session/refresh-failure.ts'
import type { RefreshSettings } from '../../session/refresh-plan.ts'
import type { Session, Tokens } from '../../session/session.ts'
import type { SessionKey } from '../../session/session-id.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { ChangeListeners } from '../change-listeners.ts'
import type { LiveSession } from '../live-session.ts'
import type { RefreshQueue } from './queue.ts'
import type { RetrySettings } from './retry.ts'

/** What a run needs of the provider. */
export interface RunProvider {
  refresh(tokens: Tokens, subject: string): Promise<Tokens>
  userinfo(session: Session): Promise<Pick<Session, 'claims' | 'userinfoClaims'>>
}

/** The right to renew one session, among all replicas. */
export interface RunLease {
  readonly fence: number
  held(): boolean
  release(): Promise<void>
}

/** What a run needs of the sessions; what rejects does so with `PST_STORE_UNAVAILABLE`. */
export interface RunSessions {
  readonly changes: ChangeListeners
  lease(live: LiveSession, ttl: Ms): Promise<RunLease | undefined>
  reread(live: LiveSession): Promise<{ readonly kind: 'session' | 'absent' | 'unavailable'; readonly cause?: unknown }>
  replace(live: LiveSession, next: Session, fence?: number): Promise<boolean>
  end(key: SessionKey, reason: 'refresh', whose: Session): Promise<boolean>
}

export interface RunObserver {
  attempted(provider: string, outcome: RefreshFailure | 'granted', took: Ms): void
  claimsRead(provider: string, outcome: 'read' | 'failed', error?: unknown): void
}

export interface RunParts {
  readonly clock: Clock
  /** Between 0 and 1. */
  readonly random: () => number
  /** Resolves to false, at once, when the process stops. */
  readonly sleep: (delay: Ms) => Promise<boolean>
  /** Sleeps on, whatever happens: for what must be written before the process stops. */
  readonly uninterruptedSleep: (delay: Ms) => Promise<void>
  readonly sessions: RunSessions
  readonly settings: () => RefreshSettings & { readonly retry: RetrySettings }
  readonly provider: (name: string) => RunProvider | undefined
  /** Revokes tokens of an ended session; never rejects. */
  readonly revoke: (ended: Session, key: SessionKey) => Promise<void>
  /** One for each provider. */
  readonly queue: (provider: string) => RefreshQueue
  /** True while the provider's circuit would not let a call through. */
  readonly circuitOpen: (provider: string) => boolean
  readonly observer: RunObserver
}

/** What is left to wait for nobody in particular: after everybody whose tokens end. */
export const LAST_IN_QUEUE: EpochMs = Number.MAX_SAFE_INTEGER

/** With expired tokens people wait: the next try is never later than this, unless the provider said so. All goes on within 5 s of its return. */
export const MAX_PAUSE_WHEN_EXPIRED: Ms = 4_000
