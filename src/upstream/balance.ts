import type { EpochMs, Ms } from '../time.ts'

/** What is known about one of several instances. */
export interface Standing {
  /** Requests and tunnels that it is serving now. */
  active: number
  /** Connection errors and time-outs in a row. */
  failures: number
  /** How often in a row it was taken out. */
  ejections: number
  ejectedUntil: EpochMs
  /** False: its health check fails. */
  healthy: boolean
}

/** So many failures in a row take an instance out. */
const TOLERATED = 3
const EJECTED_FOR: Ms = 10_000
const EJECTED_AT_MOST: Ms = 5 * 60_000

export function newStanding(): Standing {
  return { active: 0, failures: 0, ejections: 0, ejectedUntil: 0, healthy: true }
}

/** @returns whether this failure took it out */
export function noteFailure(standing: Standing, now: EpochMs): boolean {
  standing.failures += 1
  if (standing.failures < TOLERATED || now < standing.ejectedUntil) return false
  standing.ejections += 1
  standing.ejectedUntil = now + Math.min(EJECTED_FOR * standing.ejections, EJECTED_AT_MOST)
  return true
}

/** @returns whether it had been taken out before */
export function noteSuccess(standing: Standing): boolean {
  const wasOut = standing.ejections > 0
  standing.failures = 0
  standing.ejections = 0
  standing.ejectedUntil = 0
  return wasOut
}

/**
 * The least busy of those in service; among equals, the next in turn. Never nobody: when all are out, all are in.
 * @param avoid the one that has just failed; taken only when there is no other
 */
export function leastBusy<T extends { readonly standing: Standing }>(
  candidates: readonly T[],
  turn: number,
  now: EpochMs,
  avoid?: T,
): T {
  return (
    least(candidates, turn, avoid, (one) => inService(one.standing, now)) ??
    least(candidates, turn, avoid) ??
    (avoid as T)
  )
}

function inService(standing: Standing, now: EpochMs): boolean {
  return standing.healthy && now >= standing.ejectedUntil
}

function least<T extends { readonly standing: Standing }>(
  candidates: readonly T[],
  turn: number,
  avoid: T | undefined,
  accept?: (candidate: T) => boolean,
): T | undefined {
  let best: T | undefined
  for (let index = 0; index < candidates.length; index += 1) {
    const candidate = candidates[(turn + index) % candidates.length] as T
    if (candidate === avoid || accept?.(candidate) === false) continue
    if (best === undefined || candidate.standing.active < best.standing.active) best = candidate
  }
  return best
}
