import { namesHtml } from '../headers/accept.ts'

/** What tells a person's navigation from everything else. Header values as they came. */
export interface NavigationFacts {
  readonly method: string
  readonly secFetchMode?: string | undefined
  readonly secFetchDest?: string | undefined
  readonly accept?: string | undefined
  readonly upgrade?: string | undefined
}

/**
 * Whether this is a person opening a page: a top-level GET or HEAD with Sec-Fetch-Mode `navigate` and Sec-Fetch-Dest `document`;
 * from a client that sends neither header, one whose Accept names `text/html`.
 */
export function isNavigation(facts: NavigationFacts): boolean {
  if (!isRead(facts)) return false
  if (facts.secFetchMode !== undefined || facts.secFetchDest !== undefined) {
    return facts.secFetchMode === 'navigate' && facts.secFetchDest === 'document'
  }
  return namesHtml(facts.accept)
}

/** Whether the request may be answered with a redirect at all: nothing is lost by asking again with GET. */
export function isRead(facts: NavigationFacts): boolean {
  return (facts.method === 'GET' || facts.method === 'HEAD') && facts.upgrade === undefined
}
