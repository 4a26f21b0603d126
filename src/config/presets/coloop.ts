import type { Preset } from './preset.ts'

/** From CoLoop's documentation. Userinfo has no `sub` unless `openid` was granted. */
export const coloop: Preset = {
  label: 'Sign in with CoLoop',
  authorizationEndpoint: 'https://clerk.coloop.ai/oauth/authorize',
  tokenEndpoint: 'https://clerk.coloop.ai/oauth/token',
  userinfoEndpoint: 'https://clerk.coloop.ai/oauth/userinfo',
  introspectionEndpoint: 'https://clerk.coloop.ai/oauth/token_info',
  scopes: ['email', 'profile'],
  clientAuth: 'client_secret_post',
  subjectClaim: ['sub', 'user_id', 'email'],
}
