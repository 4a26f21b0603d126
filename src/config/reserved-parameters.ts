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
