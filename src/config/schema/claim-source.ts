import { type TSchema, Type } from 'typebox'
import { Duration, Names, Text } from './keyword.ts'

const Url = (description: string, address: string) => Text('endpoint', { description, default: address })

/** The keys that every kind has. */
const COMMON = {
  timeout: Type.Optional(
    Duration({
      description: "How long one reading may take, all its pages together. If left out: the provider's timeout.",
      atLeast: '100ms',
      atMost: '2m',
    }),
  ),
  staleFor: Duration({
    description:
      'How long the last answer is used while the source is away. After that, requests of the person are answered with 503 until it is back. At least refresh.userinfoMaxAge.',
    default: '1h',
    atLeast: '1s',
    atMost: '7d',
  }),
}

const kind = <const Kind extends string, Keys extends Record<string, TSchema>>(
  name: Kind,
  description: string,
  keys: Keys,
) => Type.Object({ kind: Type.Literal(name), ...keys, ...COMMON }, { additionalProperties: false, description })

const EntraGroups = kind(
  'entra-groups',
  '`claims.groups` from Microsoft Graph: all groups of the person, nested ones included. Read if the id token has no groups, or too many to list. Needs an access token for Microsoft Graph, so a scope such as `https://graph.microsoft.com/User.Read`.',
  {
    url: Url('The address of Microsoft Graph; national clouds have their own.', 'https://graph.microsoft.com'),
    groups: Type.Enum(['id', 'displayName'], {
      description:
        'What stands for a group: its object id, as in id tokens, or its display name, which the owner of the group can change. With displayName Microsoft Graph is always read, and the scope `https://graph.microsoft.com/GroupMember.Read.All` is needed.',
      default: 'id',
    }),
  },
)

const GoogleGroups = kind(
  'google-groups',
  '`claims.groups` from the Cloud Identity API: the addresses of all groups of the person, nested ones included. Needs the scope `https://www.googleapis.com/auth/cloud-identity.groups.readonly`.',
  {
    url: Url('The address of the Cloud Identity API.', 'https://cloudidentity.googleapis.com'),
    label: Type.Enum(['security', 'discussion_forum'], {
      description:
        'Which groups: those that an administrator has labelled as security groups, which members may list; or all (discussion_forum), which Google lets only administrators list.',
      default: 'security',
    }),
  },
)

const GITHUB = Url(
  'The address of the GitHub API; `https://HOST/api/v3` for GitHub Enterprise Server.',
  'https://api.github.com',
)

const GithubTeams = kind(
  'github-teams',
  '`claims.groups` from GitHub: the teams of the person as `organization/team-slug`. Needs the scope `read:org`.',
  { url: GITHUB },
)

const GithubEmail = kind(
  'github-email',
  '`claims.email` and `claims.email_verified` from GitHub: the primary address, whether it is public or not. Needs the scope `user:email`.',
  { url: GITHUB },
)

const Http = kind('http', 'A JSON object of your own service, as `claims.<name>`.', {
  name: Type.String({
    description: 'The name of the claim. Not one that providers use, such as `email` or `groups`.',
    pattern: '^[A-Za-z_][A-Za-z0-9_]{0,63}$',
    expects: 'a name of letters, digits and _, so that `claims.` can stand before it',
  }),
  url: Text('claimSourceUrl', {
    description:
      'The URL that is read for each person. `{subject}` and `{email}` are replaced, percent-encoded; an email must be verified. It answers 200 with a JSON object of at most 64 KB, `{}` for a person that it does not know.',
  }),
  headers: Names(Text('headerValue', { description: "One header's value.", secret: true }), {
    description: 'Headers of the request, such as `Authorization`, usually read from a file. The values are secret.',
    default: {},
    propertyNames: { syntax: 'headerName' },
  }),
  caFile: Type.Optional(
    Text(undefined, { description: "PEM file of the authorities that verify the service's certificate." }),
  ),
})

export const ClaimSourceSchema = Type.Union([EntraGroups, GoogleGroups, GithubTeams, GithubEmail, Http], {
  description: 'Where more claims come from.',
})

// An import type: Biome 2.5 overflows its stack when it follows an imported `Static` into typebox's types.
export type ClaimSourceFile = import('typebox').Static<typeof ClaimSourceSchema>
