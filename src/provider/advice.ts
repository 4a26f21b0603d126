import type { ProviderConfig } from '../config/config.ts'
import { PosternError } from '../errors.ts'

type Advised = Pick<ProviderConfig, 'clientAuth' | 'clientAssertionAudience' | 'addOfflineAccess'>

/** Adds to an error's reason, for the log, what an operator can try. */
export function withAdvice(config: Advised, error: unknown): unknown {
  if (!(error instanceof PosternError)) return error
  const advice = adviceFor(config, error.details.oauthError)
  if (advice === undefined) return error
  return new PosternError(error.code, { ...error.details, reason: `${error.message}; ${advice}` })
}

const AUDIENCES = ['issuer', 'token-endpoint', 'called-endpoint'] as const

function adviceFor(config: Advised, oauthError: string | undefined): string | undefined {
  switch (oauthError) {
    // RFC 7523 3 leaves the assertion's audience to the provider.
    case 'invalid_client':
    case 'unauthorized_client': {
      if (config.clientAuth !== 'private_key_jwt') return undefined
      const others = AUDIENCES.filter((audience) => audience !== config.clientAssertionAudience).join(' or ')
      return `if it has the public key of clientKey, try clientAssertionAudience: ${others}`
    }
    case 'invalid_scope':
      return config.addOfflineAccess
        ? 'the provider lists offline_access, so Postern asks for it: allow it for this application there, or write scopes'
        : undefined
    default:
      return undefined
  }
}
