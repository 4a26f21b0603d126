import type { Preset } from './preset.ts'

/**
 * https://www.keycloak.org/docs/latest/server_admin/#_offline-access: with `offline_access` Keycloak keeps no session of
 * the sign-in and sends no logout tokens. It gives refresh tokens without.
 */
export const keycloak: Preset = { scopes: ['openid', 'email', 'profile'] }
