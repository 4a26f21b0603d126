import type { SessionSummary } from './summary.ts'

/** What the limit looks at. */
export type Counted = Pick<SessionSummary, 'key' | 'createdAt' | 'loginBrowser'>

/**
 * The sessions of one person that are above the limit: those of the oldest sign-ins. With `login.origin`, the sessions
 * of one browser at several hosts count as one, which is as old as the newest of them.
 *
 * The order depends on the sessions alone, so replicas that look at the same time choose the same ones.
 */
export function surplusSessions<S extends Counted>(sessions: readonly S[], max: number): readonly S[] {
  const browsers = new Map<string, S[]>()
  for (const session of sessions) {
    // A key is a hash like `loginBrowser`, and never the same.
    const browser = session.loginBrowser ?? session.key
    browsers.set(browser, [...(browsers.get(browser) ?? []), session])
  }
  return [...browsers]
    .map(([browser, ofBrowser]) => ({ browser, ofBrowser, at: Math.max(...ofBrowser.map((each) => each.createdAt)) }))
    .sort((a, b) => b.at - a.at || (a.browser < b.browser ? -1 : 1))
    .slice(max)
    .flatMap(({ ofBrowser }) => ofBrowser)
}
