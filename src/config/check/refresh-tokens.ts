import { child, type Finding, readable } from '../finding.ts'
import { isKeycloakRealm, type RefreshTokenRule, refreshTokenRule } from '../known-issuers.ts'
import { PRESETS, withPreset } from '../preset.ts'
import { type CheckInput, entries, type ProviderDraft } from './draft.ts'

const OFFLINE_ACCESS = 'offline_access'

/** Warns if the file shows that a provider will give no refresh token. Then a session ends with its access token. */
export function lintRefreshTokens({ file, doubtful }: CheckInput): readonly Finding[] {
  return entries(file.providers).flatMap(([name, written]): readonly Finding[] => {
    const at = child('/providers', name)
    const provider = withPreset(written)
    const finding = doubtful(at) || provider.issuer === undefined ? undefined : judge(provider, provider.issuer)
    if (finding === undefined) return []
    const place = child(at, finding.key)
    return [{ at: place, message: `\`${readable(place)}\`: ${finding.message}`, hint: finding.hint }]
  })
}

interface Advice {
  readonly key: 'issuer' | 'scopes'
  readonly message: string
  readonly hint: string
}

function judge(provider: ProviderDraft, issuer: string): Advice | undefined {
  const { scopes, preset, authorizationParams } = provider
  if (scopes?.includes(OFFLINE_ACCESS) && isKeycloakRealm(issuer)) {
    return {
      key: 'scopes',
      message: 'Keycloak gives a refresh token without `offline_access`; with it, it sends no logout tokens',
      hint: 'leave offline_access out',
    }
  }
  const rule = ruleFor(provider, issuer)
  if (rule === 'access-type' && authorizationParams?.['access_type'] !== 'offline') {
    return {
      key: 'issuer',
      message: `Google gives a refresh token for access_type: offline only; ${WITHOUT}`,
      hint: 'write authorizationParams: { access_type: offline, prompt: consent }',
    }
  }
  if (rule !== 'offline-access' || scopes?.includes(OFFLINE_ACCESS)) return undefined
  if (scopes?.includes('openid')) {
    return {
      key: 'scopes',
      message: `without \`offline_access\` most providers give no refresh token; ${WITHOUT}`,
      hint: 'add offline_access, or leave scopes out: Postern then requests it if the provider lists it',
    }
  }
  if (scopes === undefined && preset === undefined && isByHand(provider)) {
    return {
      key: 'issuer',
      message: `with its endpoints written here, Postern does not look whether it lists \`offline_access\`; ${WITHOUT}`,
      hint: 'write scopes: [openid, email, profile, offline_access]',
    }
  }
  return undefined
}

/** A preset with scopes of its own and without `offline_access` knows that the provider does not need it. */
function ruleFor({ preset }: ProviderDraft, issuer: string): RefreshTokenRule {
  const rule = refreshTokenRule(issuer)
  const scopes = preset === undefined ? undefined : PRESETS[preset].scopes
  return rule === 'offline-access' && scopes?.includes(OFFLINE_ACCESS) === false ? 'without-asking' : rule
}

const WITHOUT = 'without one a session ends with its access token'

/** Whether the file has all endpoints, so that Postern does not fetch metadata. */
function isByHand({ authorizationEndpoint, tokenEndpoint, jwksUri }: ProviderDraft): boolean {
  return [authorizationEndpoint, tokenEndpoint, jwksUri].every((key) => key !== undefined)
}
