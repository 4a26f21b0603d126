import { AbortError } from 'p-retry'
import { PosternError } from '../../errors.ts'
import { type RefreshFailure, refreshFailure, retryAfterOf } from '../../session/refresh-failure.ts'
import { tokenTimes } from '../../session/refresh-plan.ts'
import type { Tokens } from '../../session/session.ts'
import type { EpochMs, Ms } from '../../time.ts'
import type { LiveSession } from '../live-session.ts'
import { writeSession } from '../write-session.ts'
import { withBackoff } from './retry.ts'
import { MAX_PAUSE_WHEN_EXPIRED, type RunLease, type RunParts } from './run-parts.ts'

/** When a replica dies while it holds the lease, the others wait this long. */
const LEASE_TTL: Ms = 10_000
/** While another replica holds the lease: how long to wait for its result before asking for the lease again. */
const BUSY_PAUSE: Ms = 1_000

/** A request does not wait for a longer pause than this: it is answered with Retry-After. */
const LONG_PAUSE: Ms = 1_000

/** The outcome of one run. `adopted`: another replica refreshed the tokens. */
export type RunOutcome =
  | { readonly kind: 'renewed' | 'adopted' }
  /** `error`: the provider's answer, if that ended the session. */
  | { readonly kind: 'ended'; readonly error?: unknown }
  | FailedRun

export interface FailedRun {
  readonly kind: 'failed'
  readonly why: Exclude<RefreshFailure, 'grant'> | 'store' | 'busy' | 'stopped'
  readonly retryAfter?: Ms
  readonly error?: unknown
}

/**
 * One refresh of one session's tokens, shared by all requests that wait for it. The result is stored even when no
 * request waits any more.
 */
export class RefreshRun {
  readonly live: LiveSession
  /** Never rejects. */
  readonly done: Promise<RunOutcome>
  /** Resolves after the first failed attempt, or with `done`. A request with good tokens waits no longer than this. */
  readonly failedOrDone: Promise<void>
  readonly #parts: RunParts
  readonly #oldTokens: Tokens
  readonly #tokenInvalid: boolean
  readonly #attemptFailed: () => void
  readonly #waitIsOver = Promise.withResolvers<void>()
  #waitLimitSet = false

  /** @param tokenInvalid the access token is known to be invalid although it has not expired */
  constructor(live: LiveSession, parts: RunParts, tokenInvalid: boolean) {
    this.#tokenInvalid = tokenInvalid
    this.live = live
    this.#parts = parts
    this.#oldTokens = live.session.tokens
    const { promise, resolve } = Promise.withResolvers<void>()
    this.failedOrDone = promise
    this.#attemptFailed = resolve
    this.done = this.#run().finally(resolve)
  }

  /** Resolves when requests must stop waiting: `limit` after the first call, or before a long pause. */
  waitLimit(limit: Ms): Promise<void> {
    if (!this.#waitLimitSet) void this.#parts.sleep(limit).then(() => this.#waitIsOver.resolve())
    this.#waitLimitSet = true
    return this.#waitIsOver.promise
  }

  async #run(): Promise<RunOutcome> {
    let lease: RunLease | undefined
    try {
      const acquired = await this.#acquireLease()
      if ('kind' in acquired) return acquired
      lease = acquired
      return await this.#renew(lease)
    } catch (error) {
      return failed(error)
    } finally {
      // A lease that could not be released expires.
      await lease?.release().catch(() => undefined)
    }
  }

  /** Returns the lease; or the outcome, when another replica changed the session or holds the lease too long. */
  async #acquireLease(): Promise<RunLease | RunOutcome> {
    const { sessions, clock } = this.#parts
    const until = clock() + LEASE_TTL + BUSY_PAUSE
    for (;;) {
      const heard = Promise.withResolvers<void>()
      sessions.changes.once(this.live.key, heard.resolve)
      try {
        const lease = await sessions.lease(this.live, LEASE_TTL)
        const changed = await this.#changedElsewhere()
        if (changed !== undefined) {
          await lease?.release()
          return changed
        }
        if (lease !== undefined) return lease
        if (!this.#requestsMustWait() || clock() >= until)
          return { kind: 'failed', why: 'busy', retryAfter: BUSY_PAUSE }
        await Promise.race([heard.promise, this.#parts.sleep(BUSY_PAUSE)])
      } finally {
        sessions.changes.off(this.live.key)
      }
    }
  }

  /**
   * Reads the session again, because another replica may have refreshed or ended it. Undefined: the tokens are
   * unchanged.
   */
  async #changedElsewhere(): Promise<RunOutcome | undefined> {
    const found = await this.#parts.sessions.reread(this.live)
    if (found.kind === 'unavailable') return { kind: 'failed', why: 'store', error: found.cause }
    if (found.kind === 'absent' || this.live.ended) {
      this.live.end()
      return { kind: 'ended' }
    }
    return this.live.session.tokens.accessToken === this.#oldTokens.accessToken ? undefined : { kind: 'adopted' }
  }

  async #renew(lease: RunLease): Promise<RunOutcome> {
    const { settings, random, sleep } = this.#parts
    let tokens: Tokens
    try {
      tokens = await withBackoff(() => this.#queuedAttempt(lease), {
        settings: settings().retry,
        random,
        sleep,
        onFailure: this.#attemptFailed,
        mayRetryAfter: (delay) => this.#mayRetryAfter(delay),
      })
    } catch (error) {
      if (error instanceof AttemptSkipped) return error.outcome
      if (this.live.ended) return { kind: 'ended' }
      const failure = refreshFailure(error)
      const over = failure === 'grant' || (failure === 'final' && !this.#tokensAreGood())
      return over ? await this.#endRefused(error) : failed(error)
    }
    return await this.#save(tokens, lease)
  }

