import { PosternError } from '../errors.ts'
import type { RequestContext } from '../proxy/request-context.ts'
import type { PublicUrl } from '../route/public-url.ts'

/**
 * The public URL of the request's host. Logins start on these hosts only, because redirect URIs are registered for
 * them.
 * @throws PosternError `PST_REQUEST_HOST`
 */
export function publicUrlOf(context: RequestContext): PublicUrl {
  if (context.publicUrl === undefined) throw new PosternError('PST_REQUEST_HOST')
  return context.publicUrl
}
