import type { Session, SessionId } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { EpochMs, Ms } from '../time.ts'

/** Load has three answers. Unavailable is 503 with the cookie kept, never a logout. */
export type Loaded =
  | { readonly kind: 'found'; readonly session: Session }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable'; readonly cause: unknown }

/** What another replica did to a session. */
export interface SessionChange {
  readonly kind: 'ended' | 'replaced'
  readonly key: SessionKey
}

/** Some of all sessions. */
export interface SessionPage {
  readonly sessions: readonly SessionSummary[]
  /** Where the next page begins; left out on the last. */
  readonly next?: string
}

/** The right to refresh one session, held by one replica at a time. */
export interface Lease {
  /** Grows with every lease of the same session; `replace` refuses a fence older than the newest lease. */
  readonly fence: number
  /** True while it is still held; renewed by the store itself until `release`. */
  held(): boolean
  release(): Promise<void>
}

/**
 * Where sessions live.
 *
 * - `get` answers in the same tick when it can: the hot path does no waiting. `held` is what the caller has of the session. A shared store
 *   that has lost newer values, as after a failover, takes `held` for the lost one; it brings no session back that is gone.
 * - `replace` writes `next` only when the stored version is exactly `next.version - 1`; false: a newer one is there, or it has ended.
 * - `delete` is final: a `replace` that comes later answers false.
 * - Nothing is returned past its `endsAt`.
 * - The methods other than `get` and `touch` reject with `PST_STORE_UNAVAILABLE` when the store does not answer.
 */
export interface SessionStore {
  get(id: SessionId, key: SessionKey, held?: Session): Loaded | Promise<Loaded>
  create(session: Session, key: SessionKey): Promise<void>
  replace(next: Session, key: SessionKey, fence?: number): Promise<boolean>
  /** Records use, without a new version. Never waits; may be written late or coarsely. */
  touch(key: SessionKey, lastSeenAt: EpochMs): void
  /** True when there was one. */
  delete(key: SessionKey): Promise<boolean>
  /** The live sessions of one person. */
  list(provider: string, subject: string): Promise<readonly SessionSummary[]>
  /** The live sessions that one session at the provider (`sid`) led to. */
  listBySid(provider: string, sid: string): Promise<readonly SessionSummary[]>
  /** What may be known about one live session without its cookie. */
  summaryOf(key: SessionKey): Promise<SessionSummary | undefined>
  /**
   * Some of all live sessions, in no order that means anything; for operators, as it looks at everything there is. A page has about `limit`
   * of them, or fewer with more to come. What is there all the while is in at least one page.
   * @param from a former page's `next`; undefined is answered where it is none
   */
  listAll(from: string | undefined, limit: number): Promise<SessionPage | undefined>
  /** Undefined: another replica holds it. */
  lease(key: SessionKey, ttl: Ms): Promise<Lease | undefined>
  /** Hears of what other replicas change; returns the function that stops it. */
  onChange(listener: (change: SessionChange) => void): () => void
  /** True when every change made elsewhere since `since` has been heard; else what was loaded then must be looked up again some time. */
  isCoherent(since: EpochMs): boolean
  /** How many there are, where the store knows. */
  size(): number | undefined
  close(): Promise<void>
}
