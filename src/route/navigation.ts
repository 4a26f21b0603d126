import { namesHtml } from '../headers/accept.ts'

/** The method and raw header values that show whether a person opens a page. */
export interface NavigationFacts {
  readonly method: string
  readonly secFetchMode?: string | undefined
  readonly secFetchDest?: string | undefined
  readonly accept?: string | undefined
  readonly upgrade?: string | undefined
}

/**
 * Whether a person opens a page: a top-level GET or HEAD with Sec-Fetch-Mode `navigate` and Sec-Fetch-Dest `document`.
 * Without these headers, a GET or HEAD whose Accept names `text/html`.
 */
export function isNavigation(facts: NavigationFacts): boolean {
  if (!isRead(facts)) return false
  if (facts.secFetchMode !== undefined || facts.secFetchDest !== undefined) {
    return facts.secFetchMode === 'navigate' && facts.secFetchDest === 'document'
  }
  return namesHtml(facts.accept)
}

/** Whether the request may be redirected: a GET or HEAD without upgrade loses nothing. */
export function isRead(facts: NavigationFacts): boolean {
  return (facts.method === 'GET' || facts.method === 'HEAD') && facts.upgrade === undefined
}
