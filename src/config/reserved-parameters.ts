/**
 * Parameters of the authorization request that only Postern sets, because the protocol's security depends on them.
 * `authorizationParams` must not name one, and `authorizationUrl` drops them from extra parameters.
 */
export const RESERVED_PARAMETERS: ReadonlySet<string> = new Set([
  'response_type',
  'response_mode',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'request',
  'request_uri',
])

/**
 * Parameters that `loginHints` must not name either: `<prefix>/start` has its own meaning for them, or they change what
 * the provider grants or proves. Any page can link to `<prefix>/start`.
 */
export const NOT_A_LOGIN_HINT: ReadonlySet<string> = new Set([
  ...RESERVED_PARAMETERS,
  'rd',
  'provider',
  'max_age',
  'acr_values',
  'claims',
  'authorization_details',
  'resource',
  'audience',
  'id_token_hint',
  'client_secret',
  'client_assertion',
  'client_assertion_type',
])
