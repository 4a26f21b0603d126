import { type CookieAttributes, cookiePairs, serializeCookie } from '../session/cookie.ts'

/**
 * The Set-Cookie value that removes the cookie of this name from before `session.cookie.partitioned` was changed.
 * Browsers keep partitioned cookies apart from others (CHIPS), send both, and the older one first: without this the end
 * of an old session would keep its person from a new one. It must precede the new cookie's value, since browsers without
 * CHIPS take both for the same cookie.
 *
 * @param attributes of the cookie that is set or cleared
 * @returns undefined when there is none to remove
 */
export function clearOtherPartition(
  cookieHeader: string | undefined,
  name: string,
  { partitioned, ...attributes }: CookieAttributes,
): string | undefined {
  if (!attributes.secure) return undefined
  const sent = [...cookiePairs(cookieHeader)].filter(([cookie]) => cookie === name).length
  // A cookie that is there once is not partitioned where none ever was.
  if (sent < (partitioned === true ? 1 : 2)) return undefined
  return serializeCookie(name, '', { ...attributes, ...(partitioned !== true && { partitioned: true }), maxAge: 0 })
}
