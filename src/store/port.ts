import type { Session } from '../session/session.ts'
import type { SessionId, SessionKey } from '../session/session-id.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { EpochMs, Ms } from '../time.ts'

/** The result of `get`. `unavailable` is answered with 503 and keeps the cookie. It is never a logout. */
export type Loaded =
  | { readonly kind: 'found'; readonly session: Session }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable'; readonly cause: unknown }

/** A change that another replica made to a session. */
export interface SessionChange {
  readonly kind: 'ended' | 'replaced'
  readonly key: SessionKey
}

/** One page of all sessions. */
export interface SessionPage {
  readonly sessions: readonly SessionSummary[]
  /** The cursor of the next page. Left out on the last page. */
  readonly next?: string
}

/** The exclusive right to refresh one session. One replica holds it at a time. */
export interface Lease {
  /** Grows with every lease of the session. `replace` refuses a fence older than that of the newest lease. */
  readonly fence: number
  /** True while the lease is valid. The store renews it until `release`. */
  held(): boolean
  release(): Promise<void>
}

/**
 * Where sessions are kept.
 *
 * - `get` answers in the same tick when it can, because the hot path must not wait. `held` is the caller's copy. If the
 *   store has lost newer versions in a failover, it restores `held`. It never restores a session that is absent.
 * - `replace` writes `next` only when the stored version is `next.version - 1`. False: the store has another version,
 *   or the session ended.
 * - `delete` is final: a later `replace` returns false.
 * - No session is returned after its `endsAt`.
 * - All methods but `get` and `touch` reject with `PST_STORE_UNAVAILABLE` when the store does not answer.
 */
export interface SessionStore {
  get(id: SessionId, key: SessionKey, held?: Session): Loaded | Promise<Loaded>
  create(session: Session, key: SessionKey): Promise<void>
  replace(next: Session, key: SessionKey, fence?: number): Promise<boolean>
  /** Records a use without a new version. Returns at once; the write may be late or rounded. */
  touch(key: SessionKey, lastSeenAt: EpochMs): void
  /** True when the store had the session. */
  delete(key: SessionKey): Promise<boolean>
  /** The live sessions of one person. */
  list(provider: string, subject: string): Promise<readonly SessionSummary[]>
  /** The live sessions that were signed in with one session at the provider (`sid`). */
  listBySid(provider: string, sid: string): Promise<readonly SessionSummary[]>
  /** The summary of one live session. Undefined when it is absent. */
  summaryOf(key: SessionKey): Promise<SessionSummary | undefined>
  /**
   * A page of all live sessions, in no particular order. For operators only, because it may read everything in the
   * store. A page has about `limit` sessions, or fewer although more follow. A session that exists during the whole
   * walk is in at least one page.
   * @param from `next` of the page before; the result is undefined when it is not valid
   */
  listAll(from: string | undefined, limit: number): Promise<SessionPage | undefined>
  /** Undefined: another replica holds the lease. */
  lease(key: SessionKey, ttl: Ms): Promise<Lease | undefined>
  /** Calls `listener` for each change that another replica makes. Returns a function that removes it. */
  onChange(listener: (change: SessionChange) => void): () => void
  /**
   * True when all changes that others made since `since` have been reported. Otherwise copies loaded then must be read
   * again.
   */
  isCoherent(since: EpochMs): boolean
  /** The number of sessions, if the store knows it. */
  size(): number | undefined
  close(): Promise<void>
}
