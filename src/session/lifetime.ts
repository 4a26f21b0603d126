import type { EpochMs, Ms } from '../time.ts'

/** The two clocks that end a session without anybody's doing. */
export interface LifetimeSettings {
  /** Absolute, from sign-in. */
  readonly lifetime: Ms
  /** Since the last request that counts. */
  readonly idleTimeout: Ms
}

export type Liveness = 'live' | 'idle' | 'expired'

/** Whether a session is still good at `now`. Pure. */
export function liveness(endsAt: EpochMs, lastSeenAt: EpochMs, idleTimeout: Ms, now: EpochMs): Liveness {
  if (now >= endsAt) return 'expired'
  return now - lastSeenAt >= idleTimeout ? 'idle' : 'live'
}
