import type { ClientAuth } from './config.ts'

/** What a preset says about a provider; keys in the file override it. */
export interface Preset {
  readonly label: string
  readonly authorizationEndpoint: string
  readonly tokenEndpoint: string
  readonly userinfoEndpoint: string
  readonly introspectionEndpoint?: string
  readonly scopes: readonly string[]
  /** With a client secret; without one it is always `none`. */
  readonly clientAuth: ClientAuth
  readonly subjectClaim: readonly string[]
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
