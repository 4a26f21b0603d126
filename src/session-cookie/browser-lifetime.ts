import type { Config } from '../config/config.ts'
import type { PublicUrl } from '../route/public-url.ts'
import { LOGIN_LIFETIME } from '../session/login-cookie.ts'
import type { Ms } from '../time.ts'

/**
 * How long a browser keeps the cookie that binds its logins to it: as long as its newest login can take. At
 * `login.origin` as long as a session, because it also tells which sessions came from one browser.
 */
export function browserLifetime({ login, session }: Pick<Config, 'login' | 'session'>, publicUrl: PublicUrl): Ms {
  return login.origin === publicUrl.origin ? Math.max(LOGIN_LIFETIME, session.lifetime) : LOGIN_LIFETIME
}
