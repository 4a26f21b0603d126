import type { EpochMs, Ms } from '../time.ts'

/** The two limits after which a session ends. */
export interface LifetimeSettings {
  /** From sign-in to the absolute end. */
  readonly lifetime: Ms
  /** From the last request that counts as use. */
  readonly idleTimeout: Ms
}

export type Liveness = 'live' | 'idle' | 'expired'

/** Whether a session is live, idle or past its absolute end at `now`. Pure. */
export function liveness(endsAt: EpochMs, lastSeenAt: EpochMs, idleTimeout: Ms, now: EpochMs): Liveness {
  if (now >= endsAt) return 'expired'
  return now - lastSeenAt >= idleTimeout ? 'idle' : 'live'
}
