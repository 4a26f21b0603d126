import { isObject, type JsonValue } from '../../json.ts'
import { answerRefused } from '../failures.ts'
import { readGithubList } from './github.ts'
import { groupsOf } from './pages.ts'
import type { ReadSource } from './source.ts'

/** The person's teams as `organization/team-slug`: GitHub's "List teams for the authenticated user". */
export function githubTeams({ url }: { readonly url: string }): ReadSource {
  return async ({ tokens }, client) => {
    const teams = await readGithubList(url, '/user/teams', tokens.accessToken, client)
    return {
      groups: groupsOf(
        teams.map((team) => teamName(team, client.what)),
        client.what,
      ),
    }
  }
}

function teamName(team: JsonValue, what: string): string {
  const { slug, organization } = isObject(team) ? team : {}
  const login = isObject(organization) ? organization['login'] : undefined
  if (typeof slug !== 'string' || slug === '' || typeof login !== 'string' || login === '')
    throw answerRefused(`${what} gave a team without an organization or a slug`)
  return `${login}/${slug}`
}
