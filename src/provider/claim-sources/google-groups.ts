import { PosternError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import { answerRefused, unavailable } from '../failures.ts'
import { parseJson } from '../json.ts'
import { groupsOf, type Page, readPages } from './pages.ts'
import type { ReadSource } from './source.ts'
import { verifiedEmail } from './verified-email.ts'

/** The largest page that the Cloud Identity API gives. */
const PAGE_SIZE = 1000

export interface GoogleGroupsOptions {
  readonly url: string
  readonly label: 'security' | 'discussion_forum'
}

/**
 * The addresses of the person's groups, nested ones included: the Cloud Identity API's
 * `groups.memberships.searchTransitiveGroups`.
 */
export function googleGroups({ url, label }: GoogleGroupsOptions): ReadSource {
  const base = `${url.replace(/\/$/, '')}/v1/groups/-/memberships:searchTransitiveGroups`
  return async ({ tokens, claims }, client) => {
    const query = membershipQuery(verifiedEmail(claims, client.what), label)
    if (query === undefined)
      throw new PosternError('PST_LOGIN_DENIED', { reason: `${client.what} cannot be asked by such an email` })
    const first = `${base}?${new URLSearchParams({ query, pageSize: String(PAGE_SIZE) })}`
    const read = async (page: string) => {
      const { text } = await client.getAs(tokens.accessToken, page)
      return membershipsPage(text, first, client.what)
    }
    return { groups: groupsOf(await readPages(first, read, client.what), client.what) }
  }
}

/**
 * The query is an expression in the manner of CEL. Undefined for an email with a character that could end the string
 * literal or is not usual in addresses.
 */
export function membershipQuery(email: string, label: GoogleGroupsOptions['label']): string | undefined {
  if (!/^[\w.%+'-]+@[\w.-]+$/.test(email)) return undefined
  const quote = email.includes("'") ? '"' : "'"
  return `member_key_id == ${quote}${email}${quote} && 'cloudidentity.googleapis.com/groups.${label}' in labels`
}

/** Reads one page. Google leaves out lists that are empty. */
export function membershipsPage(text: string, first: string, what: string): Page<string> {
  const parsed = parseJson(text)
  if (parsed.kind === 'unreadable') throw unavailable(`${what} did not answer with JSON`, { providerStatus: 200 })
  if (parsed.kind === 'other') throw answerRefused(`${what} gave no list of groups`)
  const { memberships = [], nextPageToken = '' } = parsed.value
  if (!Array.isArray(memberships)) throw answerRefused(`${what} gave no list of groups`)
  if (typeof nextPageToken !== 'string') throw answerRefused(`${what} gave a page token that is not text`)
  const entries = (memberships as readonly unknown[]).map((membership) => {
    const key = isObject(membership) ? membership['groupKey'] : undefined
    const id = isObject(key) ? key['id'] : undefined
    if (typeof id === 'string' && id !== '') return id
    throw answerRefused(`${what} gave a group without an address`)
  })
  return { entries, next: nextPageToken === '' ? undefined : withPageToken(first, nextPageToken) }
}

function withPageToken(first: string, pageToken: string): string {
  const url = new URL(first)
  url.searchParams.set('pageToken', pageToken)
  return url.href
}
