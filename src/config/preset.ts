import type { PresetName } from './preset-names.ts'
import { auth0 } from './presets/auth0.ts'
import { coloop } from './presets/coloop.ts'
import { entra } from './presets/entra.ts'
import { github } from './presets/github.ts'
import { gitlab } from './presets/gitlab.ts'
import { google } from './presets/google.ts'
import { keycloak } from './presets/keycloak.ts'
import { okta } from './presets/okta.ts'
import type { Preset } from './presets/preset.ts'

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  coloop,
  google,
  entra,
  okta,
  auth0,
  keycloak,
  github,
  gitlab,
}

/** Stands for the file's `tenant` in a preset's issuer. */
const TENANT = '{tenant}'

interface WithPreset {
  readonly preset?: PresetName
  readonly issuer?: string
  readonly tenant?: string
  readonly authorizationParams?: Readonly<Record<string, string | undefined>>
}

/** The key without which a preset does not say where the provider is. */
export function neededKey(name: PresetName): 'issuer' | 'tenant' | undefined {
  const { issuer, authorizationEndpoint } = PRESETS[name]
  if (issuer?.includes(TENANT)) return 'tenant'
  return issuer === undefined && authorizationEndpoint === undefined ? 'issuer' : undefined
}

/** Fills in the keys of a provider's preset that the file leaves out. */
export function withPreset<Provider extends WithPreset>(provider: Provider): Provider {
  if (provider.preset === undefined) return provider
  const { issuer: template, ...preset } = PRESETS[provider.preset]
  const issuer = provider.issuer ?? issuerOf(template, provider.tenant)
  const authorizationParams = { ...preset.authorizationParams, ...provider.authorizationParams }
  return { ...preset, ...provider, ...(issuer !== undefined && { issuer }), authorizationParams }
}

/** Tokens name the tenant in lower case. */
function issuerOf(template: string | undefined, tenant: string | undefined): string | undefined {
  if (!template?.includes(TENANT)) return template
  return tenant === undefined ? undefined : template.replace(TENANT, tenant.toLowerCase())
}
