import * as oauth from 'oauth4webapi'
import type { Tokens } from '../session/session.ts'
import { clientOf, type ProviderContext } from './context.ts'
import { asProviderError, statusFailure } from './failures.ts'

/**
 * Revokes the tokens (RFC 7009) unless `revokeTokens` is off. The refresh token comes first, because a provider then
 * ends the whole grant. A failure is an event, not a rejection: the session has ended already.
 */
export async function revoke(context: ProviderContext, tokens: Tokens): Promise<void> {
  if (!context.config.revokeTokens) return
  try {
    const metadata = await context.metadata()
    if (metadata.revocation_endpoint === undefined) return
    if (tokens.refreshToken !== undefined) await revokeOne(context, tokens.refreshToken, 'refresh_token')
    await revokeOne(context, tokens.accessToken, 'access_token')
  } catch (error) {
    const reason = asProviderError(error).message
    context.event({ kind: 'revocation-failed', provider: context.config.name, reason })
  }
}

async function revokeOne(context: ProviderContext, token: string, hint: string): Promise<void> {
  const { http, config, clock } = context
  const metadata = await context.metadata()
  const auth = await context.clientAuth('revocation_endpoint')
  const response = await oauth.revocationRequest(metadata, clientOf(context), auth, token, {
    additionalParameters: { token_type_hint: hint },
    [oauth.customFetch]: http.fetch,
    [oauth.allowInsecureRequests]: config.allowInsecure,
  })
  if (response.ok) return
  throw statusFailure('revocation endpoint', response.status, response.headers, await response.text(), clock())
}
