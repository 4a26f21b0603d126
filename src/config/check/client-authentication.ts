import { child, type Finding, type Pointer, readable } from '../finding.ts'
import { withPreset } from '../preset.ts'
import type { ProviderDraft } from './draft.ts'

type Key = 'clientAuth' | 'clientKey' | 'clientAssertionFile' | 'clientAssertionAudience' | 'pkce'

/** The credential that each method needs. */
const CREDENTIALS = {
  client_secret_basic: 'clientSecret',
  client_secret_post: 'clientSecret',
  private_key_jwt: 'clientKey',
  client_assertion: 'clientAssertionFile',
} as const

/** Credentials that imply a method. */
const IMPLY = [
  ['clientKey', 'private_key_jwt'],
  ['clientAssertionFile', 'client_assertion'],
] as const

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
  if (clientAuth !== undefined && clientAuth !== 'none') {
    const needed = CREDENTIALS[clientAuth]
    if (provider[needed] === undefined) {
      say(
        'clientAuth',
        `needs a ${needed}`,
        `write ${needed}${needed === 'clientSecret' ? ', or clientAuth: none' : ''}`,
      )
    }
  }
  for (const [credential, method] of IMPLY) {
    if (provider[credential] === undefined || clientAuth === method) continue
    if (clientAuth !== undefined) {
      say(credential, `is not used with clientAuth: ${clientAuth}`, `leave it out, or write clientAuth: ${method}`)
      continue
    }
    const other = (['clientSecret', 'clientKey'] as const).find(
      (key) => key !== credential && provider[key] !== undefined,
    )
    if (other !== undefined) say(credential, `stands beside a ${other}`, 'leave one of them out')
  }
  if (clientAssertionAudience !== undefined && clientKey === undefined) {
    say('clientAssertionAudience', 'has no effect without private_key_jwt', 'write clientKey, or leave it out')
  }
  if (clientAssertionAudience === 'issuer' && issuer === undefined) {
    say('clientAssertionAudience', 'is issuer, but there is no issuer', 'write issuer, or token-endpoint')
  }
  const isPublic = [clientSecret, clientKey, provider.clientAssertionFile].every(
    (credential) => credential === undefined,
  )
  if (pkce === false && isPublic) {
    say('pkce', 'only PKCE protects the codes of a public application', 'leave pkce out, or write clientSecret')
  }
  return findings
}
