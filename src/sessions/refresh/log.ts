import { PosternError } from '../../errors.ts'
import { refusesClient } from '../../provider/port.ts'
import type { LiveSession } from '../live-session.ts'
import type { RunOutcome } from './run.ts'
import type { RunObserver } from './run-parts.ts'

/** What the log and the metrics are told. */
export interface RefreshEvents extends RunObserver {
  /** How the run came out: the outcome's kind, or why it failed. */
  finished(provider: string, outcome: string): void
  /** One session could not be refreshed; it goes on with what it has. */
  failed(provider: string, subject: string, why: string, error: unknown): void
  /** The provider renews no tokens of this session any more, which is over. */
  grantGone(provider: string, subject: string, error: unknown): void
  /** The provider does not accept what we ask for, or the file is wrong: no tokens are renewed until an operator mends that. Once per change. */
  refreshRefused(provider: string, error: unknown): void
  refreshAccepted(provider: string): void
}

/** Tells the outcomes of runs, and the operator's faults once each. */
export class RefreshLog {
  readonly #events: RefreshEvents
  readonly #faults = new Map<string, string>()

  constructor(events: RefreshEvents) {
    this.#events = events
  }

  tell({ session }: LiveSession, outcome: RunOutcome): void {
    const { provider, subject } = session
    const failure = outcome.kind === 'failed' ? outcome : undefined
    this.#events.finished(provider, failure?.why ?? outcome.kind)
    if (outcome.kind === 'ended' && outcome.error !== undefined)
      this.#events.grantGone(provider, subject, outcome.error)
    if (outcome.kind === 'renewed' && this.#faults.delete(provider)) this.#events.refreshAccepted(provider)
    // The store and the circuit speak for themselves, once; a line for each session would say no more.
    if (failure?.error === undefined || failure.why === 'store') return
    if (failure.why !== 'operator') this.#events.failed(provider, subject, failure.why, failure.error)
    // So does the provider of an application that it refuses.
    else if (isClientRefusal(failure.error)) return
    else if (this.#isNewFault(provider, failure.error)) this.#events.refreshRefused(provider, failure.error)
  }

  #isNewFault(provider: string, error: unknown): boolean {
    const fault = (error instanceof PosternError && error.details.oauthError) || 'configuration'
    if (this.#faults.get(provider) === fault) return false
    this.#faults.set(provider, fault)
    return true
  }
}

function isClientRefusal(error: unknown): boolean {
  return error instanceof PosternError && refusesClient(error.details.oauthError)
}
