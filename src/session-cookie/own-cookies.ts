import type { Config } from '../config/config.ts'
import type { CookieAttributes } from '../session/cookie.ts'
import { partNames } from '../session/cookie-parts.ts'
import { SessionHosts } from '../session/session-hosts.ts'
import type { Ms } from '../time.ts'
import { idCookie, type SessionCookie } from './session-cookie.ts'

/** Postern's own cookies: their names, which upstreams never see or set, and their attributes. */
export interface OwnCookies {
  /** The name of the session cookie. A sealed session may need more cookies, whose names begin with this one. */
  readonly sessionName: string
  readonly session: SessionCookie
  /** The hosts at which a session may be used. */
  readonly hosts: SessionHosts
  isOwn(name: string): boolean
  sessionAttributes(secure: boolean, maxAge: Ms): CookieAttributes
  loginAttributes(secure: boolean, maxAge: Ms): CookieAttributes
  /** For the cookie that ties logins to their browser. Its prefix `__Host-` requires the path `/` and no domain. */
  browserAttributes(secure: boolean, maxAge: Ms): CookieAttributes
}

export function ownCookies(
  config: Pick<Config, 'session' | 'prefix' | 'publicUrls'>,
  session: SessionCookie = idCookie(config.session.cookie.name),
): OwnCookies {
  const { name, sameSite, domain, path, partitioned } = config.session.cookie
  // A cookie is cleared only by one with the same partition, so this goes on all of them.
  const partition = (secure: boolean) => (partitioned && secure ? ({ partitioned: true } as const) : {})
  const names = new Set(partNames(name))
  // The callback is a cross-site navigation: the browser would not send a strict cookie with it, and in another site's
  // frame no lax one.
  const ofLogin = (path: string, secure: boolean, maxAge: Ms): CookieAttributes => ({
    path,
    httpOnly: true,
    secure,
    sameSite: partitioned && secure ? 'none' : 'lax',
    ...partition(secure),
    maxAge: Math.floor(maxAge / 1000),
  })
  return {
    sessionName: name,
    session,
    hosts: new SessionHosts(
      config.publicUrls.map(({ hostname }) => hostname),
      domain,
    ),
    isOwn: (cookie) => names.has(cookie) || /^(__Host-|__Secure-)?postern([-.]|$)/.test(cookie),
    sessionAttributes: (secure, maxAge) => ({
      path,
      httpOnly: true,
      secure,
      sameSite,
      ...partition(secure),
      ...(domain !== undefined && { domain }),
      maxAge: Math.floor(maxAge / 1000),
    }),
    loginAttributes: (secure, maxAge) => ofLogin(config.prefix, secure, maxAge),
    browserAttributes: (secure, maxAge) => ofLogin('/', secure, maxAge),
  }
}
