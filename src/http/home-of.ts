import { PosternError } from '../errors.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { Exchange } from './exchange.ts'

/**
 * Logins start on publicUrl's hosts only: the redirect URI is registered for those.
 * @throws PosternError `PST_REQUEST_HOST`
 */
export function homeOf(exchange: Exchange): PublicUrl {
  if (exchange.publicUrl === undefined) throw new PosternError('PST_REQUEST_HOST')
  return exchange.publicUrl
}
