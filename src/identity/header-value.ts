/** An expression's result as a header: a value, no header, or a value that cannot be sent. */
export type HeaderValue =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unfit'; readonly reason: string }

/** Bytes. A longer value is left out and not cut, because a part of a list of groups is another list of groups. */
export const LONGEST_VALUE = 8192

const NONE: HeaderValue = { kind: 'none' }

/**
 * Makes a value safe for a header (RFC 9110 5.5). Percent-encodes `%`, spaces at either end and everything except
 * printable ASCII, as UTF-8. So `decodeURIComponent` returns exactly the provider's value, and different claims stay
 * different. Joins lists with commas and encodes commas in their items. Writes
 * times as RFC 3339 does. Objects, null and empty values set no header.
 */
export function headerValue(value: unknown): HeaderValue {
  const text = Array.isArray(value) ? listText(value) : scalarText(value)
  if (text === undefined || text === '') return NONE
  if (text === MALFORMED) return { kind: 'unfit', reason: 'the value is not well-formed Unicode' }
  if (text.length > LONGEST_VALUE) return { kind: 'unfit', reason: `the value is longer than ${LONGEST_VALUE} bytes` }
  return { kind: 'value', value: text }
}

const MALFORMED = Symbol('malformed')

function listText(items: readonly unknown[]): string | typeof MALFORMED {
  const texts: string[] = []
  for (const item of items) {
    const text = scalarText(item)
    if (text === MALFORMED) return MALFORMED
    if (text !== undefined && text !== '') texts.push(text.replaceAll(',', '%2C'))
  }
  return texts.join(',')
}

function scalarText(value: unknown): string | undefined | typeof MALFORMED {
  if (typeof value === 'string') return safeText(value)
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value instanceof Date) return value.toISOString()
  return undefined
}

/** A value with nothing to encode, like nearly every value. */
const PLAIN = /^[\x21-\x24\x26-\x7e](?:[\x20-\x24\x26-\x7e]*[\x21-\x24\x26-\x7e])?$/

function safeText(text: string): string | typeof MALFORMED {
  if (text.length <= LONGEST_VALUE && PLAIN.test(text)) return text
  if (!text.isWellFormed()) return MALFORMED
  // Too long for a header: do not encode it first.
  if (text.length > LONGEST_VALUE) return text.slice(0, LONGEST_VALUE + 1).replace(/[^\x20-\x7e]/g, '?')
  return text
    .replace(/[^\x20-\x24\x26-\x7e]+/g, encodeURIComponent)
    .replace(/^ +| +$/g, (spaces) => '%20'.repeat(spaces.length))
}
