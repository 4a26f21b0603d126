import type { Preset } from './preset.ts'

/**
 * https://developers.google.com/identity/openid-connect/openid-connect and
 * https://developers.google.com/identity/protocols/oauth2/web-server: a refresh token is given for `access_type=offline`
 * and, after the first time, only with consent. Revoking one token ends all tokens that the person has given to the
 * project, so a sign-out in one browser would sign out all others.
 */
export const google: Preset = {
  label: 'Sign in with Google',
  issuer: 'https://accounts.google.com',
  scopes: ['openid', 'email', 'profile'],
  clientAuth: 'client_secret_post',
  authorizationParams: { access_type: 'offline', prompt: 'consent' },
  revokeTokens: false,
}
