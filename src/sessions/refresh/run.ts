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

/** A tokenInvalid holder delays others by this much. */
const LEASE_TTL: Ms = 10_000
/** While another replica does it: how long to wait for its word before asking again whether it is still at it. */
const BUSY_PAUSE: Ms = 1_000

/** A request does not wait through a pause longer than this: its client is told when to come again. */
const LONG_PAUSE: Ms = 1_000

/** How the tokens of one session came out of a run. */
export type RunOutcome =
  | { readonly kind: 'renewed' | 'adopted' }
  /** `error`: what the provider said, where its answer was the reason. */
  | { readonly kind: 'ended'; readonly error?: unknown }
  | FailedRun

export interface FailedRun {
  readonly kind: 'failed'
  readonly why: Exclude<RefreshFailure, 'grant'> | 'store' | 'busy' | 'stopped'
  readonly retryAfter?: Ms
  readonly error?: unknown
}

/** One renewal of one session's tokens, for everybody who waits for it and for nobody in particular: its result is kept even when all have gone. */
export class RefreshRun {
  readonly live: LiveSession
  /** Never rejects. */
  readonly done: Promise<RunOutcome>
  /** Resolves at the first failed attempt, or with `done`: whoever still has good tokens need not wait any longer. */
  readonly failedOrDone: Promise<void>
  readonly #parts: RunParts
  readonly #oldTokens: Tokens
  readonly #tokenInvalid: boolean
  readonly #attemptFailed: () => void
  /** Nobody should wait any longer. */
  readonly #waitIsOver = Promise.withResolvers<void>()
  #waitLimitSet = false

  /** @param tokenInvalid the access token is known to be invalid before its time */
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

  /** Resolves when nobody should wait any longer: after `limit`, counted from the first who asked, or before a long pause. */
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
      // A lease that cannot be given back ends by itself.
      await lease?.release().catch(() => undefined)
    }
  }

  /** The lease; or what came out of somebody else's. */
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

  /** Reads the session once more: somebody may have renewed or ended it. Undefined: it is as it was. */
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
    // Somebody else may be spending the refresh token by now.
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

  /** In the background no longer than the tokens at hand live: who comes after that starts anew, and is waited for. */
  #mayRetryAfter(delay: Ms): boolean {
    const { clock, settings, circuitOpen } = this.#parts
    if (circuitOpen(this.live.session.provider) || delay > settings().retry.maxDelay) return false
    if (delay > LONG_PAUSE) this.#waitIsOver.resolve()
    // The pause after the run is shorter, and the next request begins another one.
    if (this.#requestsMustWait()) return delay <= MAX_PAUSE_WHEN_EXPIRED
    return clock() + delay < this.#goodUntil()
  }

  /** A final no is believed only when nobody else has renewed the session meanwhile. */
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
    // Ended before or just after the write: either way these tokens are nobody's.
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

  /** What is at hand still serves. */
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

/** No attempt was made, and none will be. */
function skipped(outcome: RunOutcome): AbortError {
  return new AbortError(new AttemptSkipped(outcome))
}

function failed(error: unknown): FailedRun {
  const away = error instanceof PosternError && error.code === 'PST_STORE_UNAVAILABLE'
  if (away) return { kind: 'failed', why: 'store', error }
  const failure = refreshFailure(error)
  return { kind: 'failed', why: failure === 'grant' ? 'away' : failure, retryAfter: retryAfterOf(error), error }
}
