import type { Ms } from '../time.ts'

export interface Take {
  /** Tokens in use, this one included; above `max`: refused, and nothing was taken. */
  readonly current: number
  /** Until the next token when refused; until the bucket is full again otherwise. */
  readonly ttl: Ms
}

/** Token buckets by key, here or shared with other replicas. */
export interface Buckets {
  /** @param per the time in which `max` tokens come back */
  take(key: string, max: number, per: Ms): Take | Promise<Take>
}
