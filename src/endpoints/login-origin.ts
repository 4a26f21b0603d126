import { PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import { ENDPOINT_PATHS } from '../route/endpoint-paths.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { HandOver, Login } from '../session/login-cookie.ts'
import { type LoginRequest, openLoginRequest, sealLoginRequest } from '../session/login-request.ts'
import type { EndpointParts } from './endpoint-parts.ts'

/** The parameter of `/start` at `login.origin` that carries a sealed `LoginRequest`. */
export const LOGIN_REQUEST = 'request'

/** `login.origin`, if logins of this host take place there and not here. */
export function loginElsewhere(
  { config: { login } }: Pick<EndpointParts, 'config'>,
  publicUrl: PublicUrl,
): string | undefined {
  return login.origin === publicUrl.origin ? undefined : login.origin
}

/** Whether sessions of several hosts come from logins at this host. */
export function isLoginOrigin({ config }: Pick<EndpointParts, 'config'>, publicUrl: PublicUrl): boolean {
  return config.login.origin === publicUrl.origin
}

/**
 * The address at `login.origin` where a login of this host takes place.
 * @param login waits here for the ticket
 */
export function loginRequestUrl(
  { config, sealer }: Pick<EndpointParts, 'config' | 'sealer'>,
  origin: string,
  publicUrl: PublicUrl,
  login: Login,
  query: URLSearchParams,
): string {
  const asked = new URLSearchParams(query)
  asked.set('rd', login.returnTo)
  asked.set('provider', login.provider)
  const sealed = sealLoginRequest(sealer, publicUrl.origin, login, asked)
  return `${origin}${config.prefix}${ENDPOINT_PATHS.start}?${new URLSearchParams({ [LOGIN_REQUEST]: sealed })}`
}

/**
 * Opens the `LoginRequest` that a browser has brought from another host.
 * @throws PosternError `PST_LOGIN_STATE`
 */
export function openRequestedLogin(
  parts: Pick<EndpointParts, 'config' | 'sealer' | 'clock' | 'loginUrls'>,
  context: RequestContext,
  publicUrl: PublicUrl,
  sealed: string,
): LoginRequest {
  const opened = openLoginRequest(parts.sealer, sealed, parts.clock())
  const refused = (reason: string, loginUrl = parts.loginUrls.startTo(context, '/')) =>
    new PosternError('PST_LOGIN_STATE', { reason, loginUrl })
  if (opened.kind === 'unreadable') throw refused('the login request was not sealed here')
  const { request } = opened
  // A reload may have changed both since the request was sealed.
  if (!isLoginOrigin(parts, publicUrl)) throw refused('a login request for another host than login.origin')
  if (!isPublic(parts, request.handOver)) throw refused("a login request of a host that is not publicUrl's")
  if (opened.kind === 'opened') return request
  const returnTo = parts.loginUrls.returnTo(request.query.get('rd') ?? undefined)
  throw refused('the login request has expired', startAt(parts, context, request.handOver, returnTo))
}

/** Whether the host to which a login must be handed is still one of publicUrl's. */
export function isPublic({ config }: Pick<EndpointParts, 'config'>, { origin }: Pick<HandOver, 'origin'>): boolean {
  return config.publicUrls.some((url) => url.origin === origin)
}

/** Where the browser goes in the end, as seen from the host at which the login takes place. */
export function landingUrl({ returnTo, extras }: Login): string {
  return extras?.handOver !== undefined && returnTo.startsWith('/') ? extras.handOver.origin + returnTo : returnTo
}

/** The URL that starts the login again: at the host where it began. */
export function restartUrl(
  { loginUrls }: Pick<EndpointParts, 'loginUrls'>,
  context: RequestContext,
  { returnTo, provider, extras }: Login,
): string {
  return startAt({ loginUrls }, context, extras?.handOver, returnTo, provider)
}

function startAt(
  { loginUrls }: Pick<EndpointParts, 'loginUrls'>,
  context: RequestContext,
  handOver: HandOver | undefined,
  returnTo: string,
  provider?: string,
): string {
  return (handOver?.origin ?? '') + loginUrls.startTo(context, returnTo, provider)
}
