import type { Config } from '../config/config.ts'
import type { Logger } from '../log.ts'
import type { CookieStore } from '../store/cookie-store.ts'
import { sealedCookie } from './sealed-cookie.ts'
import { idCookie, type SessionCookie } from './session-cookie.ts'

/** @param cookieStore given when sessions are kept in cookies (`session.store: cookie`) */
export function createSessionCookie(
  config: Config,
  cookieStore: CookieStore | undefined,
  logger: Logger,
): SessionCookie {
  const { cookie, secrets } = config.session
  if (cookieStore === undefined) return idCookie(cookie.name)
  return sealedCookie({
    name: cookie.name,
    secure: config.publicUrls[0]?.secure ?? true,
    secrets,
    offer: (session, key) => cookieStore.offer(session, key),
    knows: (key) => cookieStore.knows(key),
    onTooLarge: () => {
      logger.warn(
        { event: 'session-too-large' },
        'a refreshed session is too large for its cookies: it is lost when this process ends',
      )
    },
  })
}
