/**
 * Parameters of the authorization request that carry the protocol's guarantees. Postern alone sets them:
 * `authorizationParams` must not name one, and the provider's client drops them from whatever else is asked for.
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
