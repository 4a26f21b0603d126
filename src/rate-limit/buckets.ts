import type { Ms } from '../time.ts'

export interface Take {
  /** Tokens in use, including this one. Above `max` the request is refused and no token was taken. */
  readonly current: number
  /** When refused, the time until the next token; otherwise until the bucket is full again. */
  readonly ttl: Ms
}

/** Token buckets by key, of this process or shared with other replicas. */
export interface Buckets {
  /** @param per the time in which `max` tokens come back */
  take(key: string, max: number, per: Ms): Take | Promise<Take>
}
