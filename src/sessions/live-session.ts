import type { Session } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { TokenVerdict } from '../session/token-verdict.ts'
import type { EpochMs } from '../time.ts'

/** An open connection that must be closed when its caller ends: a WebSocket tunnel or an event stream. */
export interface Attachment {
  /** @param reason for the peer of a WebSocket */
  callerEnded(reason: string): void
}

const SIGNED_OUT = 'signed out'

/** Is told when a session gets its first open connection, and when the last one is gone. */
export interface AttachmentWatcher {
  opened(live: LiveSession): void
  freed(live: LiveSession): void
}

/** A session that requests are using: the immutable `session` and the state that this process keeps beside it. */
export class LiveSession {
  readonly kind = 'session'
  readonly key: SessionKey
  /** The subject as JSON, for the access log. */
  readonly quotedSubject: string
  session: Session
  lastSeenAt: EpochMs
  /** When `lastSeenAt` was last written to the store. */
  touchedAt: EpochMs
  /** When this copy was last known to be equal to the stored session. */
  loadedAt: EpochMs
  /** True when another replica changed the session: this copy must be read again. */
  stale = false
  /** The refresh plan is `fresh` until then; 0: not planned yet. The hot path compares only this with the time. */
  dueAt: EpochMs = 0
  /** After failures: the tokens, or the claims, are not requested again before these instants. */
  tokensRetryAt: EpochMs = 0
  claimsRetryAt: EpochMs = 0
  /** Failed refresh runs in a row. */
  failures = 0
  /** What userinfo said about the access token. */
  standing: TokenVerdict = 'accepted'
  ended = false
  /**
   * True when the last request was sent to a login although this session is live (another provider, or a more recent
   * sign-in, is required).
   */
  sentToLogin = false
  /** What a generation made from `session`. The reader must check `madeBy` and `madeFrom`. */
  memo: CallerMemo | undefined
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

  /** Takes a newer value of the session; ignores an older one. */
  update(session: Session, now: EpochMs): void {
    this.loadedAt = now
    if (session.lastSeenAt > this.lastSeenAt) this.lastSeenAt = session.lastSeenAt
    if (!isNewer(session, this.session)) return
    this.session = session
    this.dueAt = 0
  }

  /** Closes `attachment` at once when the session has ended already. */
  attach(attachment: Attachment): void {
    if (this.ended) {
      attachment.callerEnded(SIGNED_OUT)
      return
    }
    this.#attachments ??= new Set()
    this.#attachments.add(attachment)
    if (this.#attachments.size === 1) this.#watcher?.opened(this)
  }

  detach(attachment: Attachment): void {
    if (this.#attachments?.delete(attachment) && !this.attached) this.#watcher?.freed(this)
  }

  /** Closes all attachments. Later requests must look the session up again. */
  end(): void {
    this.ended = true
    const attachments = this.#attachments
    this.#attachments = undefined
    if (attachments === undefined) return
    this.#watcher?.freed(this)
    for (const attachment of attachments) attachment.callerEnded(SIGNED_OUT)
  }

  get attached(): boolean {
    return this.#attachments !== undefined && this.#attachments.size > 0
  }
}

/** Around a failover two replicas may write the same version. Then the value with the newer tokens wins. */
function isNewer(session: Session, than: Session): boolean {
  if (session.version !== than.version) return session.version > than.version
  return session.tokens.issuedAt > than.tokens.issuedAt
}

export interface CallerMemo {
  /** An object of the generation, compared by identity. */
  readonly madeBy: object
  readonly madeFrom: object
}
