/** RFC 9110 5.6.2. */
export const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

/** Names that have been looked at, so that the usual ones are looked at once; bounds what a hostile side can make us remember. */
const known = new Set<string>()
const REMEMBERED_NAMES = 2_000

/** Whether a header may be called so (RFC 9110 5.1). */
export function isFieldName(name: string): boolean {
  if (known.has(name)) return true
  if (!TOKEN.test(name)) return false
  if (known.size < REMEMBERED_NAMES) known.add(name)
  return true
}
