import type { Preset } from './preset.ts'

/**
 * https://docs.github.com/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps: plain OAuth 2.0. `login` can be
 * changed and then taken by somebody else; the account's number cannot.
 */
export const github: Preset = {
  label: 'Sign in with GitHub',
  authorizationEndpoint: 'https://github.com/login/oauth/authorize',
  tokenEndpoint: 'https://github.com/login/oauth/access_token',
  userinfoEndpoint: 'https://api.github.com/user',
  scopes: ['read:user', 'user:email'],
  clientAuth: 'client_secret_post',
  subjectClaim: 'id',
  subjectType: 'integer',
  // Userinfo has only a public address, and does not say whether it is verified.
  claimSources: [{ kind: 'github-email' }],
}
