import type { Preset } from './preset.ts'

/**
 * https://developer.okta.com/docs/api/openapi/okta-oauth/guides/client-auth: a client assertion is made for the endpoint
 * that it is sent to.
 */
export const okta: Preset = {
  label: 'Sign in with Okta',
  clientAuth: 'client_secret_basic',
  clientAssertionAudience: 'called-endpoint',
}
