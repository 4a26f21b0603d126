import type { SessionSummary } from './summary.ts'

/** What the limit looks at. */
export type Counted = Pick<SessionSummary, 'key' | 'createdAt' | 'loginBrowser' | 'host'>

/**
 * The sessions of one person that are above the limit: those of the oldest sign-ins. With `login.origin`, the sessions
 * of one browser at several hosts count as one, which is as old as the newest of them. A browser has one session at a
 * host: older ones there count each, since somebody may have copied the browser's cookie.
 *
 * The order depends on the sessions alone, so replicas that look at the same time choose the same ones.
 */
export function surplusSessions<S extends Counted>(sessions: readonly S[], max: number): readonly S[] {
  const newestFirst = sessions.toSorted((a, b) => b.createdAt - a.createdAt || (a.key < b.key ? -1 : 1))
  const atHost = new Map<string, number>()
  /** What counts as one, the newest first. */
  const counted = new Map<string, S[]>()
  for (const session of newestFirst) {
    const { key, loginBrowser, host } = session
    const place = JSON.stringify([loginBrowser, host])
    const turn = atHost.get(place) ?? 0
    atHost.set(place, turn + 1)
    const one = loginBrowser === undefined ? key : `${turn} ${loginBrowser}`
    counted.set(one, [...(counted.get(one) ?? []), session])
  }
  return [...counted.values()].slice(max).flat()
}
