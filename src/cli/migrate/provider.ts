import { NOT_A_LOGIN_HINT, RESERVED_PARAMETERS } from '../../config/reserved-parameters.ts'
import { contentOf, type Draft, literal, variable } from './draft.ts'
import { migrateKnownProvider } from './known-providers.ts'

/** The provider's type, which is Google's if none is written. */
export function providerType(draft: Draft): string {
  return draft.text('provider') ?? 'google'
}

/** The provider's name in the file, of characters that names may have. */
export function providerName(draft: Draft): string {
  const name = providerType(draft).replace(/[^A-Za-z0-9_-]+/g, '-')
  return /^[A-Za-z0-9][\w-]{0,63}$/.test(name) ? name : 'provider'
}

/** The types that verify id tokens, so that they have an issuer. */
export function hasIssuer(draft: Draft): boolean {
  return ['oidc', 'adfs', 'azure', 'cidaas', 'gitlab', 'keycloak-oidc', 'entra-id', 'google'].includes(
    providerType(draft),
  )
}

export function migrateProvider(draft: Draft): void {
  const at = ['providers', providerName(draft)]
  draft.put(at, {})
  migrateKnownProvider(draft, at)
  migrateClient(draft, at)
  migrateScopes(draft, at)
  migrateParameters(draft, at)
  migrateTrust(draft, at)
  const label = draft.text('provider_display_name')
  if (label !== undefined) draft.carry('provider_display_name', [...at, 'label'], literal(`Sign in with ${label}`))
  const challenge = draft.text('code_challenge_method') ?? draft.text('force_code_challenge_method')
  const name = draft.option('code_challenge_method') ? 'code_challenge_method' : 'force_code_challenge_method'
  if (challenge === 'S256') draft.note('carried over', name, at, 'PKCE with S256 is always on')
  else if (challenge !== undefined) draft.note('changed', name, at, 'PKCE is always S256')
  if (challenge !== undefined && name === 'code_challenge_method' && draft.option('force_code_challenge_method')) {
    draft.note('no equivalent', 'force_code_challenge_method', at, 'not used: code_challenge_method is there')
  }
}

function migrateClient(draft: Draft, at: readonly string[]): void {
  const id = draft.text('client_id')
  if (id === undefined) {
    draft.put([...at, 'clientId'], variable('OAUTH2_PROXY_CLIENT_ID'))
    draft.note('changed', 'client_id', [...at, 'clientId'], 'it was not given: set this variable, or write it here')
  } else draft.carry('client_id', [...at, 'clientId'], literal(id))
  if (draft.isOn('entra_id_federated_token_auth')) {
    draft.carry('entra_id_federated_token_auth', [...at, 'clientAssertionFile'], variable('AZURE_FEDERATED_TOKEN_FILE'))
    for (const name of ['client_secret', 'client_secret_file']) {
      if (draft.option(name)) draft.note('no equivalent', name, at, 'not used: the federated token is sent instead')
    }
    return
  }
  const secret = [...at, 'clientSecret']
  const file = draft.text('client_secret_file')
  const written = draft.text('client_secret')
  if (written !== undefined) {
    const reference = /^\$\{\w+\}$/.test(written) ? written : variable('OAUTH2_PROXY_CLIENT_SECRET')
    draft.change(
      'client_secret',
      secret,
      reference,
      'secrets do not stand in the file: set this variable, or read it from a file',
    )
    if (file !== undefined)
      draft.note('no equivalent', 'client_secret_file', secret, 'not used: client_secret is there')
  } else if (file !== undefined) draft.carry('client_secret_file', secret, contentOf(literal(file)))
}

function migrateScopes(draft: Draft, at: readonly string[]): void {
  const place = [...at, 'scopes']
  const scopes = draft
    .text('scope')
    ?.split(/\s+/)
    .filter((scope) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope))
  if (scopes === undefined || scopes.length === 0) return
  // What a claim source needs stands there already.
  const needed = ((draft.file['providers'] as Record<string, Record<string, unknown>>)[at[1]!]?.['scopes'] ??
    []) as string[]
  const all = [...new Set([...scopes, ...needed])]
  const added = all.filter((scope) => !scopes.includes(scope))
  if (added.length > 0) draft.change('scope', place, all.map(literal), `${added.join(' ')} is added, to read groups`)
  else if (hasIssuer(draft) && !scopes.includes('offline_access')) {
    draft.change(
      'scope',
      place,
      all.map(literal),
      'leave it out to have offline_access added where the provider knows it: without a refresh token a session ends with its access token',
    )
  } else draft.carry('scope', place, all.map(literal))
}

function migrateParameters(draft: Draft, at: readonly string[]): void {
  const place = [...at, 'authorizationParams']
  for (const name of ['prompt', 'acr_values', 'resource']) {
    const value = draft.text(name)
    if (value !== undefined) draft.carry(name, [...place, name], literal(value))
  }
  if (draft.option('approval_prompt')) {
    draft.note(
      'no equivalent',
      'approval_prompt',
      at,
      'replaced by prompt in OpenID Connect. preset: google asks for prompt=consent, to get a refresh token',
    )
  }
  const hints: string[] = []
  for (const { name, value, isHint, from } of draft.settings.loginParameters) {
    const what = `loginURLParameters ${name}`
    if (RESERVED_PARAMETERS.has(name) || !/^[A-Za-z0-9._-]{1,64}$/.test(name)) {
      draft.note('no equivalent', what, at, 'Postern sets it itself', from)
      continue
    }
    if (value !== undefined && name !== 'approval_prompt') {
      draft.put([...place, name], literal(value))
      draft.note('carried over', what, [...place, name], undefined, from)
    } else if (!isHint) draft.note('no equivalent', what, at, 'it has no value, or is replaced by prompt', from)
    if (!isHint) continue
    if (NOT_A_LOGIN_HINT.has(name)) draft.note('no equivalent', what, at, 'a link must not choose it', from)
    else {
      hints.push(name)
      draft.put([...at, 'loginHints'], [...new Set(hints)])
      draft.note('changed', what, [...at, 'loginHints'], 'links may choose it; there are no rules for its value', from)
    }
  }
}

function migrateTrust(draft: Draft, at: readonly string[]): void {
  const [file, ...others] = draft.list('provider_ca_files')
  if (file === undefined) return
  if (others.length === 0) draft.carry('provider_ca_files', [...at, 'caFile'], literal(file))
  else
    draft.change(
      'provider_ca_files',
      [...at, 'caFile'],
      literal(file),
      `one file only: put ${others.join(', ')} into it too`,
    )
}
