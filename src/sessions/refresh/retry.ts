import pRetry from 'p-retry'
import { refreshFailure, retryAfterOf } from '../../session/refresh-failure.ts'
import type { Ms } from '../../time.ts'

export interface RetrySettings {
  readonly attempts: number
  readonly minDelay: Ms
  readonly maxDelay: Ms
}

export interface RetryOptions {
  readonly settings: RetrySettings
  readonly random: () => number
  /** Resolves to false when the process stops. */
  readonly sleep: (delay: Ms) => Promise<boolean>
  /** Called after every failed attempt. */
  readonly onFailure: () => void
  /** False: do not attempt again after `delay`. */
  readonly mayRetryAfter: (delay: Ms) => boolean
}

/**
 * Retries `attempt` with exponential backoff and full jitter, and honours Retry-After. Only failures that may pass are
 * retried.
 */
export async function withBackoff<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { settings, random, sleep, onFailure, mayRetryAfter } = options
  return await pRetry(attempt, {
    retries: settings.attempts - 1,
    // p-retry does not wait here: it has no full jitter and does not know Retry-After. `shouldRetry` waits instead.
    minTimeout: 0,
    onFailedAttempt: onFailure,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (refreshFailure(error) !== 'away') return false
      const delay = Math.max(backoff(settings, attemptNumber, random()), retryAfterOf(error) ?? 0)
      return mayRetryAfter(delay) && (await sleep(delay))
    },
  })
}

/** The delay after the `failures`-th failure with full jitter. `share` is random, between 0 and 1. */
export function backoff({ minDelay, maxDelay }: RetrySettings, failures: number, share: number): Ms {
  return share * Math.min(maxDelay, minDelay * 2 ** Math.min(failures - 1, 30))
}
