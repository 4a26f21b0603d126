import { celClaim, celText, type Draft } from './draft.ts'

/** The claim that has the email, and the one that has the groups. */
export function claimNames(draft: Draft): { readonly email: string; readonly groups: string } {
  return { email: emailClaim(draft), groups: draft.text('oidc_groups_claim') ?? 'groups' }
}

/** oauth2-proxy 7.15 uses the deprecated user_id_claim where oidc_email_claim is left out. */
function emailClaim(draft: Draft): string {
  const email = draft.text('oidc_email_claim')
  return email === undefined || email === 'email' ? (draft.text('user_id_claim') ?? 'email') : email
}

interface Condition {
  readonly options: readonly string[]
  /** False for everybody where the restriction has no equivalent. */
  readonly expression: string
  readonly text?: string
}

export interface Policy {
  /** CEL; undefined: everybody who signs in. */
  readonly allow?: string
  /** Notes the options beside the first route that has the policy. */
  readonly noteAt: (path: readonly (string | number)[]) => void
}

const NOBODY = 'false'

/** Who may pass. A restriction that cannot be carried over refuses everybody until somebody has written it anew. */
export function policyOf(draft: Draft): Policy {
  const conditions = [emails(draft), groups(draft), github(draft), ...unknownRestrictions(draft)].filter(
    (one) => one !== undefined,
  )
  const expressions = conditions.map(({ expression }) => expression).filter((expression) => expression !== 'true')
  const allow = expressions.includes(NOBODY)
    ? NOBODY
    : expressions.map((one) => (expressions.length > 1 && one.includes('||') ? `(${one})` : one)).join(' && ')
  return {
    ...(allow !== '' && { allow }),
    noteAt(path) {
      for (const { options, expression, text } of conditions) {
        const outcome = expression === NOBODY ? 'no equivalent' : text === undefined ? 'carried over' : 'changed'
        for (const option of options) draft.note(outcome, option, path, text)
      }
    },
  }
}

function emails(draft: Draft): Condition {
  const domains = draft.list('email_domains').map((domain) => domain.toLowerCase())
  const file = draft.option('authenticated_emails_file')
  const options = ['email_domains', 'authenticated_emails_file'].filter((name) => draft.option(name))
  if (domains.includes('*')) return { options, expression: 'true' }
  const claim = `${celClaim(claimNames(draft).email)}.lowerAscii()`
  if (domains.length === 0) {
    const text = file
      ? `nobody may pass until you write the addresses of that file: ${claim} in ['ada@example.com', 'bob@example.com']`
      : 'oauth2-proxy does not start without email_domains or authenticated_emails_file. Nobody may pass until you say who may; leave allow out for everybody who can sign in'
    return { options: options.length > 0 ? options : ['email_domains'], expression: NOBODY, text }
  }
  const ends = domains.map(
    (domain) =>
      `${claim}.endsWith(${celText(domain.startsWith('.') ? domain : domain.startsWith('*.') ? domain.slice(1) : `@${domain}`)})`,
  )
  const verified = 'an email counts only if the provider calls it verified (email_verified: true)'
  const text = file
    ? `${verified}. The addresses of the file are left out: add || ${claim} in ['ada@example.com']`
    : verified
  return { options, expression: ends.join(' || '), text }
}

const member = (claim: string, values: readonly string[]) =>
  values.map((value) => `${celText(value)} in ${claim}`).join(' || ')

/** One of all these is enough: oauth2-proxy keeps groups and roles in one list. */
function groups(draft: Draft): Condition | undefined {
  const claim = celClaim(claimNames(draft).groups)
  const names = ['allowed_groups', 'keycloak_groups', 'gitlab_groups', 'google_groups', 'google_group'].filter(
    (name) => draft.list(name).length > 0,
  )
  const lists = [...new Set(names.flatMap((name) => draft.list(name)))]
  const roles = draft.list('allowed_roles')
  if (lists.length === 0 && roles.length === 0) return undefined
  const options = [...names, ...(roles.length > 0 ? ['allowed_roles'] : [])]
  const expression = [member(claim, lists), ...roles.map(roleTest)].filter((one) => one !== '').join(' || ')
  const text =
    "roles come from the id token or userinfo, not from the access token: turn on 'Add to ID token' of the mappers in Keycloak's client scope roles"
  return { options, expression, ...(roles.length > 0 && { text }) }
}

/** `role` of the realm, or `client:role`. */
function roleTest(role: string): string {
  const colon = role.indexOf(':')
  if (colon < 1) return `${celText(role)} in claims.realm_access.roles`
  return `${celText(role.slice(colon + 1))} in claims.resource_access[${celText(role.slice(0, colon))}].roles`
}

function github(draft: Draft): Condition | undefined {
  const org = draft.text('github_org')
  const teams = (draft.text('github_team') ?? '')
    .split(',')
    .map((team) => team.trim())
    .filter((team) => team !== '')
  const users = draft.list('github_users')
  if (draft.text('github_repo') !== undefined) return undefined
  const options = ['github_org', 'github_team', 'github_users'].filter((name) => draft.option(name))
  const parts: string[] = []
  if (teams.length > 0)
    parts.push(
      member(
        'claims.groups',
        teams.map((team) => (team.includes(':') ? team.replace(':', '/') : `${org ?? ''}/${team}`)),
      ),
    )
  else if (org !== undefined) parts.push(`claims.groups.exists(group, group.startsWith(${celText(`${org}/`)}))`)
  if (users.length > 0 && parts.length > 0) parts.push(member2('claims.login', users))
  if (options.length === 0) return undefined
  if (parts.length === 0) {
    return { options, expression: users.length > 0 ? member2('claims.login', users) : 'true' }
  }
  const text =
    'a group is organization/team-slug here, so members of an organization who are in none of its teams do not pass'
  return { options, expression: parts.join(' || '), text }
}

const member2 = (claim: string, values: readonly string[]) => `${claim} in [${values.map(celText).join(', ')}]`

const RESTRICTIONS: Readonly<Record<string, string>> = {
  github_repo: 'collaborators of a repository cannot be asked for. Use a team',
  bitbucket_team: "Bitbucket's teams cannot be asked for. Use claimSources with kind: http",
  bitbucket_repository: "Bitbucket's repositories cannot be asked for. Use claimSources with kind: http",
  gitlab_projects: "GitLab's projects cannot be asked for. Use groups",
}

function unknownRestrictions(draft: Draft): readonly Condition[] {
  return Object.entries(RESTRICTIONS).flatMap(([name, why]): readonly Condition[] =>
    draft.list(name).length === 0
      ? []
      : [{ options: [name], expression: NOBODY, text: `${why}. Nobody may pass until you have written who may` }],
  )
}
