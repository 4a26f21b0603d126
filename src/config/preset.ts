import type { ProviderConfig } from './config.ts'

type PresetKey =
  | 'issuer'
  | 'authorizationEndpoint'
  | 'tokenEndpoint'
  | 'userinfoEndpoint'
  | 'introspectionEndpoint'
  | 'revocationEndpoint'
  | 'endSessionEndpoint'
  | 'jwksUri'
  | 'scopes'
  | 'authorizationParams'
  | 'clientAuth'
  | 'subjectClaim'

/**
 * What a preset says about a provider: an issuer, or the three endpoints. Its keys mean what the same keys mean in the file, but
 * `clientAuth`: it counts with a client secret only.
 */
export interface Preset extends Partial<Pick<ProviderConfig, PresetKey>> {
  readonly label: string
}

export const PRESETS = {
  /** As CoLoop documents it. Userinfo has no `sub` unless `openid` was granted. */
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

/** A provider of the file, with what its preset says wherever the file says nothing. */
export function withPreset<Provider extends WithPreset>(provider: Provider): Provider {
  if (provider.preset === undefined) return provider
  const preset: Preset = PRESETS[provider.preset]
  const authorizationParams = { ...preset.authorizationParams, ...provider.authorizationParams }
  return { ...preset, ...provider, authorizationParams }
}
