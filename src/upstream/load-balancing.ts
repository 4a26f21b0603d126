import type { EpochMs, Ms } from '../time.ts'

/** What load balancing knows about one of several instances. */
export interface InstanceState {
  /** Requests and tunnels that it is serving now. */
  active: number
  /** Connection errors and time-outs in a row. */
  failures: number
  /** Ejections without a success between them. Each one lasts longer than the one before. */
  ejections: number
  ejectedUntil: EpochMs
  /** False: its health check fails. */
  healthy: boolean
}

/** This many failures in a row eject an instance. */
const FAILURES_TO_EJECT = 3
const EJECTED_FOR: Ms = 10_000
const EJECTED_AT_MOST: Ms = 5 * 60_000

export function newInstanceState(): InstanceState {
  return { active: 0, failures: 0, ejections: 0, ejectedUntil: 0, healthy: true }
}

/** @returns whether this failure ejected the instance */
export function noteFailure(state: InstanceState, now: EpochMs): boolean {
  state.failures += 1
  if (state.failures < FAILURES_TO_EJECT || now < state.ejectedUntil) return false
  state.ejections += 1
  state.ejectedUntil = now + Math.min(EJECTED_FOR * state.ejections, EJECTED_AT_MOST)
  return true
}

/** @returns whether the instance had been ejected before */
export function noteSuccess(state: InstanceState): boolean {
  const wasEjected = state.ejections > 0
  state.failures = 0
  state.ejections = 0
  state.ejectedUntil = 0
  return wasEjected
}

/**
 * Chooses the instance in service with the fewest active requests. Equals take turns. When no instance is in service,
 * all count as in service, so there is always a result.
 * @param avoid the instance that has just failed; chosen only when there is no other
 */
export function leastBusy<T extends { readonly state: InstanceState }>(
  candidates: readonly T[],
  turn: number,
  now: EpochMs,
  avoid?: T,
): T {
  return (
    least(candidates, turn, avoid, (one) => inService(one.state, now)) ?? least(candidates, turn, avoid) ?? (avoid as T)
  )
}

function inService(state: InstanceState, now: EpochMs): boolean {
  return state.healthy && now >= state.ejectedUntil
}

function least<T extends { readonly state: InstanceState }>(
  candidates: readonly T[],
  turn: number,
  avoid: T | undefined,
  accept?: (candidate: T) => boolean,
): T | undefined {
  let best: T | undefined
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[(turn + index) % candidates.length] as T
    if (candidate === avoid || accept?.(candidate) === false) continue
    if (best === undefined || candidate.state.active < best.state.active) best = candidate
  }
  return best
}
