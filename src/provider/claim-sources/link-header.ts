/** Characters. More than any service sends. */
const MAX_LENGTH = 16_384

// Each character can match in one way only, so the time is linear.
const PARAMETER = /\s*;\s*([\w!#$&+.^`|~-]+)\*?(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]+)))?/
const LINK = new RegExp(`\\s*<([^<>]*)>((?:${PARAMETER.source})*)\\s*(?:,|$)`, 'y')

/**
 * The URL of the link with `rel=next` in a Link header (RFC 8288, 3). Undefined: there is none. Null: the header cannot
 * be read. Never throws.
 */
export function nextLink(header: string | null): string | undefined | null {
  if (header === null || header.trim() === '') return undefined
  if (header.length > MAX_LENGTH) return null
  const link = new RegExp(LINK)
  while (link.lastIndex < header.length) {
    const found = link.exec(header)
    if (found === null) return null
    const [, url = '', parameters = ''] = found
    if (relationsOf(parameters).includes('next')) return url
  }
  return undefined
}

/** The values of the first `rel`; later ones do not count. */
function relationsOf(parameters: string): readonly string[] {
  for (const [, name = '', quoted, plain] of parameters.matchAll(new RegExp(PARAMETER, 'g'))) {
    if (name.toLowerCase() === 'rel') return (quoted ?? plain ?? '').toLowerCase().split(/\s+/)
  }
  return []
}
