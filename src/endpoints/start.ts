import type { FastifyInstance, FastifyReply } from 'fastify'
import { redirectUri } from '../config/registration.ts'
import { PosternError } from '../errors.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { browserCookie } from '../session/browser-cookie.ts'
import {
  createLogin,
  LOGIN_LIFETIME,
  type Login,
  loginCookieName,
  loginCookiesToClear,
  sealLogin,
} from '../session/login-cookie.ts'
import { isLoop } from '../session/login-loop.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { clearLoginLoop, loginsInARow } from './login-loop.ts'
import { loginRefused } from './login-refused.ts'
import { navigationsOnly } from './navigations-only.ts'
import { publicUrlOf } from './public-url-of.ts'
import { queryOf } from './query-of.ts'
import { limited } from './rate-limit.ts'

/** `/start`: starts a login and redirects to the provider. */
export function registerStart(app: FastifyInstance, parts: EndpointParts): void {
  app.get(
    ENDPOINTS.start.url,
    { onRequest: navigationsOnly(parts), config: limited('start', parts.config.rateLimit.login) },
    (request, reply) => start(parts, contextOf(request.raw), reply),
  )
}

async function start(parts: EndpointParts, context: RequestContext, reply: FastifyReply): Promise<FastifyReply> {
  const publicUrl = publicUrlOf(context)
  const query = queryOf(context)
  const returnTo = parts.loginUrls.returnTo(query.get('rd') ?? undefined)
  const name = chosenProvider(parts, query.get('provider'))
  reply.header('Cache-Control', 'no-store')
  if (name === undefined) return reply.redirect(parts.loginUrls.signInTo(context, returnTo), 302)
  const inARow = await loginsInARow(parts, context, publicUrl, returnTo)
  if (isLoop(inARow)) {
    clearLoginLoop(parts, publicUrl, reply)
    throw new PosternError('PST_LOGIN_LOOP', { loginUrl: parts.loginUrls.startTo(context, returnTo, name) })
  }
  const browser = browserCookie(context.headers.cookie, publicUrl.secure)
  const login = createLogin(
    {
      provider: name,
      redirectUri: redirectUriOf(parts, publicUrl, name),
      returnTo,
      loginsInARow: inARow,
      browser: browser.hash,
    },
    parts.clock(),
  )
  const location = await authorizationUrl(parts, context, login)
  const { ownCookies, sealer } = parts
  for (const old of loginCookiesToClear(sealer, context.headers.cookie, parts.clock(), publicUrl.secure)) {
    reply.clearCookie(old, ownCookies.loginAttributes(publicUrl.secure, 0))
  }
  reply.setCookie(
    loginCookieName(login.state, publicUrl.secure),
    sealLogin(sealer, login),
    ownCookies.loginAttributes(publicUrl.secure, LOGIN_LIFETIME),
  )
  // Set for each login, so that it lives as long as the newest one.
  reply.setCookie(browser.name, browser.value, ownCookies.browserAttributes(publicUrl.secure, LOGIN_LIFETIME))
  parts.metrics.count('logins', name, 'started')
  parts.logger.info({ event: 'login-started', requestId: context.id, provider: name }, 'login started')
  return reply.redirect(location, 302)
}

function redirectUriOf({ config }: Pick<EndpointParts, 'config'>, publicUrl: PublicUrl, name: string): string {
  const provider = config.providers.find((candidate) => candidate.name === name)
  if (provider === undefined) throw new PosternError('PST_LOGIN_PROVIDER_UNKNOWN')
  return redirectUri(publicUrl.origin, config.prefix, provider)
}

async function authorizationUrl(
  parts: Pick<EndpointParts, 'providers' | 'metrics' | 'logger' | 'loginUrls'>,
  context: RequestContext,
  login: Login,
): Promise<string> {
  const provider = parts.providers.get(login.provider)
  if (provider === undefined) throw new PosternError('PST_LOGIN_PROVIDER_UNKNOWN')
  try {
    return (await provider.authorizationUrl(login)).href
  } catch (error) {
    throw loginRefused(parts, context, login, error)
  }
}

function chosenProvider(parts: Pick<EndpointParts, 'providers'>, asked: string | null): string | undefined {
  if (asked !== null && asked !== '') {
    if (!parts.providers.has(asked)) throw new PosternError('PST_LOGIN_PROVIDER_UNKNOWN')
    return asked
  }
  return parts.providers.size === 1 ? (parts.providers.keys().next().value as string) : undefined
}
