import type { Preset } from './preset.ts'

/** https://auth0.com/docs/api/authentication: a new application authenticates with `client_secret_post`. */
export const auth0: Preset = { clientAuth: 'client_secret_post' }
