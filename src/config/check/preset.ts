import { child, type Finding, type Pointer, readable } from '../finding.ts'
import { neededKey, withPreset } from '../preset.ts'
import type { PresetName } from '../preset-names.ts'
import type { ProviderDraft } from './draft.ts'

interface IssuerForm {
  readonly form: RegExp
  readonly example: string
  /** What is wrong with an issuer of another form, and what to write instead. */
  readonly wrong: string
  readonly hint: (issuer: string) => string
}

const ISSUERS: Readonly<Partial<Record<PresetName, IssuerForm>>> = {
  auth0: {
    form: /\/$/,
    example: 'https://example.eu.auth0.com/',
    wrong: "Auth0's issuer ends with a slash",
    hint: (issuer) => `write ${issuer}/`,
  },
  keycloak: {
    form: /\/realms\/[^/]+$/,
    example: 'https://sso.example.com/realms/staff',
    wrong: "is not a realm's issuer",
    hint: () => 'write https://<host>/realms/<realm>, without a slash at the end',
  },
  okta: {
    form: /^https?:\/\/(?![^/]*-admin\.)[^/]+(?:\/oauth2\/[^/]+)?$/,
    example: 'https://example.okta.com',
    wrong: 'is not the issuer of an authorization server at Okta',
    hint: () => 'write https://<your domain>, or https://<your domain>/oauth2/<id>, without `-admin` and final slash',
  },
}

/** Checks the keys that a preset needs, and those that only a preset gives a meaning. */
export function checkPreset(at: Pointer, provider: ProviderDraft): readonly Finding[] {
  const { preset, tenant, issuer } = provider
  const needed = preset === undefined ? undefined : neededKey(preset)
  const findings: Finding[] = [...checkSubject(at, provider)]
  const say = (key: 'issuer' | 'tenant', message: string, hint: string) => {
    const place = child(at, key)
    findings.push({ at: place, message: `\`${readable(place)}\`: ${message}`, hint })
  }
  if (tenant !== undefined && needed !== 'tenant') {
    say('tenant', 'has no effect without preset: entra', 'leave it out')
  } else if (tenant !== undefined && issuer !== undefined) {
    say('tenant', 'has no effect beside an issuer', 'leave one of them out')
  }
  const known = preset === undefined ? undefined : ISSUERS[preset]
  if (needed !== undefined && issuer === undefined && provider[needed] === undefined) {
    const hint = needed === 'tenant' ? 'write the tenant id, a GUID' : `write it, such as ${known?.example}`
    say(needed, `preset: ${preset} needs it`, hint)
  }
  if (issuer !== undefined && known !== undefined && !known.form.test(issuer)) {
    say('issuer', known.wrong, known.hint(issuer))
  }
  return findings
}

/** With several claims, a number and a text of two claims could be the same subject. */
function checkSubject(at: Pointer, provider: ProviderDraft): readonly Finding[] {
  const { subjectType, subjectClaim } = withPreset(provider)
  if (subjectType !== 'integer' || [subjectClaim ?? 'sub'].flat().length === 1) return []
  const place = child(at, provider.subjectClaim === undefined ? 'subjectType' : 'subjectClaim')
  const message = `\`${readable(place)}\`: subjectType: integer takes one claim, because numbers of two could be the same`
  return [{ at: place, message, hint: 'write one claim' }]
}
