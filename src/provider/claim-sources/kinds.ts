import type { ClaimSourceConfig } from '../../config/config.ts'
import { entraGroups } from './entra-groups.ts'
import { githubEmail } from './github-email.ts'
import { githubTeams } from './github-teams.ts'
import { googleGroups } from './google-groups.ts'
import { httpSource } from './http.ts'
import type { ReadSource } from './source.ts'

export function readerOf(source: ClaimSourceConfig): ReadSource {
  switch (source.kind) {
    case 'entra-groups':
      return entraGroups(source)
    case 'google-groups':
      return googleGroups(source)
    case 'github-teams':
      return githubTeams(source)
    case 'github-email':
      return githubEmail(source)
    case 'http':
      return httpSource(source)
  }
}

/** The source's name in logs, metrics and sessions. */
export function sourceName(source: ClaimSourceConfig): string {
  return source.kind === 'http' ? source.name : source.kind
}

/** What an operator can do when the service refuses. */
const ADVICE: Readonly<Record<ClaimSourceConfig['kind'], string>> = {
  'entra-groups':
    'request a scope of Microsoft Graph, such as https://graph.microsoft.com/User.Read, and consent to it',
  'google-groups':
    'enable the Cloud Identity API, request the scope https://www.googleapis.com/auth/cloud-identity.groups.readonly, and check that the edition of Google Workspace has transitive group search',
  'github-teams': 'request the scope read:org, or allow the GitHub App to read the members of organizations',
  'github-email': 'request the scope user:email, or allow the GitHub App to read email addresses',
  http: 'check its url and headers; it must answer 200 with {} for a person that it does not know',
}

export function adviceFor(source: ClaimSourceConfig): string {
  if (source.kind !== 'google-groups' || source.label === 'security') return ADVICE[source.kind]
  return `${ADVICE[source.kind]}; only administrators may list all groups: for others leave label out`
}
