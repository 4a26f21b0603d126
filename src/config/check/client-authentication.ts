import { child, type Finding, type Pointer, readable } from '../finding.ts'
import { withPreset } from '../preset.ts'
import type { ProviderDraft } from './draft.ts'

type Key = 'clientAuth' | 'clientKey' | 'clientAssertionAudience' | 'pkce'

/** Checks that the client's credentials and `clientAuth` fit together. A credential that is never used is a mistake. */
export function checkClientAuthentication(at: Pointer, provider: ProviderDraft): readonly Finding[] {
  const { clientAuth, clientSecret, clientKey, clientAssertionAudience, pkce } = provider
  const { issuer } = withPreset(provider)
  const findings: Finding[] = []
  const say = (key: Key, message: string, hint: string) => {
    const place = child(at, key)
    findings.push({ at: place, message: `\`${readable(place)}\`: ${message}`, hint })
  }
  if (clientAuth === 'none' && clientSecret !== undefined) {
    say('clientAuth', 'is none, but there is a clientSecret', 'leave one of them out')
  }
  if ((clientAuth === 'client_secret_basic' || clientAuth === 'client_secret_post') && clientSecret === undefined) {
    say('clientAuth', 'needs a clientSecret', 'write clientSecret, or clientAuth: none')
  }
  if (clientAuth === 'private_key_jwt' && clientKey === undefined) {
    say('clientAuth', 'needs a clientKey', 'write clientKey')
  }
  if (clientKey !== undefined && clientAuth !== 'private_key_jwt') {
    if (clientAuth !== undefined) {
      say(
        'clientKey',
        `is not used with clientAuth: ${clientAuth}`,
        'leave it out, or write clientAuth: private_key_jwt',
      )
    } else if (clientSecret !== undefined) {
      say('clientKey', 'stands beside a clientSecret', 'leave one of them out')
    }
  }
  if (clientAssertionAudience !== undefined && clientKey === undefined) {
    say('clientAssertionAudience', 'has no effect without private_key_jwt', 'write clientKey, or leave it out')
  }
  if (clientAssertionAudience === 'issuer' && issuer === undefined) {
    say('clientAssertionAudience', 'is issuer, but there is no issuer', 'write issuer, or token-endpoint')
  }
  if (pkce === false && clientSecret === undefined && clientKey === undefined) {
    say('pkce', 'only PKCE protects the codes of a public application', 'leave pkce out, or write clientSecret')
  }
  return findings
}
