import { PosternError } from '../../errors.ts'
import { refusesClient } from '../../provider/port.ts'
import type { LiveSession } from '../live-session.ts'
import type { RunOutcome } from './run.ts'
import type { RunObserver } from './run-parts.ts'

/** What is reported to the log and the metrics. */
export interface RefreshObserver extends RunObserver {
  /** @param outcome the outcome's kind, or why the run failed */
  finished(provider: string, outcome: string): void
  /** One session could not be refreshed. It keeps its tokens. */
  failed(provider: string, subject: string, why: string, error: unknown): void
  /** The provider refused this session's refresh for good. The session has ended. */
  grantGone(provider: string, subject: string, error: unknown): void
  /**
   * The provider refuses this application, or the configuration is wrong: no session is refreshed until an operator
   * fixes it. Once per change.
   */
  refreshRefused(provider: string, error: unknown): void
  refreshAccepted(provider: string): void
}

/** Reports the outcomes of runs. Faults that an operator must fix are reported once each. */
export class RefreshLog {
  readonly #observer: RefreshObserver
  readonly #faults = new Map<string, string>()

  constructor(observer: RefreshObserver) {
    this.#observer = observer
  }

  tell({ session }: LiveSession, outcome: RunOutcome): void {
    const { provider, subject } = session
    const failure = outcome.kind === 'failed' ? outcome : undefined
    this.#observer.finished(provider, failure?.why ?? outcome.kind)
    if (outcome.kind === 'ended' && outcome.error !== undefined)
      this.#observer.grantGone(provider, subject, outcome.error)
    if (outcome.kind === 'renewed' && this.#faults.delete(provider)) this.#observer.refreshAccepted(provider)
    // An outage of the store is logged once by the store itself.
    if (failure?.error === undefined || failure.why === 'store') return
    if (failure.why !== 'operator') this.#observer.failed(provider, subject, failure.why, failure.error)
    // The provider logs a refused application itself.
    else if (isClientRefusal(failure.error)) return
    else if (this.#isNewFault(provider, failure.error)) this.#observer.refreshRefused(provider, failure.error)
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
