import type { Context, Provider } from 'oidc-provider'

/** The paths that CoLoop documents. The path of introspection is Clerk's. */
export const COLOOP_ROUTES = {
  authorization: '/oauth/authorize',
  token: '/oauth/token',
  introspection: '/oauth/token_info',
} as const

const USERINFO_PATH = '/oauth/userinfo'

/** Finds the userinfo of an account. */
export type ReadUserinfo = (accountId: string) => Readonly<Record<string, unknown>> | undefined

/**
 * Makes oidc-provider, which speaks OpenID Connect, answer as CoLoop documents: no `iss` beside the code, `token_type`
 * in lower case, no discovery document, and a userinfo endpoint that wants no `openid` scope.
 */
export function coloopShape(provider: Provider, readUserinfo: ReadUserinfo) {
  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    if (ctx.path.startsWith('/.well-known/')) {
      ctx.status = 404
      return
    }
    if (ctx.path === USERINFO_PATH) return answerUserinfo(ctx, provider, readUserinfo)
    await next()
    const location = ctx.response.get('Location')
    if (location?.includes('iss=')) {
      ctx.body = ''
      ctx.set('Location', withoutIssuer(location))
    }
    if (ctx.path === COLOOP_ROUTES.token && isTokenResponse(ctx.body)) {
      ctx.body = { ...ctx.body, token_type: ctx.body.token_type.toLowerCase() }
    }
  }
}

/** Edits the text of the URL. Parsing and serializing it could change the rest. */
function withoutIssuer(location: string): string {
  const [before, query] = location.split('?', 2)
  if (query === undefined) return location
  const kept = query.split('&').filter((pair) => !pair.startsWith('iss='))
  return kept.length === 0 ? before! : `${before}?${kept.join('&')}`
}

function isTokenResponse(body: unknown): body is { readonly token_type: string } {
  return typeof body === 'object' && body !== null && 'token_type' in body && typeof body.token_type === 'string'
}

async function answerUserinfo(ctx: Context, provider: Provider, readUserinfo: ReadUserinfo): Promise<void> {
  ctx.set('Cache-Control', 'no-store')
  if (ctx.method !== 'GET') {
    ctx.status = 405
    ctx.set('Allow', 'GET')
    return
  }
  const value = /^Bearer (\S+)$/i.exec(ctx.get('Authorization'))?.[1]
  const token = value === undefined ? undefined : await provider.AccessToken.find(value)
  const claims = token === undefined || token.isExpired ? undefined : readUserinfo(token.accountId)
  if (claims === undefined) {
    ctx.status = 401
    ctx.set('WWW-Authenticate', 'Bearer error="invalid_token"')
    ctx.body = { error: 'invalid_token' }
    return
  }
  ctx.status = 200
  ctx.body = claims
}
