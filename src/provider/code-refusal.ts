import { type ErrorCode, PosternError } from '../errors.ts'
import { refusesClient } from './port.ts'

/** Errors of RFC 6749 5.2 that no code can bring about: what we asked for, and how, is in the file. */
const CONFIGURATION_ERRORS = new Set(['unsupported_grant_type', 'invalid_scope'])

/** 4xx statuses that are about the endpoint or the moment, not about what was sent to it. */
const NOT_ABOUT_THE_CODE = new Set([401, 404, 405, 408, 425, 429])

/**
 * What the token endpoint's failure to redeem a code means. A browser brings the code, so a code that is refused is the browser's fault (400),
 * never ours or the provider's (5xx). Pure.
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
  // An answer that is no OAuth error: something in front of the provider may have refused the code.
  const refused = code === 'PST_PROVIDER_UNAVAILABLE' && oauthError === undefined && status >= 400 && status < 500
  return refused && !NOT_ABOUT_THE_CODE.has(status) ? 'PST_LOGIN_FAILED' : code
}
