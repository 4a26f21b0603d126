import type { RequestContext } from '../proxy/request-context.ts'

/** Whether a page of the same origin sent the form. Sec-Fetch-Site decides, else Origin; false without both headers. */
export function isSameOrigin({ headers, host, publicUrl }: RequestContext): boolean {
  if (headers.fetchSite !== undefined) return headers.fetchSite === 'same-origin'
  if (headers.origin === undefined) return false
  if (publicUrl !== undefined) return headers.origin === publicUrl.origin
  return headers.origin === `https://${host}` || headers.origin === `http://${host}`
}
