import { child, type Finding, type Pointer, readable } from '../finding.ts'
import { withPreset } from '../preset.ts'
import type { ClaimSourceFile } from '../schema/claim-source.ts'
import { isLoopback } from '../syntax/address.ts'
import { fillPlaceholders } from '../syntax/claim-source-url.ts'
import { parseDuration } from '../syntax/quantity.ts'
import { type CheckInput, type Draft, entries, items, type ProviderDraft } from './draft.ts'

type SourceDraft = Draft<ClaimSourceFile>

/** The claims that each kind gives. */
const GIVEN = {
  'entra-groups': ['groups'],
  'google-groups': ['groups'],
  'github-teams': ['groups'],
  'github-email': ['email', 'email_verified'],
} as const satisfies Readonly<Record<Exclude<ClaimSourceFile['kind'], 'http'>, readonly string[]>>

/** Claims that providers use: OpenID Connect Core 2 and 5.1, RFC 7519 4.1, and common ones for rights. */
const TAKEN: ReadonlySet<string> = new Set(
  `sub name given_name family_name middle_name nickname preferred_username profile picture website email email_verified
   gender birthdate zoneinfo locale phone_number phone_number_verified address updated_at iss aud azp exp iat nbf jti
   nonce at_hash c_hash s_hash sid acr amr auth_time groups roles scope scp oid tid upn hd login user_id
   _claim_names _claim_sources hasgroups unsafe_metadata private_metadata`.split(/\s+/),
)

export function checkClaimSources({ file }: CheckInput): readonly Finding[] {
  const maxAge = milliseconds(file.refresh?.userinfoMaxAge)
  return entries(file.providers).flatMap(([name, provider]) => {
    const at = child(child('/providers', name), 'claimSources')
    const sources = items(provider.claimSources)
    return sources.flatMap(([index, source]) => {
      const place = child(at, index)
      const before = sources.flatMap(([other, written]) => (other < index ? claimsOf(written) : []))
      return [
        ...checkName(place, source),
        ...checkGivenTwice(place, source, before),
        ...checkUrl(place, source, provider),
        ...checkStaleFor(place, source, maxAge),
      ]
    })
  })
}

function checkName(at: Pointer, source: SourceDraft): readonly Finding[] {
  if (source.kind !== 'http' || source.name === undefined || !TAKEN.has(source.name)) return []
  return [finding(child(at, 'name'), 'is a claim of providers', 'choose another name, such as authz')]
}

function checkGivenTwice(at: Pointer, source: SourceDraft, before: readonly string[]): readonly Finding[] {
  const twice = claimsOf(source).find((claim) => before.includes(claim))
  if (twice === undefined) return []
  const key = source.kind === 'http' ? 'name' : 'kind'
  return [finding(child(at, key), `another source gives claims.${twice} already`, 'keep one of them')]
}

function claimsOf(source: SourceDraft): readonly string[] {
  if (source.kind === undefined) return []
  if (source.kind === 'http') return source.name === undefined ? [] : [source.name]
  return GIVEN[source.kind]
}

/** Access tokens and the claims themselves are worth protecting: http:// is for a service on this machine only. */
function checkUrl(at: Pointer, { url }: SourceDraft, { allowInsecure }: ProviderDraft): readonly Finding[] {
  const parsed = url === undefined ? null : URL.parse(fillPlaceholders(url, () => 'x'))
  if (parsed?.protocol !== 'http:') return []
  const place = child(at, 'url')
  if (!isLoopback(parsed.hostname)) return [finding(place, 'is http:// off loopback', 'write https://')]
  if (allowInsecure !== false) return []
  return [finding(place, 'is http://', "write https://, or the provider's allowInsecure: true")]
}

function checkStaleFor(at: Pointer, { staleFor }: SourceDraft, maxAge: number | undefined): readonly Finding[] {
  const span = milliseconds(staleFor)
  if (span === undefined || maxAge === undefined || span >= maxAge) return []
  const message = 'is shorter than refresh.userinfoMaxAge, so people would wait for the source again and again'
  return [finding(child(at, 'staleFor'), message, 'make it at least as long')]
}

interface Scopes {
  readonly wanted: RegExp
  readonly hint: string
}

const GROUPS_READONLY = 'https://www.googleapis.com/auth/cloud-identity.groups.readonly'

/** A scope that gives the access token the right to read a source. */
const SCOPES: Readonly<Partial<Record<ClaimSourceFile['kind'], Scopes>>> = {
  'entra-groups': {
    wanted:
      /^(https:\/\/graph\.microsoft\.(com|us|de)\/|https:\/\/microsoftgraph\.chinacloudapi\.cn\/)?(User|GroupMember|Group|Directory)\.|\/\.default$/i,
    hint: 'add https://graph.microsoft.com/User.Read',
  },
  'google-groups': {
    wanted: /^https:\/\/www\.googleapis\.com\/auth\/cloud-(identity(\.groups(\.readonly)?)?|platform)$/,
    hint: `add ${GROUPS_READONLY}`,
  },
  'github-teams': { wanted: /^((read|write|admin):org|user|repo)$/, hint: 'add read:org' },
  'github-email': { wanted: /^user(:email)?$/, hint: 'add user:email' },
}

/** Warns if no scope lets the access token read a source. */
export function lintClaimSources({ file, doubtful }: CheckInput): readonly Finding[] {
  return entries(file.providers).flatMap(([name, written]): readonly Finding[] => {
    const at = child('/providers', name)
    const { claimSources, scopes = [] } = withPreset(written)
    if (doubtful(at)) return []
    const place = written.claimSources === undefined ? at : child(at, 'claimSources')
    return items(claimSources).flatMap(([, { kind }]): readonly Finding[] => {
      const needed = kind === undefined ? undefined : SCOPES[kind]
      // A GitHub App has permissions instead of scopes.
      if (needed === undefined || (kind?.startsWith('github') && scopes.length === 0)) return []
      if (scopes.some((scope) => scope !== undefined && needed.wanted.test(scope))) return []
      return [{ ...finding(place, `no scope lets Postern read ${kind}`, `${needed.hint} to scopes`), key: true }]
    })
  })
}

function finding(at: Pointer, message: string, hint: string): Finding {
  return { at, message: `\`${readable(at)}\`: ${message}`, hint }
}

function milliseconds(text: string | undefined): number | undefined {
  const parsed = text === undefined ? undefined : parseDuration(text)
  return parsed?.ok ? parsed.value : undefined
}
