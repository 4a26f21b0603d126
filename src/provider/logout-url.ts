import type { ProviderContext } from './context.ts'

/** OpenID Connect RP-Initiated Logout 1.0, 2; undefined if the provider has no such endpoint. */
export async function logoutUrl(
  context: ProviderContext,
  idToken: string | undefined,
  returnTo: string,
  state?: string,
): Promise<URL | undefined> {
  const { end_session_endpoint: endpoint } = await context.metadata()
  if (endpoint === undefined) return undefined
  const url = new URL(endpoint)
  if (idToken !== undefined) url.searchParams.set('id_token_hint', idToken)
  url.searchParams.set('client_id', context.config.clientId)
  url.searchParams.set('post_logout_redirect_uri', returnTo)
  if (state !== undefined) url.searchParams.set('state', state)
  return url
}
