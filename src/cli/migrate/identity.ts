import { parseIdentityHeaderName } from '../../config/syntax/header.ts'
import { foldedName } from '../../headers/reserved-names.ts'
import { celClaim, celText, type Draft } from './draft.ts'
import { claimNames } from './policy.ts'

const AT = ['identity', 'headers']

/** The headers that tell the app who is signed in. */
export function migrateIdentity(draft: Draft): void {
  if (draft.isOn('insecure_oidc_allow_unverified_email')) {
    const text = 'people could give an address that is not theirs, if the provider does not check it'
    draft.change('insecure_oidc_allow_unverified_email', ['identity', 'requireVerifiedEmail'], false, text)
  }
  for (const name of ['oidc_email_claim', 'user_id_claim', 'oidc_groups_claim']) {
    if (draft.option(name)) draft.note('carried over', name, AT)
  }
  if (draft.settings.requestHeaders !== undefined) migrateAlphaHeaders(draft)
  else migrateOptions(draft)
}

function migrateOptions(draft: Draft): void {
  const users = draft.isOn('pass_user_headers', true) || draft.isOn('pass_basic_auth', true)
  const answers = draft.isOn('set_xauthrequest')
  const headers: Record<string, string> = {}
  const { email, groups } = claimNames(draft)
  if (users) {
    draft.put(['identity', 'preset'], 'oauth2-proxy')
    draft.note('carried over', 'pass_user_headers', ['identity', 'preset'])
    if (email !== 'email')
      for (const name of ['X-Forwarded-Email', 'X-Auth-Request-Email']) headers[name] = celClaim(email)
    if (groups !== 'groups')
      for (const name of ['X-Forwarded-Groups', 'X-Auth-Request-Groups']) headers[name] = celClaim(groups)
  } else if (draft.option('pass_user_headers')) {
    draft.note('carried over', 'pass_user_headers', AT)
  }
  if (answers) {
    draft.note('carried over', 'set_xauthrequest', ['identity', users ? 'preset' : 'headers'], 'the app gets them too')
    if (!users) {
      const claims = {
        User: 'subject',
        Email: celClaim(email),
        Groups: celClaim(groups),
        'Preferred-Username': 'claims.preferred_username',
      }
      for (const [name, expression] of Object.entries(claims)) headers[`X-Auth-Request-${name}`] = expression
    }
  } else if (draft.option('set_xauthrequest'))
    draft.note('changed', 'set_xauthrequest', ['identity'], 'the preset sends X-Auth-Request-* too')
  if (draft.isOn('prefer_email_to_user')) {
    if (users) headers['X-Forwarded-User'] = celClaim(email)
    draft.note('carried over', 'prefer_email_to_user', AT)
  }
  if (draft.isOn('pass_access_token')) {
    headers['X-Forwarded-Access-Token'] = 'tokens.accessToken'
    if (answers) headers['X-Auth-Request-Access-Token'] = 'tokens.accessToken'
    draft.note('carried over', 'pass_access_token', AT)
  }
  for (const name of ['pass_authorization_header', 'set_authorization_header']) {
    if (!draft.isOn(name)) continue
    headers['Authorization'] = "'Bearer ' + tokens.idToken"
    draft.note('carried over', name, [...AT, 'Authorization'])
  }
  if (!users || Object.keys(headers).length > 0) draft.put(AT, headers)
}

/** Claims of oauth2-proxy's session, as Postern's expressions name them. */
function expressionOf(draft: Draft, claim: string): string | undefined {
  const { email, groups } = claimNames(draft)
  switch (claim) {
    case 'user':
      return 'subject'
    case 'email':
      return celClaim(email)
    case 'groups':
      return celClaim(groups)
    case 'access_token':
      return 'tokens.accessToken'
    case 'id_token':
      return 'tokens.idToken'
    case 'created_at':
      return 'string(session.createdAt)'
    case 'expires_on':
      return 'string(tokens.expiresAt)'
    case 'refresh_token':
      return undefined
    default:
      return celClaim(claim)
  }
}

function migrateAlphaHeaders(draft: Draft): void {
  const headers: Record<string, string> = {}
  const taken = new Set<string>()
  for (const { name, claim, prefix, from } of draft.settings.requestHeaders ?? []) {
    const what = `injectRequestHeaders ${name}`
    const expression = claim === undefined ? undefined : expressionOf(draft, claim)
    if (!parseIdentityHeaderName(name).ok || taken.has(foldedName(name))) {
      draft.note('no equivalent', what, AT, 'the name has another meaning, or is there already', from)
    } else if (expression === undefined) {
      const why =
        'its value is a secret, Basic authentication or the refresh token. A fixed value can stand in headers.set of a route'
      draft.note('no equivalent', what, AT, why, from)
    } else {
      taken.add(foldedName(name))
      headers[name] = prefix === '' ? expression : `${celText(prefix)} + ${expression}`
      draft.note('carried over', what, [...AT, name], undefined, from)
    }
  }
  draft.put(AT, headers)
}
