import type { Session } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { TokenStanding } from '../session/token-standing.ts'
import type { EpochMs } from '../time.ts'

/** Something open that must not outlive the session: a tunnel, an event stream. */
export interface Attachment {
  sessionEnded(): void
}

/** Hears which sessions hold something open. */
export interface AttachmentWatcher {
  opened(live: LiveSession): void
  freed(live: LiveSession): void
}

/** A session that requests are using: the immutable value, and beside it what was made from it. */
export class LiveSession {
  readonly kind = 'session'
  readonly key: SessionKey
  /** The subject as JSON, for the log; it never changes. */
  readonly quotedSubject: string
  session: Session
  lastSeenAt: EpochMs
  /** When `lastSeenAt` was last told to the store. */
  touchedAt: EpochMs
  /** When this copy was last known to be what the store has. */
  loadedAt: EpochMs
  /** Changed elsewhere since: what is here must be looked up again. */
  stale = false
  /** Nothing is due before; zero: not known. What the hot path compares the time with. */
  dueAt: EpochMs = 0
  /** After failures of the provider: no new tokens, or claims, are asked for before these, and how often it failed in a row. */
  tokensRetryAt: EpochMs = 0
  claimsRetryAt: EpochMs = 0
  failures = 0
  /** How the access token stands at userinfo. */
  standing: TokenStanding = 'accepted'
  ended = false
  /** The last request on a route was sent to a login in spite of this session (another provider, a fresher sign-in). */
  sentToLogin = false
  /** What a generation has made from `session`; whoever put it there owns it, and checks `madeBy` and `madeFrom`. */
  memo: SessionMemo | undefined
  readonly #watcher: AttachmentWatcher | undefined
  #attachments: Set<Attachment> | undefined

  constructor(key: SessionKey, session: Session, now: EpochMs, watcher?: AttachmentWatcher) {
    this.key = key
    this.quotedSubject = JSON.stringify(session.subject)
    this.#watcher = watcher
    this.session = session
    this.lastSeenAt = session.lastSeenAt
    this.touchedAt = session.lastSeenAt
    this.loadedAt = now
  }

  /** A newer value of the session; an older one changes nothing. */
  renew(session: Session, now: EpochMs): void {
    this.loadedAt = now
    if (session.lastSeenAt > this.lastSeenAt) this.lastSeenAt = session.lastSeenAt
    if (!isNewer(session, this.session)) return
    this.session = session
    this.dueAt = 0
  }

  /** What comes after the end hears of it at once. */
  attach(attachment: Attachment): void {
    if (this.ended) {
      attachment.sessionEnded()
      return
    }
    this.#attachments ??= new Set()
    this.#attachments.add(attachment)
    if (this.#attachments.size === 1) this.#watcher?.opened(this)
  }

  detach(attachment: Attachment): void {
    if (this.#attachments?.delete(attachment) && !this.attached) this.#watcher?.freed(this)
  }

  /** Closes everything that is attached; later requests must look the session up anew. */
  end(): void {
    this.ended = true
    const attachments = this.#attachments
    this.#attachments = undefined
    if (attachments === undefined) return
    this.#watcher?.freed(this)
    for (const attachment of attachments) attachment.sessionEnded()
  }

  get attached(): boolean {
    return this.#attachments !== undefined && this.#attachments.size > 0
  }
}

/** Two replicas may each have written a value of the same version around a failover: the one with the newer tokens is the one to go on with. */
function isNewer(session: Session, than: Session): boolean {
  if (session.version !== than.version) return session.version > than.version
  return session.tokens.issuedAt > than.tokens.issuedAt
}

export interface SessionMemo {
  /** The generation's own object, compared by identity. */
  readonly madeBy: object
  readonly madeFrom: Session
}
