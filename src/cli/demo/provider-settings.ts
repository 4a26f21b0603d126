import { randomBytes } from 'node:crypto'
import type { Context, ProtocolContext } from 'oidc-provider'

export interface Client {
  readonly clientId: string
  /** Left out: a public application, which must use PKCE. */
  readonly clientSecret?: string
  readonly redirectUris: readonly string[]
}

/** The settings that both kinds of provider share: opaque tokens, refresh tokens for every client, no consent page. */
export function providerSettings(clients: readonly Client[], accessTokenTtl: number) {
  return {
    clients: clients.map(({ clientId, clientSecret, redirectUris }) => ({
      client_id: clientId,
      ...(clientSecret === undefined
        ? { token_endpoint_auth_method: 'none' }
        : { client_secret: clientSecret, token_endpoint_auth_method: 'client_secret_post' }),
      redirect_uris: redirectUris,
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    })),
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    pkce: { required: (_ctx: unknown, client: ProtocolContext['client']) => client.clientAuthMethod === 'none' },
    issueRefreshToken: () => true,
    loadExistingGrant,
    renderError: (ctx: Context, out: { readonly error: string; readonly error_description?: string }) => {
      ctx.type = 'text'
      ctx.body = `${out.error}: ${out.error_description ?? ''}\n`
    },
    clientBasedCORS: () => false,
    // Seconds.
    ttl: {
      AccessToken: accessTokenTtl,
      AuthorizationCode: 60,
      RefreshToken: 30 * 24 * 3600,
      Interaction: 3600,
      Session: 24 * 3600,
      Grant: 30 * 24 * 3600,
      IdToken: 3600,
    },
  }
}

async function loadExistingGrant({ oidc }: { readonly oidc: ProtocolContext }) {
  if (oidc.session.accountId === undefined) return undefined
  const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId })
  grant.addOIDCScope([...oidc.requestParamOIDCScopes].join(' '))
  await grant.save()
  return grant
}
