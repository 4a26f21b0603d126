import type { Preset } from './preset.ts'

/** https://docs.gitlab.com/integration/openid_connect_provider/: refresh tokens are given without `offline_access`. */
export const gitlab: Preset = {
  label: 'Sign in with GitLab',
  issuer: 'https://gitlab.com',
  scopes: ['openid', 'email', 'profile'],
  clientAuth: 'client_secret_post',
}
