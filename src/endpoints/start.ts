import type { FastifyInstance, FastifyReply } from 'fastify'
import { redirectUri, ticketUri } from '../config/registration.ts'
import { PosternError } from '../errors.ts'
import { ENDPOINTS } from '../proxy/endpoint.ts'
import { contextOf, type RequestContext } from '../proxy/request-context.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { type BrowserCookie, browserCookie } from '../session/browser-cookie.ts'
import {
  createLogin,
  LOGIN_LIFETIME,
  type Login,
  loginCookieName,
  loginCookiesToClear,
  sealLogin,
} from '../session/login-cookie.ts'
import { isLoop } from '../session/login-loop.ts'
import { browserLifetime } from '../session-cookie/browser-lifetime.ts'
import type { EndpointParts } from './endpoint-parts.ts'
import { loginDemandsOf } from './login-demands.ts'
import { loginHintsOf } from './login-hints.ts'
import { clearLoginLoop, loginsInARow } from './login-loop.ts'
import { LOGIN_REQUEST, loginElsewhere, loginRequestUrl, openRequestedLogin } from './login-origin.ts'
import { loginRefused } from './login-refused.ts'
import { navigationsOnly } from './navigations-only.ts'
import { publicUrlOf } from './public-url-of.ts'
import { queryOf } from './query-of.ts'
import { limited } from './rate-limit.ts'
import { setCookie } from './set-cookie.ts'

/** `/start`: starts a login and redirects to the provider. */
export function registerStart(app: FastifyInstance, parts: EndpointParts): void {
  const { login, rateLimit } = parts.config
  app.get(
    ENDPOINTS.start.url,
    { onRequest: navigationsOnly(parts), config: limited('start', rateLimit.login, login.origin) },
    (request, reply) => start(parts, contextOf(request.raw), reply),
  )
}

async function start(parts: EndpointParts, context: RequestContext, reply: FastifyReply): Promise<FastifyReply> {
  const publicUrl = publicUrlOf(context)
  const asked = queryOf(context)
  const sealed = asked.get(LOGIN_REQUEST)
  const request = sealed === null ? undefined : openRequestedLogin(parts, context, publicUrl, sealed)
  const query = request?.query ?? asked
  const returnTo = parts.loginUrls.returnTo(query.get('rd') ?? undefined)
  const demands = loginDemandsOf(query)
  const name = chosenProvider(parts, query.get('provider'))
  reply.header('Cache-Control', 'no-store')
  if (name === undefined) {
    const hints = loginHintsOf(
      query,
      [...parts.providers.values()].flatMap(({ loginHints }) => loginHints),
    )
    return reply.redirect(parts.loginUrls.signInTo(context, returnTo, { ...demands.parameters, ...hints }), 302)
  }
  // The host that sent the request has counted its own logins.
  const inARow = request === undefined ? await loginsInARow(parts, context, publicUrl, returnTo) : 0
  if (isLoop(inARow)) {
    clearLoginLoop(parts, publicUrl, reply)
    throw new PosternError('PST_LOGIN_LOOP', { loginUrl: parts.loginUrls.startTo(context, returnTo, name) })
  }
  const elsewhere = loginElsewhere(parts, publicUrl)
  const browser = browserCookie(context.headers.cookie, publicUrl.secure)
  const login = createLogin(
    {
      provider: name,
      redirectUri:
        elsewhere === undefined
          ? redirectUriOf(parts, publicUrl, name)
          : ticketUri(publicUrl.origin, parts.config.prefix),
      returnTo,
      loginsInARow: inARow,
      browser: browser.hash,
      extras: {
        ...(demands.stepUp && { stepUp: demands.stepUp }),
        ...(elsewhere !== undefined && { byTicket: true }),
        ...(request && { handOver: request.handOver }),
      },
    },
    parts.clock(),
  )
  const location =
    elsewhere === undefined
      ? await authorizationUrl(parts, context, login, query)
      : loginRequestUrl(parts, elsewhere, publicUrl, login, query)
  keepLogin(parts, context, publicUrl, login, browser, reply)
  const event = elsewhere === undefined ? 'login-started' : 'login-sent-to-origin'
  if (elsewhere === undefined) parts.metrics.count('logins', name, 'started')
  parts.logger.info({ event, requestId: context.id, provider: name }, event.replaceAll('-', ' '))
  return reply.redirect(location, 302)
}

/** Sets the login's cookie and that of the browser, and clears those of given-up logins. */
function keepLogin(
  parts: Pick<EndpointParts, 'ownCookies' | 'sealer' | 'clock' | 'config'>,
  context: RequestContext,
  publicUrl: PublicUrl,
  login: Login,
  browser: BrowserCookie,
  reply: FastifyReply,
): void {
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
  const attributes = ownCookies.browserAttributes(publicUrl.secure, browserLifetime(parts.config, publicUrl))
  setCookie(reply, context, browser.name, browser.value, attributes)
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
  query: URLSearchParams,
): Promise<string> {
  const provider = parts.providers.get(login.provider)
  if (provider === undefined) throw new PosternError('PST_LOGIN_PROVIDER_UNKNOWN')
  const parameters = { ...loginDemandsOf(query).parameters, ...loginHintsOf(query, provider.loginHints) }
  try {
    return (await provider.authorizationUrl(login, parameters)).href
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
