import { type LifetimeSettings, type Liveness, liveness } from '../session/lifetime.ts'
import { newSession, type SessionStart } from '../session/new-session.ts'
import type { Session, SessionId } from '../session/session.ts'
import { type SessionKey, SessionKeys, sessionKey } from '../session/session-id.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { Lease, Loaded, SessionChange, SessionStore } from '../store/port.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'
import { ChangeListeners } from './change-listeners.ts'
import { LiveSession } from './live-session.ts'
import { LookUps } from './look-ups.ts'
import { Rereads } from './rereads.ts'
import { SessionEnds } from './session-ends.ts'
import { SessionsAtHand } from './sessions-at-hand.ts'
import type { EndReason, SessionOwner, SessionsObserver } from './sessions-observer.ts'

export type Lookup =
  | LiveSession
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable'; readonly cause: unknown }

export interface SessionsOptions {
  readonly store: SessionStore
  readonly clock: Clock
  readonly settings: LifetimeSettings
  /** How many hydrated sessions are kept at hand. */
  readonly maxLive: number
  /** How long one of them is believed since it was last read; left out where nobody else writes to the store. */
  readonly maxAge?: Ms
  readonly observer: SessionsObserver
}

const ABSENT: Lookup = { kind: 'absent' }

/** The sessions as http/ sees them: hydrated ones at hand in front of the store. */
export class Sessions {
  readonly changes = new ChangeListeners()
  readonly #store: SessionStore
  readonly #clock: Clock
  readonly #keys = new SessionKeys()
  readonly #atHand: SessionsAtHand
  readonly #ends: SessionEnds
  readonly #lookUps = new LookUps<Lookup>()
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
    this.#atHand = new SessionsAtHand(options.maxLive, options.store, (live) => void this.#ends.endOverdue(live))
    this.#ends = new SessionEnds({
      store: options.store,
      observer: options.observer,
      take: (key) => this.#atHand.take(key),
      endOpen: (key) => this.#atHand.open.end(key),
      liveness: (live) => this.#liveness(live),
      isCurrent: (live) => this.#isCurrent(live, this.#clock()),
      reread: (live) => this.reread(live),
    })
    this.#stopListening = options.store.onChange((change) => this.#changed(change))
  }

  /** A reload's new lifetimes: the idle timeout holds at once, the absolute end for new sessions. */
  configure(settings: LifetimeSettings): void {
    this.#settings = settings
  }

  get settings(): LifetimeSettings {
    return this.#settings
  }

  /**
   * Looks a session up; in the same tick when it is at hand. What is in use and has grown old is read again behind the response; what was
   * not used for longer than that is read first.
   */
  find(id: SessionId, now: EpochMs = this.#clock()): Lookup | Promise<Lookup> {
    const key = this.#keys.of(id)
    const live = this.#atHand.recent(key)
    if (live !== undefined && this.#serves(live, now)) {
      const state = this.#liveness(live, now)
      if (state === 'live') {
        if (!this.#isCurrent(live, now)) this.#rereads.start(live)
        return live
      }
      if (state === 'expired') return this.#judge(live)
    }
    // One that is idle here may have been used at another replica: the store knows.
    return this.#load(id, key)
  }

  /** Reads a session from the store again, whatever is at hand; `live` itself is brought up to date. */
  async reread(live: LiveSession): Promise<Lookup> {
    live.stale = false
    const loaded = await this.#store.get(live.session.id, live.key, live.session)
    const overtaken = live.stale
    if (loaded.kind === 'found') live.renew(loaded.session, this.#clock())
    const lookup = this.#hydrate(live.key, loaded)
    if (lookup.kind === 'session' && overtaken) lookup.stale = true
    return lookup
  }

  /** The right to renew a session, among all replicas. Rejects with `PST_STORE_UNAVAILABLE`. */
  lease(live: LiveSession, ttl: Ms): Promise<Lease | undefined> {
    return this.#store.lease(live.key, ttl)
  }

  /** Writes a session's next value. False: a newer one is there, or it has ended. Rejects with `PST_STORE_UNAVAILABLE`. */
  async replace(live: LiveSession, next: Session, fence?: number): Promise<boolean> {
    const written = await this.#store.replace(next, live.key, fence)
    if (written) this.adopt(live, next)
    return written
  }

  /** From now on requests see `next`. */
  adopt(live: LiveSession, next: Session): void {
    const now = this.#clock()
    live.renew(next, now)
    // It may have left the cache and come back as another object.
    this.atHand(live.key)?.renew(next, now)
  }

  /** What is due is to be thought about anew: the rules have changed. */
  planAgain(): void {
    this.#atHand.planAgain()
  }

  /** The person used the session: the idle timeout starts anew. */
  use(live: LiveSession, now: EpochMs = this.#clock()): void {
    this.#atHand.use(live, now, this.#settings.idleTimeout)
  }

  /** A new session with a new id. Rejects with `PST_STORE_UNAVAILABLE`. */
  async create(start: SessionStart): Promise<Session> {
    const session = newSession(start, this.#settings.lifetime, this.#clock())
    await this.#store.create(session, sessionKey(session.id))
    this.#observer.sessionCreated(session)
    return session
  }

  /** Ends the session of a cookie: in the store first, then everything open. False: there was none. */
  async endById(id: SessionId, reason: EndReason): Promise<boolean> {
    return this.end(sessionKey(id), reason)
  }

  /** @param whose what is known about it, in case it is not at hand */
  end(key: SessionKey, reason: EndReason, whose?: SessionOwner): Promise<boolean> {
    return this.#ends.end(key, reason, whose)
  }

  /** The session as this process has it, without asking the store. */
  atHand(key: SessionKey): LiveSession | undefined {
    return this.#atHand.get(key)
  }

  /** The live sessions of one person. */
  async list(provider: string, subject: string): Promise<readonly SessionSummary[]> {
    return this.stillLive(await this.#store.list(provider, subject))
  }

  /** The live sessions that one session at the provider led to. */
  async listBySid(provider: string, sid: string): Promise<readonly SessionSummary[]> {
    return this.stillLive(await this.#store.listBySid(provider, sid))
  }

  size(): number | undefined {
    return this.#store.size()
  }

  async close(): Promise<void> {
    this.#atHand.close()
    this.#stopListening()
    await this.#store.close()
  }

  /** One look-up at a time for each session, so that there is one object for it. */
  #load(id: SessionId, key: SessionKey): Lookup | Promise<Lookup> {
    const underWay = this.#lookUps.get(key)
    if (underWay !== undefined) return underWay
    const loaded = this.#store.get(id, key, this.atHand(key)?.session)
    if (!(loaded instanceof Promise)) return this.#hydrate(key, loaded)
    return this.#lookUps.follow(key, loaded, (answer, overtaken) => {
      const lookup = this.#hydrate(key, answer)
      if (lookup.kind === 'session' && overtaken) lookup.stale = true
      return lookup
    })
  }

  #hydrate(key: SessionKey, loaded: Loaded): Lookup {
    if (this.#ends.has(key)) return ABSENT
    const known = this.atHand(key)
    if (loaded.kind === 'absent') {
      // A store lets go of what is past its end by itself, and tells no reason.
      if (known !== undefined && this.#liveness(known) === 'expired') this.#ends.endQuietly(known, 'expired')
      else this.#ends.forget(key)
      return ABSENT
    }
    const now = this.#clock()
    if (loaded.kind === 'unavailable') {
      const believed = known !== undefined && now - known.loadedAt < this.#maxAge && this.#liveness(known) === 'live'
      return believed ? known : loaded
    }
    const live = known ?? new LiveSession(key, loaded.session, now, this.#atHand.open)
    live.stale = false
    live.renew(loaded.session, now)
    const judged = this.#judge(live)
    if (judged === live) this.#atHand.keep(live)
    return judged
  }

  /** Read a short while ago, and not changed since as far as we heard. */
  #isCurrent(live: LiveSession, now: EpochMs): boolean {
    return !live.stale && now - live.loadedAt < this.#maxAge
  }

  /** Current, or in use and old enough to be read again: served meanwhile, unless changes made elsewhere may have gone unheard. */
  #serves(live: LiveSession, now: EpochMs): boolean {
    if (this.#isCurrent(live, now)) return true
    return !live.stale && now - live.loadedAt < 2 * this.#maxAge && this.#store.isCoherent(live.loadedAt)
  }

  #changed({ kind, key }: SessionChange): void {
    this.#lookUps.overtake(key)
    if (kind === 'ended') this.#ends.endedElsewhere(key)
    else {
      const live = this.atHand(key)
      if (live !== undefined) live.stale = true
    }
    this.changes.tell(key)
  }

  #liveness(live: LiveSession, now: EpochMs = this.#clock()): Liveness {
    return liveness(live.session.endsAt, live.lastSeenAt, this.#settings.idleTimeout, now)
  }

  #judge(live: LiveSession): Lookup {
    const state = this.#liveness(live)
    if (state === 'live') return live
    this.#ends.endQuietly(live, state)
    return ABSENT
  }

  /** Those that are not idle. The store's word on that is late by up to a minute: what is known here counts when it is newer. */
  stillLive(summaries: readonly SessionSummary[]): readonly SessionSummary[] {
    const now = this.#clock()
    return summaries
      .map((summary) => ({
        ...summary,
        lastSeenAt: Math.max(summary.lastSeenAt, this.#atHand.lastSeenAt(summary.key)),
      }))
      .filter(({ endsAt, lastSeenAt }) => liveness(endsAt, lastSeenAt, this.#settings.idleTimeout, now) === 'live')
  }
}
