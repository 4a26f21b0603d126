import type { Attachment, CallerMemo } from '../../sessions/live-session.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { GoodToken } from './judged-token.ts'

/** Longer time-outs overflow Node's timers, which would then fire at once. */
const LONGEST_TIMEOUT: Ms = 2 ** 31 - 1

const TOKEN_ENDED = 'token ended'

/** An API client with an accepted token. All requests with that token share it. */
export class BearerCaller {
  readonly kind = 'bearer'
  readonly accessToken: string
  /** The subject as JSON, for the access log. */
  readonly quotedSubject: string
  #token: GoodToken
  #freshUntil: EpochMs
  /** What a generation made from `token`. The reader must check `madeBy` and `madeFrom`. */
  memo: CallerMemo | undefined
  readonly #clock: Clock
  #attachments: Set<Attachment> | undefined
  #timer: NodeJS.Timeout | undefined
  #ended = false

  /** @param askedAt when the question was asked that `token` answers */
  constructor(accessToken: string, token: GoodToken, askedAt: EpochMs, clock: Clock) {
    this.accessToken = accessToken
    this.#clock = clock
    this.#token = token
    this.#freshUntil = freshUntil(token, askedAt)
    this.quotedSubject = JSON.stringify(token.subject)
  }

  /** What was found out about the access token. */
  get token(): GoodToken {
    return this.#token
  }

  /**
   * Whether the answer may still be used without asking again. Never true after the end of the token, nor after it was
   * refused.
   */
  isFresh(now: EpochMs): boolean {
    return now < this.#freshUntil && !this.#ended
  }

  /** Whether its attachments were closed. It is not used any more then. */
  get ended(): boolean {
    return this.#ended
  }

  /** Takes a newer answer about the same token. */
  update(token: GoodToken, askedAt: EpochMs): void {
    this.#token = token
    this.#freshUntil = freshUntil(token, askedAt)
    if (this.#attachments === undefined || this.#attachments.size === 0) return
    this.#stopTimer()
    this.#endInTime()
  }

  /** `attachment` is closed when the token ends, and when the provider is found to refuse it; at once if it has been. */
  attach(attachment: Attachment): void {
    if (this.#ended) {
      attachment.callerEnded(TOKEN_ENDED)
      return
    }
    this.#attachments ??= new Set()
    this.#attachments.add(attachment)
    if (this.#timer === undefined) this.#endInTime()
  }

  detach(attachment: Attachment): void {
    this.#attachments?.delete(attachment)
    if (this.#attachments?.size === 0) this.#stopTimer()
  }

  /** Closes all attachments. Later requests must ask about the token again. */
  end(): void {
    this.#ended = true
    this.#stopTimer()
    const attachments = this.#attachments
    this.#attachments = undefined
    for (const attachment of attachments ?? []) attachment.callerEnded(TOKEN_ENDED)
  }

  #endInTime(): void {
    const { expiresAt } = this.#token
    if (expiresAt === undefined) return
    const left = Math.max(expiresAt - this.#clock(), 0)
    this.#timer = setTimeout(
      () => {
        // The time-out was too short, or a newer answer names a later end.
        if (this.#clock() < (this.#token.expiresAt ?? Number.POSITIVE_INFINITY)) this.#endInTime()
        else this.end()
      },
      Math.min(left, LONGEST_TIMEOUT),
    ).unref()
  }

  #stopTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}

function freshUntil({ expiresAt, maxAge }: GoodToken, askedAt: EpochMs): EpochMs {
  return Math.min(askedAt + maxAge, expiresAt ?? Number.POSITIVE_INFINITY)
}
