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
  /** Resolves to false when there is no more time for anything: the process stops. */
  readonly sleep: (delay: Ms) => Promise<boolean>
  /** Hears of every failed attempt. */
  readonly onFailure: () => void
  /** False: another attempt after `delay` makes no sense. */
  readonly mayRetryAfter: (delay: Ms) => boolean
}

/** Attempts with exponential backoff and full jitter; Retry-After is honoured. What may not pass is not tried again. */
export async function withBackoff<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { settings, random, sleep, onFailure, mayRetryAfter } = options
  return await pRetry(attempt, {
    retries: settings.attempts - 1,
    // The waiting is ours: p-retry's own jitter begins at the full delay, and does not know Retry-After.
    minTimeout: 0,
    onFailedAttempt: onFailure,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (refreshFailure(error) !== 'away') return false
      const delay = Math.max(backoff(settings, attemptNumber, random()), retryAfterOf(error) ?? 0)
      return mayRetryAfter(delay) && (await sleep(delay))
    },
  })
}

/** Full jitter: anything from nothing to the exponential delay after the `failures`-th failure. `share` is between 0 and 1. */
export function backoff({ minDelay, maxDelay }: RetrySettings, failures: number, share: number): Ms {
  return share * Math.min(maxDelay, minDelay * 2 ** Math.min(failures - 1, 30))
}
