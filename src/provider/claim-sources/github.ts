import type { JsonValue } from '../../json.ts'
import { answerRefused, unavailable } from '../failures.ts'
import { parseJsonArray } from '../json.ts'
import { nextLink } from './link-header.ts'
import { type Page, readPages } from './pages.ts'
import type { SourceClient } from './source-client.ts'

/** The version of the REST API whose documentation this follows. */
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }
/** The largest page that GitHub gives. */
const PAGE_SIZE = 100

/**
 * Reads all pages of a list of the GitHub REST API.
 *
 * @param base the address of the API
 * @param path such as `/user/teams`
 */
export function readGithubList(
  base: string,
  path: string,
  accessToken: string,
  client: SourceClient,
): Promise<readonly JsonValue[]> {
  const first = `${base.replace(/\/$/, '')}${path}?per_page=${PAGE_SIZE}`
  const read = async (page: string) => {
    const { text, headers } = await client.getAs(accessToken, page, HEADERS)
    return githubPage(text, headers.get('link'), client.what)
  }
  return readPages(first, read, client.what)
}

export function githubPage(text: string, link: string | null, what: string): Page<JsonValue> {
  const parsed = parseJsonArray(text)
  if (parsed.kind === 'unreadable') throw unavailable(`${what} did not answer with JSON`, { providerStatus: 200 })
  if (parsed.kind === 'other') throw answerRefused(`${what} gave no list`)
  const next = nextLink(link)
  if (next === null) throw answerRefused(`${what} gave a Link header that cannot be read`)
  return { entries: parsed.value, next }
}
