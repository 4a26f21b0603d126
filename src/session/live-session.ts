import type { EpochMs } from '../time.ts'
import type { Session } from './session.ts'
import type { SessionKey } from './session-id.ts'

/** Something open that must not outlive the session: a tunnel, an event stream. */
export interface Attachment {
  sessionEnded(): void
}

/** A session that requests are using: the immutable value, and beside it what was made from it. */
export class LiveSession {
  readonly kind = 'live'
  readonly key: SessionKey
  session: Session
  lastSeenAt: EpochMs
  /** When `lastSeenAt` was last told to the store. */
  touchedAt: EpochMs
  /** When this copy was last known to be what the store has. */
  loadedAt: EpochMs
  ended = false
  /** The last request on a route was sent to a login in spite of this session (another provider, a fresher sign-in). */
  sentToLogin = false
  /** What a generation has made from `session`; whoever put it there owns it, and checks `madeBy` and `madeFrom`. */
  memo: SessionMemo | undefined
  #attachments: Set<Attachment> | undefined

  constructor(key: SessionKey, session: Session, now: EpochMs) {
    this.key = key
    this.session = session
    this.lastSeenAt = session.lastSeenAt
    this.touchedAt = session.lastSeenAt
    this.loadedAt = now
  }

  attach(attachment: Attachment): void {
    this.#attachments ??= new Set()
    this.#attachments.add(attachment)
  }

  detach(attachment: Attachment): void {
    this.#attachments?.delete(attachment)
  }

  /** Closes everything that is attached; later requests must look the session up anew. */
  end(): void {
    this.ended = true
    const attachments = this.#attachments
    this.#attachments = undefined
    if (attachments !== undefined) for (const attachment of attachments) attachment.sessionEnded()
  }

  get attached(): boolean {
    return this.#attachments !== undefined && this.#attachments.size > 0
  }
}

export interface SessionMemo {
  /** The generation's own object, compared by identity. */
  readonly madeBy: object
  readonly madeFrom: Session
}
