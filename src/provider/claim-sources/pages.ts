import { answerRefused } from '../failures.ts'

const MAX_PAGES = 50
const MAX_ENTRIES = 10_000
/** Characters of all entries together. */
const MAX_TEXT = 1_000_000

export interface Page<Entry> {
  readonly entries: readonly Entry[]
  /** The URL of the next page. Undefined: this is the last one. */
  readonly next: string | undefined
}

/**
 * Reads all pages of a list. A list that exceeds a bound is refused, because a part of it would be a wrong answer. So is
 * a next page at another origin: the request for it carries the person's access token.
 *
 * @param what the service, for the log
 * @throws PosternError `PST_PROVIDER_ANSWER_REFUSED`, and what `read` throws
 */
export async function readPages<Entry>(
  first: string,
  read: (url: string) => Promise<Page<Entry>>,
  what: string,
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  const seen = new Set<string>()
  let url: string | undefined = first
  while (url !== undefined) {
    if (seen.has(url)) throw answerRefused(`${what} names a page twice`)
    if (seen.size === MAX_PAGES) throw answerRefused(`${what} has more than ${MAX_PAGES} pages for one person`)
    seen.add(url)
    const page: Page<Entry> = await read(url)
    for (const entry of page.entries) entries.push(entry)
    if (entries.length > MAX_ENTRIES)
      throw answerRefused(`${what} has more than ${MAX_ENTRIES} entries for one person: the list is not cut off`)
    url = page.next === undefined ? undefined : sameOriginUrl(page.next, first, what)
  }
  return entries
}

/** @throws PosternError `PST_PROVIDER_ANSWER_REFUSED` when `next` is not an absolute URL of the same origin */
export function sameOriginUrl(next: string, first: string, what: string): string {
  const url = URL.parse(next)
  const { origin } = new URL(first)
  if (url?.origin !== origin || url.username !== '' || url.password !== '')
    throw answerRefused(`${what} names a next page that is not at ${origin}`)
  return url.href
}

/** The names of a person's groups as a claim: without duplicates. */
export function groupsOf(names: readonly string[], what: string): readonly string[] {
  const groups = [...new Set(names)]
  const length = groups.reduce((sum, name) => sum + name.length, 0)
  if (length > MAX_TEXT)
    throw answerRefused(`${what} has group names of more than ${MAX_TEXT} characters for one person`)
  return groups
}
