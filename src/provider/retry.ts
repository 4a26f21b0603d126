import pRetry from 'p-retry'
import type { Ms } from '../time.ts'
import { isTransient } from './failures.ts'

export interface RetryPlan {
  /**
   * The time-out of one attempt. No attempt starts later than this, so all attempts together take at most two
   * time-outs.
   */
  readonly timeout: Ms
  readonly shouldRetry?: (error: unknown) => boolean
  readonly onRetry?: (reason: string) => void
}

/** Makes up to three attempts with exponential backoff and jitter. For requests that may be repeated. */
export async function withRetries<T>(attempt: () => Promise<T>, plan: RetryPlan): Promise<T> {
  const shouldRetry = plan.shouldRetry ?? isTransient
  return await pRetry(attempt, {
    retries: 2,
    minTimeout: 100,
    maxTimeout: 1000,
    randomize: true,
    maxRetryTime: plan.timeout,
    shouldRetry: ({ error }) => {
      const again = shouldRetry(error)
      if (again) plan.onRetry?.(error.message)
      return again
    },
  })
}
