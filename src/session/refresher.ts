import { setTimeout as delayed } from 'node:timers/promises'
import type { CircuitBreaker } from '../provider/circuit-breaker.ts'
import type { Provider } from '../provider/port.ts'
import type { Clock, EpochMs, Ms } from '../time.ts'
import type { LiveSession } from './live-session.ts'
import { readClaims } from './read-claims.ts'
import { type RefreshEvents, RefreshLog } from './refresh-log.ts'
import type { RunParts } from './refresh-parts.ts'
import { jitterOf, nextDueAt, planRefresh, type RefreshSettings, tokenTimes } from './refresh-plan.ts'
import { RefreshQueue } from './refresh-queue.ts'
import { backoff, type RetrySettings } from './refresh-retry.ts'
import { type FailedRun, RefreshRun, type RunOutcome } from './refresh-run.ts'
import type { SessionKey } from './session-id.ts'
import type { Sessions } from './sessions.ts'

export type RefresherSettings = RefreshSettings & { readonly retry: RetrySettings }

/** What a request that had to wait for fresh tokens goes on with. */
export type Freshness =
  /** `live.session` is good. */
  | { readonly kind: 'fresh' }
  | { readonly kind: 'ended' }
  /** The tokens have expired and cannot be renewed now; the session stays. */
  | { readonly kind: 'unavailable'; readonly retryAfter: Ms }

export interface RefresherOptions {
  readonly sessions: Sessions
  readonly settings: RefresherSettings
  readonly clock: Clock
  /** The provider of the present configuration. */
  readonly providerOf: (name: string) => Pick<Provider, 'refresh' | 'userinfo' | 'revoke'> | undefined
  readonly circuitOf: (name: string) => CircuitBreaker
  readonly events: RefreshEvents
  /** Between 0 and 1. */
  readonly random?: () => number
  /** Rejects when the signal is aborted. */
  readonly sleep?: (delay: Ms, signal?: AbortSignal) => Promise<void>
}

/** Refreshes of one provider at a time, in this process. */
const MAX_CONCURRENT = 20
/** As long as a provider is given for an answer. */
const PATIENCE: Ms = 10_000
/** With expired tokens people wait: the next try is never later than this, unless the provider said so. */
const LONGEST_PAUSE_WHEN_EXPIRED: Ms = 5_000
const NEVER: EpochMs = Number.POSITIVE_INFINITY
const FRESH: Freshness = { kind: 'fresh' }
const ENDED: Freshness = { kind: 'ended' }

/** Keeps the tokens and claims of sessions fresh, for as long as the process lives: two generations must not both spend one refresh token. */
export class Refresher {
  readonly #options: RefresherOptions
  readonly #clock: Clock
  readonly #parts: RunParts
  readonly #log: RefreshLog
  readonly #random: () => number
  readonly #closing = new AbortController()
  readonly #queues = new Map<string, RefreshQueue>()
  readonly #runs = new Map<SessionKey, RefreshRun>()
  readonly #reads = new Set<SessionKey>()
  readonly #unfinished = new Set<Promise<void>>()
  #settings: RefresherSettings

