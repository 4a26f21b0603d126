import { readCookie } from './cookie.ts'

/** Browsers keep 4096 bytes of a cookie, its name and attributes included (RFC 6265 6.1). */
const PART_LENGTH = 3_800
/** All parts must fit into the request headers that servers accept. Postern accepts 32 KB. */
export const MAX_PARTS = 5

export interface CookiePart {
  readonly name: string
  readonly value: string
}

/** The names of all cookies that may hold a part of the value. */
export function partNames(name: string): readonly string[] {
  return [name, ...Array.from({ length: MAX_PARTS - 1 }, (_, index) => `${name}.${index + 1}`)]
}

/**
 * Splits a long value into cookies: `<name>` begins with their number, `<name>.1`, `<name>.2` … follow.
 * Undefined when more than `MAX_PARTS` would be needed.
 */
export function splitCookie(name: string, value: string): readonly CookiePart[] | undefined {
  const count = Math.max(1, Math.ceil(value.length / PART_LENGTH))
  if (count > MAX_PARTS) return undefined
  return partNames(name)
    .slice(0, count)
    .map((part, index) => {
      const piece = value.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH)
      return { name: part, value: index === 0 ? `${count}.${piece}` : piece }
    })
}

/**
 * The value that `splitCookie` split. Undefined when a part is missing or the number is wrong. Left-over parts of older
 * values are ignored.
 */
export function joinCookie(header: string, name: string): string | undefined {
  const first = readCookie(header, name)
  if (first === undefined || first.charCodeAt(1) !== 46) return undefined
  const count = first.charCodeAt(0) - 48
  if (count < 1 || count > MAX_PARTS) return undefined
  let value = first.slice(2)
  for (let index = 1; index < count; index += 1) {
    const part = readCookie(header, `${name}.${index}`)
    if (part === undefined || part.length > PART_LENGTH) return undefined
    value += part
  }
  return value
}
