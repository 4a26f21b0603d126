/** The names of the presets, in the order in which documentation lists them. */
export const PRESET_NAMES = ['coloop', 'google', 'entra', 'okta', 'auth0', 'keycloak', 'github', 'gitlab'] as const

export type PresetName = (typeof PRESET_NAMES)[number]
