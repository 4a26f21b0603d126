import type { ClaimSourceFile } from './schema/claim-source.ts'

type UrlKey =
  | 'issuer'
  | 'authorizationEndpoint'
  | 'tokenEndpoint'
  | 'userinfoEndpoint'
  | 'introspectionEndpoint'
  | 'revocationEndpoint'
  | 'endSessionEndpoint'
  | 'jwksUri'

/**
 * Known settings of a provider: an issuer, or three endpoints. Its keys mean the same as in the file, except that
 * `clientAuth` applies only with a client secret. The schema is made from the presets, so this type cannot come from it.
 */
export interface Preset extends Readonly<Partial<Record<UrlKey, string>>> {
  readonly label: string
  readonly scopes?: readonly string[]
  readonly authorizationParams?: Readonly<Record<string, string>>
  readonly clientAuth?: 'client_secret_basic' | 'client_secret_post'
  readonly subjectClaim?: readonly string[]
  /** The keys that are left out get the schema's defaults. */
  readonly claimSources?: readonly { readonly kind: Exclude<ClaimSourceFile['kind'], 'http'> }[]
}

export const PRESETS = {
  /** From CoLoop's documentation. Userinfo has no `sub` unless `openid` was granted. */
  coloop: {
    label: 'Sign in with CoLoop',
    authorizationEndpoint: 'https://clerk.coloop.ai/oauth/authorize',
    tokenEndpoint: 'https://clerk.coloop.ai/oauth/token',
    userinfoEndpoint: 'https://clerk.coloop.ai/oauth/userinfo',
    introspectionEndpoint: 'https://clerk.coloop.ai/oauth/token_info',
    scopes: ['email', 'profile'],
    clientAuth: 'client_secret_post',
    subjectClaim: ['sub', 'user_id', 'email'],
  },
} as const satisfies Readonly<Record<string, Preset>>

interface WithPreset {
  readonly preset?: keyof typeof PRESETS
  readonly authorizationParams?: Readonly<Record<string, string | undefined>>
}

/** Fills in the keys of a provider's preset that the file leaves out. */
export function withPreset<Provider extends WithPreset>(provider: Provider): Provider {
  if (provider.preset === undefined) return provider
  const preset: Preset = PRESETS[provider.preset]
  const authorizationParams = { ...preset.authorizationParams, ...provider.authorizationParams }
  return { ...preset, ...provider, authorizationParams }
}
