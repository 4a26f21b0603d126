import { type LifetimeSettings, type Liveness, liveness } from '../session/lifetime.ts'
import { newSession, type SessionStart } from '../session/new-session.ts'
import type { Session } from '../session/session.ts'
import type { SessionId } from '../session/session-id.ts'
import { type SessionKey, SessionKeys, sessionKey } from '../session/session-id.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { Lease, Loaded, SessionChange, SessionStore } from '../store/port.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'
import { ChangeListeners } from './change-listeners.ts'
import { LiveSession } from './live-session.ts'
import { LocalSessions } from './local-sessions.ts'
import { PendingLookups } from './pending-lookups.ts'
import { Rereads } from './rereads.ts'
import { SessionEnds } from './session-ends.ts'
import type { EndReason, SessionPerson, SessionsObserver } from './sessions-observer.ts'

export type Lookup =
  | LiveSession
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable'; readonly cause: unknown }

export interface SessionsOptions {
  readonly store: SessionStore
  readonly clock: Clock
  readonly settings: LifetimeSettings
  /** How many hydrated sessions are kept in this process. */
  readonly maxLive: number
  /** How long a local copy may be used since it was last read. Left out when no other process writes to the store. */
  readonly maxAge?: Ms
  readonly observer: SessionsObserver
}

const ABSENT: Lookup = { kind: 'absent' }

/** Finds, creates, changes and ends sessions. Keeps hydrated copies of recent sessions in front of the store. */
export class Sessions {
  readonly changes = new ChangeListeners()
  readonly #store: SessionStore
  readonly #clock: Clock
  readonly #keys = new SessionKeys()
  readonly #local: LocalSessions
  readonly #ends: SessionEnds
  readonly #lookups = new PendingLookups<Lookup>()
  readonly #rereads = new Rereads((live) => this.reread(live))
  readonly #stopListening: () => void
  readonly #observer: SessionsObserver
  readonly #maxAge: Ms
  #settings: LifetimeSettings

