import { setTimeout as delayed } from 'node:timers/promises'
import type { CircuitBreaker } from '../../provider/circuit-breaker.ts'
import type { Provider } from '../../provider/port.ts'
import { claimsGoodUntil, type SourceTerms } from '../../session/claim-sources.ts'
import { nextDueAt, planRefresh, tokenTimes } from '../../session/refresh-plan.ts'
import { judgeStanding } from '../../session/token-verdict.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { LiveSession } from '../live-session.ts'
import type { Revocations } from '../revocations.ts'
import type { Sessions } from '../sessions.ts'
import { ClaimReads, type ClaimsReading } from './claim-reads.ts'
import { RefreshLog, type RefreshObserver } from './log.ts'
import { RefreshPauses } from './pauses.ts'
import { RefreshQueues } from './queue.ts'
import type { ClaimsOutcome } from './read-claims.ts'
import type { RefreshRun, RunOutcome } from './run.ts'
import type { RefresherSettings, RunParts } from './run-parts.ts'
import { RefreshRuns } from './runs.ts'

/** The result for a request that waited for fresh tokens. */
export type Freshness =
  /** `live.session` is good. */
  | { readonly kind: 'fresh' }
  | { readonly kind: 'ended' }
  /**
   * The session stays. `tokens`: they are expired and cannot be refreshed now. `client`: neither, until an operator fixes
   * the configuration. `claims`: a claim source was last read too long ago and cannot be read now.
   */
  | { readonly kind: 'unavailable'; readonly retryAfter: Ms; readonly why: 'tokens' | 'client' | 'claims' }

type RefreshedProvider = Pick<Provider, 'refresh' | 'userinfo' | 'clientRefused' | 'claimSources' | 'readClaimSources'>

export interface RefresherOptions {
  readonly sessions: Sessions
  readonly settings: RefresherSettings
  readonly clock: Clock
  /** The provider in the current configuration. */
  readonly providerOf: (name: string) => RefreshedProvider | undefined
  readonly circuitOf: (name: string) => CircuitBreaker
  readonly revocations: Pick<Revocations, 'revoke'>
  readonly observer: RefreshObserver
  /** Between 0 and 1. */
  readonly random?: () => number
  /** Rejects when the signal is aborted. */
  readonly sleep?: (delay: Ms, signal?: AbortSignal) => Promise<void>
}

/** The longest that a request waits for a refresh. */
const MAX_WAIT: Ms = 10_000
const NEVER: EpochMs = Number.POSITIVE_INFINITY
const FRESH: Freshness = { kind: 'fresh' }
const ENDED: Freshness = { kind: 'ended' }

/**
 * Keeps tokens and claims fresh. There is one for the whole process: two generations must not both use one refresh
 * token.
 */
export class Refresher {
  readonly #options: RefresherOptions
  readonly #clock: Clock
  readonly #parts: RunParts
  readonly #log: RefreshLog
  readonly #closing = new AbortController()
  readonly #runs: RefreshRuns
  readonly #pauses: RefreshPauses
  readonly #claimReads: ClaimReads
  #settings: RefresherSettings

