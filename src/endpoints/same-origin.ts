import type { RequestContext } from '../proxy/request-context.ts'

/** Whether a page of this very origin sent the form: Sec-Fetch-Site where the browser tells, else Origin. Neither: no. */
export function fromOurselves({ headers, host, publicUrl }: RequestContext): boolean {
  if (headers.fetchSite !== undefined) return headers.fetchSite === 'same-origin'
  if (headers.origin === undefined) return false
  if (publicUrl !== undefined) return headers.origin === publicUrl.origin
  return headers.origin === `https://${host}` || headers.origin === `http://${host}`
}
