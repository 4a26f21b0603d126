import { type ErrorCode, PosternError } from '../errors.ts'
import { refusesClient } from './port.ts'

/** Errors of RFC 6749 5.2 that the configuration causes, not the code. */
const CONFIGURATION_ERRORS = new Set(['unsupported_grant_type', 'invalid_scope'])

/** 4xx statuses that are about the endpoint or the load on it, not about the request's content. */
const NOT_ABOUT_THE_CODE = new Set([401, 404, 405, 408, 425, 429])

/**
 * Chooses the error code when the token endpoint does not redeem a code. The browser brings the code, so a refused code
 * is the browser's fault (400), not ours or the provider's (5xx). Pure.
 */
export function codeRefusal(error: PosternError): PosternError {
  const code = refusalCode(error)
  return code === error.code ? error : new PosternError(code, error.details)
}

function refusalCode({ code, details: { oauthError, providerStatus: status = 0 } }: PosternError): ErrorCode {
  if (code === 'PST_PROVIDER_REJECTED' && oauthError !== undefined) {
    if (refusesClient(oauthError)) return 'PST_PROVIDER_CLIENT'
    return CONFIGURATION_ERRORS.has(oauthError) ? code : 'PST_LOGIN_FAILED'
  }
  // Not an OAuth error response: a firewall in front of the provider may have refused the code.
  const refused = code === 'PST_PROVIDER_UNAVAILABLE' && oauthError === undefined && status >= 400 && status < 500
  return refused && !NOT_ABOUT_THE_CODE.has(status) ? 'PST_LOGIN_FAILED' : code
}
