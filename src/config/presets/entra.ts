import type { Preset } from './preset.ts'

/**
 * https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc. `oid` is the person in the whole tenant, as
 * Microsoft Graph knows them; `sub` differs from application to application (id-token-claims-reference).
 */
export const entra: Preset = {
  label: 'Sign in with Microsoft',
  issuer: 'https://login.microsoftonline.com/{tenant}/v2.0',
  clientAuth: 'client_secret_post',
  subjectClaim: ['oid'],
}
