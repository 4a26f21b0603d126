import type { Config } from '../config/config.ts'
import type { Logger } from '../log.ts'
import type { CookieStore } from '../store/cookie.ts'
import { sealedCarrier } from './sealed-carrier.ts'
import { idCarrier, type SessionCarrier } from './session-carrier.ts'

/** @param browserStore where sessions live in their browsers: what this process remembers of them */
export function createCarrier(config: Config, browserStore: CookieStore | undefined, logger: Logger): SessionCarrier {
  const { cookie, secrets } = config.session
  if (browserStore === undefined) return idCarrier(cookie.name)
  return sealedCarrier({
    name: cookie.name,
    secure: config.publicUrls[0]?.secure ?? true,
    secrets,
    offer: (session, key) => browserStore.offer(session, key),
    knows: (key) => browserStore.knows(key),
    onTooLarge: () => {
      logger.warn(
        { event: 'session-too-large' },
        'a refreshed session is too large for its cookies: it is lost when this process ends',
      )
    },
  })
}
