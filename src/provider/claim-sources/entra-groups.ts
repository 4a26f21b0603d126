import { isObject } from '../../json.ts'
import type { Claims } from '../../session/session.ts'
import { answerRefused, unavailable } from '../failures.ts'
import { type JsonObject, parseJson } from '../json.ts'
import { groupsOf, type Page, readPages } from './pages.ts'
import type { ReadSource, SourceInput } from './source.ts'

/** The largest page that Microsoft Graph gives. */
const PAGE_SIZE = 999

export interface EntraGroupsOptions {
  readonly url: string
  readonly groups: 'id' | 'displayName'
}

/**
 * The groups of the signed-in person, nested ones included: Microsoft Graph's "List a user's memberships", cast to
 * groups. A cast needs `$count` and `ConsistencyLevel`, for each page. With ids it is read only if the id token does not
 * have the groups.
 */
export function entraGroups({ url, groups }: EntraGroupsOptions): ReadSource {
  const query = `$count=true&$select=id,displayName&$top=${PAGE_SIZE}`
  const first = `${url.replace(/\/$/, '')}/v1.0/me/transitiveMemberOf/microsoft.graph.group?${query}`
  return async (input, client): Promise<Claims> => {
    if (groups === 'id' && hasGroups(input)) return {}
    const read = async (page: string) => {
      const { text } = await client.getAs(input.tokens.accessToken, page, { consistencylevel: 'eventual' })
      return groupsPage(text, groups, client.what)
    }
    return { groups: groupsOf(await readPages(first, read, client.what), client.what) }
  }
}

/** Whether the claims hold all groups. If there are too many, Entra ID leaves them out and says so (groups overage). */
export function hasGroups({ claims, idToken }: Pick<SourceInput, 'claims' | 'idToken'>): boolean {
  return Array.isArray(claims['groups']) && !isOverage(idToken)
}

/** `_claim_names` has `groups` in tokens of the code flow; `hasgroups` stands for it in others. */
export function isOverage(idToken: JsonObject): boolean {
  const names = idToken['_claim_names']
  const hasgroups = idToken['hasgroups']
  return (isObject(names) && Object.hasOwn(names, 'groups')) || hasgroups === true || hasgroups === 'true'
}

/** Reads one page (OData 4.01 JSON, 4.5). */
export function groupsPage(text: string, name: EntraGroupsOptions['groups'], what: string): Page<string> {
  const parsed = parseJson(text)
  if (parsed.kind === 'unreadable') throw unavailable(`${what} did not answer with JSON`, { providerStatus: 200 })
  const { value, '@odata.nextLink': next } = parsed.kind === 'object' ? parsed.value : {}
  if (!Array.isArray(value)) throw answerRefused(`${what} gave no list of groups`)
  if (next !== undefined && typeof next !== 'string') throw answerRefused(`${what} gave a next page that is not a URL`)
  const entries = (value as readonly unknown[]).map((group) => {
    const entry = isObject(group) ? group[name] : undefined
    if (typeof entry === 'string' && entry !== '') return entry
    // Without the right to read a group, Microsoft Graph gives its id only.
    const remedy = name === 'displayName' ? '; allow the application GroupMember.Read.All' : ''
    throw answerRefused(`${what} gave a group without ${name}${remedy}`)
  })
  return { entries, next }
}
