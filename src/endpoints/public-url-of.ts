import { PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { PublicUrl } from '../route/public-url.ts'

/**
 * Logins start on publicUrl's hosts only: the redirect URI is registered for those.
 * @throws PosternError `PST_REQUEST_HOST`
 */
export function homeOf(context: RequestContext): PublicUrl {
  if (context.publicUrl === undefined) throw new PosternError('PST_REQUEST_HOST')
  return context.publicUrl
}