  constructor(options: RefresherOptions) {
    const { clock, sessions, providerOf, circuitOf, revocations, observer, random = Math.random } = options
    const sleep = options.sleep ?? ((delay, signal) => delayed(delay, undefined, { signal, ref: false }))
    const queues = new RefreshQueues()
    this.#options = options
    this.#clock = clock
    this.#settings = options.settings
    this.#log = new RefreshLog(observer)
    this.#parts = {
      clock,
      random,
      sessions,
      sleep: (delay) =>
        sleep(delay, this.#closing.signal).then(
          () => !this.#closing.signal.aborted,
          () => false,
        ),
      uninterruptedSleep: (delay) => sleep(delay),
      settings: () => this.#settings,
      provider: providerOf,
      revoke: (ended, key) => revocations.revoke(ended, key),
      queue: (name) => queues.of(name),
      circuitOpen: (name) => circuitOf(name).wait() !== undefined,
      observer,
    }
    this.#runs = new RefreshRuns(this.#parts, (live, outcome) => this.#runFinished(live, outcome))
    this.#claimReads = new ClaimReads(this.#parts, (live, outcome, renewed) =>
      this.#claimsFinished(live, outcome, renewed),
    )
    this.#pauses = new RefreshPauses({
      clock,
      random,
      settings: () => this.#settings,
      circuitOf,
      closing: () => this.#closing.signal.aborted,
    })
  }

  /** Takes the settings of a reload. */
  configure(settings: RefresherSettings): void {
    this.#settings = settings
    this.#options.sessions.planAgain()
  }

  /**
   * Must be called for every request that uses a session. Undefined: use the session as it is; a refresh that is due
   * runs in the background. A promise: wait for the one refresh that all requests of the session share, because the
   * tokens are at their end, or what a claim source said is too old. Never rejects.
   */
  ensureFresh(live: LiveSession, now: EpochMs = this.#clock()): undefined | Promise<Freshness> {
    return now < live.dueAt ? undefined : this.#act(live, now)
  }

  /** Starts no more refreshes, and waits until the results of running ones are stored, `limit` at most. */
  async close(limit: Ms): Promise<void> {
    this.#closing.abort()
    await this.#runs.settle(limit)
  }

  #act(live: LiveSession, now: EpochMs): undefined | Promise<Freshness> {
    const { idleTimeout } = this.#options.sessions.settings
    const claimSources = this.#sourcesOf(live)
    const plan = planRefresh(live, { ...this.#settings, idleTimeout, claimSources }, now)
    if (plan.kind === 'over') return this.#end(live, plan.reason)
    if (plan.kind === 'soon') this.#inBackground(live, plan.what, now)
    if (plan.kind !== 'now') live.dueAt = nextDueAt(live, { ...this.#settings, claimSources })
    const tokens = plan.kind === 'now' ? this.#waitForTokens(live, plan.good) : undefined
    return plan.claimsTooOld ? this.#waitForClaims(live, tokens) : tokens
  }

  #sourcesOf({ session }: LiveSession): readonly SourceTerms[] {
    return this.#options.providerOf(session.provider)?.claimSources ?? []
  }

  #inBackground(live: LiveSession, what: 'tokens' | 'claims', now: EpochMs): void {
    const { provider } = live.session
    const known = this.#options.providerOf(provider) !== undefined
    // Claim sources are read even while the provider is away.
    const waits = this.#parts.circuitOpen(provider) && (what === 'tokens' || this.#sourcesOf(live).length === 0)
    if (!known || waits || this.#closing.signal.aborted) {
      const later = this.#pauses.nextTryAt(live, now)
      if (what === 'tokens') live.tokensRetryAt = later
      else live.claimsRetryAt = later
    } else if (what === 'tokens') this.#runs.start(live)
    else this.#readClaims(live)
  }

  #waitForTokens(live: LiveSession, good: boolean): undefined | Promise<Freshness> {
    const run = this.#runs.get(live.key)
    const wait = this.#pauses.remaining(live, run !== undefined)
    if (wait === undefined) {
      if (this.#options.providerOf(live.session.provider) === undefined)
        return good ? undefined : this.#end(live, 'refresh')
      return this.#awaitRun(live, run ?? this.#runs.start(live))
    }
    if (!good) return Promise.resolve(this.#unavailable(live, wait))
    const { goodUntil } = tokenTimes(live.session.tokens, live.key, this.#settings)
    live.dueAt = Math.min(this.#clock() + wait, goodUntil, this.#claimsGoodUntil(live))
    return undefined
  }

  async #awaitRun(live: LiveSession, run: RefreshRun): Promise<Freshness> {
    const waitLimit = run.waitLimit(MAX_WAIT)
    await Promise.race([run.done, run.failedOrDone, waitLimit])
    if (live.ended) return ENDED
    if (this.#tokensAreGood(live)) return FRESH
    const outcome = await Promise.race([run.done, waitLimit])
    if (live.ended || outcome?.kind === 'ended') return ENDED
    // The session may have been loaded again meanwhile, as another object.
    if (run.live !== live) live.update(run.live.session, run.live.loadedAt)
    if (outcome?.kind === 'renewed' || this.#tokensAreGood(live)) return FRESH
    const told = outcome?.kind === 'failed' ? outcome.retryAfter : undefined
    return this.#unavailable(
      live,
      this.#pauses.remaining(live, this.#runs.get(live.key) !== undefined) ?? told ?? 1_000,
    )
  }

  #unavailable({ session }: LiveSession, retryAfter: Ms): Freshness {
    const clientRefused = this.#options.providerOf(session.provider)?.clientRefused() ?? false
    return { kind: 'unavailable', retryAfter, why: clientRefused ? 'client' : 'tokens' }
  }

  /** Waits until the claim sources were read, after the tokens. */
  async #waitForClaims(live: LiveSession, tokens: undefined | Promise<Freshness>): Promise<Freshness> {
    const freshness = await tokens
    if (freshness !== undefined && freshness.kind !== 'fresh') return freshness
    const until = this.#clock() + MAX_WAIT
    let waitIsOver = false
    for (;;) {
      if (live.ended) return ENDED
      if (this.#clock() < this.#claimsGoodUntil(live)) return FRESH
      const left = live.claimsRetryAt - this.#clock()
      // A reading that found the access token invalid starts a refresh, which starts another reading.
      const step =
        this.#claimReads.get(live.key) ??
        this.#runs.get(live.key) ??
        (left > 0 || this.#closing.signal.aborted ? undefined : this.#readClaims(live))
      if (step === undefined || waitIsOver || this.#clock() >= until)
        return { kind: 'unavailable', retryAfter: Number.isFinite(left) && left > 0 ? left : 1_000, why: 'claims' }
      // The limit comes at once when the process stops.
      waitIsOver = await Promise.race([step.done.then(() => false), step.waitLimit(MAX_WAIT).then(() => true)])
      // The session may have been loaded again meanwhile, as another object.
      if (step.live !== live) live.update(step.live.session, step.live.loadedAt)
    }
  }

  #claimsGoodUntil(live: LiveSession): EpochMs {
    return claimsGoodUntil(live.session, this.#sourcesOf(live))
  }

  #tokensAreGood(live: LiveSession): boolean {
    return this.#clock() < tokenTimes(live.session.tokens, live.key, this.#settings).goodUntil
  }

  async #end(live: LiveSession, reason: 'expired' | 'idle' | 'refresh' | 'no-refresh-token'): Promise<Freshness> {
    try {
      await this.#options.sessions.end(live.key, reason, live.session)
    } catch {
      // The store is told at the next request. For this request the session is over.
    }
    return ENDED
  }

  #runFinished(live: LiveSession, outcome: RunOutcome): void {
    this.#log.tell(live, outcome)
    if (outcome.kind === 'ended') return
    const failed = outcome.kind === 'failed' ? outcome : undefined
    live.failures = failed === undefined ? 0 : live.failures + 1
    const retryAt = failed === undefined ? 0 : this.#clock() + this.#pauses.afterRun(live, failed)
    for (const one of this.#copiesOf(live)) {
      one.tokensRetryAt = retryAt
      one.dueAt = 0
    }
    if (outcome.kind === 'renewed' && !this.#closing.signal.aborted) this.#readClaims(live, true)
  }

  /**
   * `close` does not wait for this: no tokens can be lost.
   * @param renewed the tokens were refreshed just before
   */
  #readClaims(live: LiveSession, renewed = false): ClaimsReading {
    const underWay = this.#claimReads.get(live.key)
    if (underWay !== undefined) return underWay
    live.claimsRetryAt = NEVER
    return this.#claimReads.start(live, renewed)
  }

  #claimsFinished(live: LiveSession, { answer, sourceFailed, retryAfter }: ClaimsOutcome, renewed: boolean): void {
    const complete = answer === 'read' && !sourceFailed
    const pause = complete ? 0 : this.#pauses.afterClaims(this.#claimsGoodUntil(live), retryAfter)
    for (const one of this.#copiesOf(live)) {
      one.claimsRetryAt = this.#clock() + pause
      one.dueAt = 0
    }
    if (answer === 'ended') return
    const { standing, invalid } = judgeStanding(live.standing, answer, renewed)
    for (const one of this.#copiesOf(live)) one.standing = standing
    if (!invalid || this.#closing.signal.aborted) return
    if (live.session.tokens.refreshToken === undefined) void this.#end(live, 'no-refresh-token')
    else this.#runs.start(live, true)
  }

  #copiesOf(live: LiveSession): Iterable<LiveSession> {
    return new Set([live, this.#options.sessions.findLocal(live.key) ?? live])
  }
}