  #queuedAttempt(lease: RunLease): Promise<Tokens> {
    const { queue } = this.#parts
    return queue(this.live.session.provider).run(this.#goodUntil(), () => this.#attempt(lease))
  }

  async #attempt(lease: RunLease): Promise<Tokens> {
    const { clock, observer, provider, circuitOpen } = this.#parts
    const { session } = this.live
    if (this.live.ended) throw skipped({ kind: 'ended' })
    // The lease expired: another replica may be using the refresh token.
    if (!lease.held()) throw skipped({ kind: 'failed', why: 'busy', retryAfter: BUSY_PAUSE })
    const asked = provider(session.provider)
    if (asked === undefined || circuitOpen(session.provider)) throw skipped({ kind: 'failed', why: 'away' })
    const startedAt = clock()
    try {
      const tokens = await asked.refresh(this.#oldTokens, session.subject)
      observer.attempted(session.provider, 'granted', clock() - startedAt)
      return tokens
    } catch (error) {
      observer.attempted(session.provider, refreshFailure(error), clock() - startedAt)
      throw error
    }
  }

  /**
   * A background run retries only while the tokens are good. After that a request starts a new run and waits for it.
   */
  #mayRetryAfter(delay: Ms): boolean {
    const { clock, settings, circuitOpen } = this.#parts
    if (circuitOpen(this.live.session.provider) || delay > settings().retry.maxDelay) return false
    if (delay > LONG_PAUSE) this.#waitIsOver.resolve()
    // Longer delays end the run: `RefreshPauses` waits less, and then the next request starts another run.
    if (this.#requestsMustWait()) return delay <= MAX_PAUSE_WHEN_EXPIRED
    return clock() + delay < this.#goodUntil()
  }

  /** Ends the session after a final refusal, unless another replica refreshed it meanwhile. */
  async #endRefused(error: unknown): Promise<RunOutcome> {
    const changed = await this.#changedElsewhere()
    if (changed !== undefined) return changed
    await this.#parts.sessions.end(this.live.key, 'refresh', this.live.session)
    this.live.end()
    return { kind: 'ended', error }
  }

  async #save(tokens: Tokens, lease: RunLease): Promise<RunOutcome> {
    const { accessToken } = this.#oldTokens
    const written = await writeSession(
      this.#parts,
      this.live,
      (base) => (base.tokens.accessToken === accessToken ? { ...base, tokens } : undefined),
      lease,
    )
    if (written === 'superseded') return { kind: 'adopted' }
    // The session ended before or just after the write, so its new tokens are revoked.
    if (written === 'written' && !this.live.ended) return { kind: 'renewed' }
    await this.#parts.revoke({ ...this.live.session, tokens }, this.live.key)
    return { kind: 'ended' }
  }

  #times() {
    return tokenTimes(this.#oldTokens, this.live.key, this.#parts.settings())
  }

  #goodUntil(): EpochMs {
    return this.#times().goodUntil
  }

  #tokensAreGood(): boolean {
    return !this.#tokenInvalid && this.#parts.clock() < this.#goodUntil()
  }

  #requestsMustWait(): boolean {
    return this.#parts.clock() >= this.#times().nowAt
  }
}

class AttemptSkipped extends Error {
  readonly outcome: RunOutcome

  constructor(outcome: RunOutcome) {
    super('not asked')
    this.outcome = outcome
  }
}

/** Ends the run with `outcome` without asking the provider. */
function skipped(outcome: RunOutcome): AbortError {
  return new AbortError(new AttemptSkipped(outcome))
}

function failed(error: unknown): FailedRun {
  const away = error instanceof PosternError && error.code === 'PST_STORE_UNAVAILABLE'
  if (away) return { kind: 'failed', why: 'store', error }
  const failure = refreshFailure(error)
  return { kind: 'failed', why: failure === 'grant' ? 'away' : failure, retryAfter: retryAfterOf(error), error }
}