  constructor(options: SessionsOptions) {
    this.#store = options.store
    this.#clock = options.clock
    this.#settings = options.settings
    this.#observer = options.observer
    this.#maxAge = options.maxAge ?? Number.POSITIVE_INFINITY
    this.#local = new LocalSessions(options.maxLive, options.store, (live) => void this.#ends.endOverdue(live))
    this.#ends = new SessionEnds({
      store: options.store,
      observer: options.observer,
      remove: (key) => this.#local.remove(key),
      endOpen: (key) => this.#local.open.end(key),
      liveness: (live) => this.#liveness(live),
      isCurrent: (live) => this.#isCurrent(live, this.#clock()),
      reread: (live) => this.reread(live),
    })
    this.#stopListening = options.store.onChange((change) => this.#changed(change))
  }

  /** Takes the lifetimes of a reload. The idle timeout applies at once, the absolute lifetime only to new sessions. */
  configure(settings: LifetimeSettings): void {
    this.#settings = settings
  }

  get settings(): LifetimeSettings {
    return this.#settings
  }

  /**
   * Looks a session up, in the same tick when there is a local copy. A copy older than `maxAge` is read again in the
   * background, a copy older than twice `maxAge` is read again before it is used.
   */
  find(id: SessionId, now: EpochMs = this.#clock()): Lookup | Promise<Lookup> {
    const key = this.#keys.of(id)
    const live = this.#local.recent(key)
    if (live !== undefined && this.#mayServe(live, now)) {
      const state = this.#liveness(live, now)
      if (state === 'live') {
        if (!this.#isCurrent(live, now)) this.#rereads.start(live)
        return live
      }
      if (state === 'expired') return this.#endIfOver(live)
    }
    // A session that is idle here may have been used at another replica, so the store is asked.
    return this.#load(id, key)
  }

  /** Reads a session from the store again and updates `live`. */
  async reread(live: LiveSession): Promise<Lookup> {
    live.stale = false
    const loaded = await this.#store.get(live.session.id, live.key, live.session)
    const changed = live.stale
    if (loaded.kind === 'found') live.update(loaded.session, this.#clock())
    const lookup = this.#hydrate(live.key, loaded)
    if (lookup.kind === 'session' && changed) lookup.stale = true
    return lookup
  }

  /**
   * Takes the lease on refreshing a session, which one replica holds at a time. Rejects with `PST_STORE_UNAVAILABLE`.
   */
  lease(live: LiveSession, ttl: Ms): Promise<Lease | undefined> {
    return this.#store.lease(live.key, ttl)
  }

  /**
   * Writes a session's next version. False: the store has a newer version, or the session ended. Rejects with
   * `PST_STORE_UNAVAILABLE`.
   */
  async replace(live: LiveSession, next: Session, fence?: number): Promise<boolean> {
    const written = await this.#store.replace(next, live.key, fence)
    if (written) this.adopt(live, next)
    return written
  }

  /** Updates the local copies to `next`. */
  adopt(live: LiveSession, next: Session): void {
    const now = this.#clock()
    live.update(next, now)
    // The session may have left the cache and come back as another object.
    this.findLocal(live.key)?.update(next, now)
  }

  /** Makes the next request of each session plan its refresh again, because the settings changed. */
  planAgain(): void {
    this.#local.planAgain()
  }

  /** Records a use of the session: the idle timeout starts again. */
  use(live: LiveSession, now: EpochMs = this.#clock()): void {
    this.#local.use(live, now, this.#settings.idleTimeout)
  }

  /** Creates a session with a new id. Rejects with `PST_STORE_UNAVAILABLE`. */
  async create(start: SessionStart): Promise<Session> {
    const session = newSession(start, this.#settings.lifetime, this.#clock())
    await this.#store.create(session, sessionKey(session.id))
    this.#observer.sessionCreated(session)
    return session
  }

  /** Ends the session with this id. False: the store had none. */
  async endById(id: SessionId, reason: EndReason): Promise<boolean> {
    return this.end(sessionKey(id), reason)
  }

  /**
   * Ends a session: in the store first, then its open connections. False: the store had none. Rejects with
   * `PST_STORE_UNAVAILABLE`.
   * @param owner for the log, when there is no local copy
   */
  end(key: SessionKey, reason: EndReason, owner?: SessionPerson): Promise<boolean> {
    return this.#ends.end(key, reason, owner)
  }

  /** The local copy of a session. Does not ask the store. */
  findLocal(key: SessionKey): LiveSession | undefined {
    return this.#local.get(key)
  }

  /** The live sessions of one person. */
  async list(provider: string, subject: string): Promise<readonly SessionSummary[]> {
    return this.stillLive(await this.#store.list(provider, subject))
  }

  /** The live sessions that were signed in with one session at the provider (`sid`). */
  async listBySid(provider: string, sid: string): Promise<readonly SessionSummary[]> {
    return this.stillLive(await this.#store.listBySid(provider, sid))
  }

  size(): number | undefined {
    return this.#store.size()
  }

  async close(): Promise<void> {
    this.#local.close()
    this.#stopListening()
    await this.#store.close()
  }

  /** Runs one lookup at a time for each session, so that there is one object for it. */
  #load(id: SessionId, key: SessionKey): Lookup | Promise<Lookup> {
    const pending = this.#lookups.get(key)
    if (pending !== undefined) return pending
    const loaded = this.#store.get(id, key, this.findLocal(key)?.session)
    if (!(loaded instanceof Promise)) return this.#hydrate(key, loaded)
    return this.#lookups.track(key, loaded, (answer, changed) => {
      const lookup = this.#hydrate(key, answer)
      if (lookup.kind === 'session' && changed) lookup.stale = true
      return lookup
    })
  }

  #hydrate(key: SessionKey, loaded: Loaded): Lookup {
    if (this.#ends.has(key)) return ABSENT
    const known = this.findLocal(key)
    if (loaded.kind === 'absent') {
      // Stores drop expired sessions themselves and give no reason, so the expiry is reported here.
      if (known !== undefined && this.#liveness(known) === 'expired') this.#ends.endInBackground(known, 'expired')
      else this.#ends.forget(key)
      return ABSENT
    }
    const now = this.#clock()
    if (loaded.kind === 'unavailable') {
      const usable = known !== undefined && now - known.loadedAt < this.#maxAge && this.#liveness(known) === 'live'
      return usable ? known : loaded
    }
    const live = known ?? new LiveSession(key, loaded.session, now, this.#local.open)
    live.stale = false
    live.update(loaded.session, now)
    const judged = this.#endIfOver(live)
    if (judged === live) this.#local.keep(live)
    return judged
  }

  /** True when the copy is younger than `maxAge` and no change was heard since it was read. */
  #isCurrent(live: LiveSession, now: EpochMs): boolean {
    return !live.stale && now - live.loadedAt < this.#maxAge
  }

  /**
   * Whether this copy may answer requests. One that is due to be read again still may, for another `maxAge`, if the
   * store would have reported a change.
   */
  #mayServe(live: LiveSession, now: EpochMs): boolean {
    if (this.#isCurrent(live, now)) return true
    return !live.stale && now - live.loadedAt < 2 * this.#maxAge && this.#store.isCoherent(live.loadedAt)
  }

  #changed({ kind, key }: SessionChange): void {
    this.#lookups.markChanged(key)
    if (kind === 'ended') this.#ends.endedElsewhere(key)
    else {
      const live = this.findLocal(key)
      if (live !== undefined) live.stale = true
    }
    this.changes.notify(key)
  }

  #liveness(live: LiveSession, now: EpochMs = this.#clock()): Liveness {
    return liveness(live.session.endsAt, live.lastSeenAt, this.#settings.idleTimeout, now)
  }

  #endIfOver(live: LiveSession): Lookup {
    const state = this.#liveness(live)
    if (state === 'live') return live
    this.#ends.endInBackground(live, state)
    return ABSENT
  }

  /**
   * Leaves out idle and expired sessions. The store's `lastSeenAt` may be a minute old, so a newer local value is used.
   */
  stillLive(summaries: readonly SessionSummary[]): readonly SessionSummary[] {
    const now = this.#clock()
    return summaries
      .map((summary) => ({
        ...summary,
        lastSeenAt: Math.max(summary.lastSeenAt, this.#local.lastSeenAt(summary.key)),
      }))
      .filter(({ endsAt, lastSeenAt }) => liveness(endsAt, lastSeenAt, this.#settings.idleTimeout, now) === 'live')
  }
}
