/** An Authorization header with the scheme Bearer and something else than one token behind it. */
export const MALFORMED = Symbol('malformed')

/** Nothing that could be part of another scheme's name (RFC 9110 5.6.2) follows. */
const BEARER = /^bearer(?![\w!#$%&'*+.^`|~-])/i
/** RFC 6750 2.1 (`b64token`). The scheme's name is case-insensitive (RFC 9110 11.1). */
const CREDENTIALS = /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i

/**
 * The bearer token of an Authorization header. Undefined without the header and for another scheme, such as Basic.
 *
 * @param repeated whether the request has several Authorization headers: one could be for us and one for the app
 */
export function bearerToken(
  authorization: string | undefined,
  repeated: boolean,
): string | typeof MALFORMED | undefined {
  if (authorization === undefined) return undefined
  if (repeated) return MALFORMED
  const token = CREDENTIALS.exec(authorization)?.[1]
  if (token !== undefined) return token
  return BEARER.test(authorization) ? MALFORMED : undefined
}