  constructor(options: RefresherOptions) {
    const { clock, sessions, providerOf, circuitOf, events, random = Math.random } = options
    const sleep = options.sleep ?? ((delay, signal) => delayed(delay, undefined, { signal, ref: false }))
    this.#options = options
    this.#clock = clock
    this.#random = random
    this.#settings = options.settings
    this.#log = new RefreshLog(events)
    this.#parts = {
      clock,
      random,
      sessions,
      sleep: (delay) =>
        sleep(delay, this.#closing.signal).then(
          () => !this.#closing.signal.aborted,
          () => false,
        ),
      pause: (delay) => sleep(delay),
      settings: () => this.#settings,
      provider: providerOf,
      queue: (name) => this.#queueOf(name),
      circuitOpen: (name) => circuitOf(name).wait() !== undefined,
      observer: events,
    }
  }

  /** A reload's new settings. */
  configure(settings: RefresherSettings): void {
    this.#settings = settings
    this.#options.sessions.reconsider()
  }

  /**
   * For every request that uses a session. Undefined: go on with what is at hand; what is due is done behind the response.
   * A promise only when the tokens are at their end: for the one renewal that all requests of the session share. Never rejects.
   */
  ensureFresh(live: LiveSession): undefined | Promise<Freshness> {
    const now = this.#clock()
    return now < live.dueAt ? undefined : this.#consider(live, now)
  }

  /** Starts nothing more, and waits for what is in flight to be kept, `limit` at most. */
  async close(limit: Ms): Promise<void> {
    this.#closing.abort()
    const timer = new AbortController()
    await Promise.race([
      Promise.all(this.#unfinished),
      delayed(limit, undefined, { signal: timer.signal }).catch(() => undefined),
    ])
    timer.abort()
  }

  #consider(live: LiveSession, now: EpochMs): undefined | Promise<Freshness> {
    const { idleTimeout } = this.#options.sessions.settings
    const plan = planRefresh(live, { ...this.#settings, idleTimeout }, now)
    if (plan.kind === 'over') return this.#over(live, plan.reason)
    if (plan.kind === 'now') return this.#now(live, plan.good)
    if (plan.kind === 'soon') this.#behind(live, plan.what, now)
    live.dueAt = nextDueAt(live, this.#settings)
    return undefined
  }

  #behind(live: LiveSession, what: 'tokens' | 'claims', now: EpochMs): void {
    const { session, key } = live
    const wait = this.#options.circuitOf(session.provider).wait()
    const known = this.#options.providerOf(session.provider) !== undefined
    if (wait !== undefined || !known || this.#closing.signal.aborted) {
      // Not all of them at the very moment in which the circuit lets the first one through.
      const later = now + (wait ?? LONGEST_PAUSE_WHEN_EXPIRED) * (1 + jitterOf(key))
      if (what === 'tokens') live.tokensRetryAt = later
      else live.claimsRetryAt = later
    } else if (what === 'tokens') this.#renew(live)
    else this.#read(live, false)
  }

  #now(live: LiveSession, good: boolean): undefined | Promise<Freshness> {
    const run = this.#runs.get(live.key)
    const wait = this.#wait(live, run)
    if (wait === undefined) {
      if (this.#options.providerOf(live.session.provider) === undefined)
        return good ? undefined : this.#over(live, 'refresh')
      return this.#await(live, run ?? this.#renew(live))
    }
    if (!good) return Promise.resolve({ kind: 'unavailable', retryAfter: wait })
    const { goodUntil } = tokenTimes(live.session.tokens, live.key, this.#settings)
    live.dueAt = Math.min(this.#clock() + wait, goodUntil)
    return undefined
  }

  /** How long nobody may ask for this session; undefined: now, or it is being done. */
  #wait(live: LiveSession, run: RefreshRun | undefined): Ms | undefined {
    const circuit = this.#options.circuitOf(live.session.provider)
    if (run !== undefined) return circuit.state === 'open' ? circuit.wait() : undefined
    if (this.#closing.signal.aborted) return LONGEST_PAUSE_WHEN_EXPIRED
    const wait = circuit.wait()
    if (wait !== undefined) return wait
    const left = live.tokensRetryAt - this.#clock()
    return left > 0 ? left : undefined
  }

  async #await(live: LiveSession, run: RefreshRun): Promise<Freshness> {
    const patience = run.patience(PATIENCE)
    await Promise.race([run.done, run.shaken, patience])
    if (live.ended) return ENDED
    if (this.#isGood(live)) return FRESH
    const outcome = await Promise.race([run.done, patience])
    if (live.ended || outcome?.kind === 'ended') return ENDED
    // The same session, looked up anew meanwhile, may be another object.
    if (run.live !== live) live.renew(run.live.session, run.live.loadedAt)
    if (outcome?.kind === 'renewed' || this.#isGood(live)) return FRESH
    const told = outcome?.kind === 'failed' ? outcome.retryAfter : undefined
    return { kind: 'unavailable', retryAfter: this.#wait(live, this.#runs.get(live.key)) ?? told ?? 1_000 }
  }

  #isGood(live: LiveSession): boolean {
    return this.#clock() < tokenTimes(live.session.tokens, live.key, this.#settings).goodUntil
  }

  /** What has no refresh token serves to its end, and then its session is over. */
  async #over(live: LiveSession, reason: 'expired' | 'idle' | 'refresh'): Promise<Freshness> {
    try {
      await this.#options.sessions.end(live.key, reason, live.session)
    } catch {
      // The store will hear of it at the next request; for this one the session is over all the same.
    }
    return ENDED
  }

  #renew(live: LiveSession): RefreshRun {
    const running = this.#runs.get(live.key)
    if (running !== undefined) return running
    const run = new RefreshRun(live, this.#parts)
    this.#runs.set(live.key, run)
    live.tokensRetryAt = NEVER
    const finished = run.done.then((outcome) => this.#finished(run, outcome))
    this.#unfinished.add(finished)
    void finished.finally(() => this.#unfinished.delete(finished))
    return run
  }

  #finished(run: RefreshRun, outcome: RunOutcome): void {
    const { live } = run
    this.#runs.delete(live.key)
    this.#log.tell(live, outcome)
    if (outcome.kind === 'ended') return
    const failed = outcome.kind === 'failed' ? outcome : undefined
    live.failures = failed === undefined ? 0 : live.failures + 1
    const retryAt = failed === undefined ? 0 : this.#clock() + this.#pauseAfter(live, failed)
    for (const one of this.#objectsOf(live)) {
      one.tokensRetryAt = retryAt
      one.dueAt = 0
    }
    if (outcome.kind === 'renewed') this.#read(live, true)
  }

  #pauseAfter(live: LiveSession, { why, retryAfter = 0 }: FailedRun): Ms {
    if (why === 'stopped') return 0
    // Who comes when the tokens have ended is not made to wait for a pause that was meant for the background.
    const left = tokenTimes(live.session.tokens, live.key, this.#settings).goodUntil - this.#clock()
    if (why === 'busy') return Math.min(retryAfter * (1 + this.#random()), left > 0 ? left : Number.POSITIVE_INFINITY)
    const circuit = this.#options.circuitOf(live.session.provider).wait()
    if (circuit !== undefined) return Math.max(circuit, retryAfter)
    const { retry } = this.#settings
    const pause = backoff(retry, retry.attempts + live.failures, 0.5 + this.#random() / 2)
    return Math.max(Math.min(pause, left > 0 ? left : LONGEST_PAUSE_WHEN_EXPIRED), retryAfter)
  }

  /** Claims are read once for each session at a time. `renewed`: with tokens that came a moment ago. */
  #read(live: LiveSession, renewed: boolean): void {
    if (this.#reads.has(live.key) || this.#closing.signal.aborted) return
    this.#reads.add(live.key)
    live.claimsRetryAt = NEVER
    const read = async () => {
      const outcome = await readClaims(live, this.#parts)
      this.#reads.delete(live.key)
      const pause = outcome === 'read' ? 0 : this.#settings.retry.maxDelay * (1 + this.#random())
      for (const one of this.#objectsOf(live)) {
        one.claimsRetryAt = this.#clock() + pause
        one.dueAt = 0
      }
      // Tokens that were refused when they were new would be refused again.
      if (outcome !== 'dead' || renewed || this.#closing.signal.aborted) return
      if (live.session.tokens.refreshToken === undefined) await this.#over(live, 'refresh')
      else this.#renew(live)
    }
    // Not among what `close` waits for: nothing is lost with it.
    void read()
  }

  #objectsOf(live: LiveSession): Iterable<LiveSession> {
    return new Set([live, this.#options.sessions.atHand(live.key) ?? live])
  }

  #queueOf(name: string): RefreshQueue {
    const queue = this.#queues.get(name) ?? new RefreshQueue(MAX_CONCURRENT)
    this.#queues.set(name, queue)
    return queue
  }
}
