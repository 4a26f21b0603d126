import { deflateRawSync, inflateRawSync } from 'node:zlib'

const SEPARATOR = 10
/** More than any URL that was packed. */
const MAX_URL_BYTES = 16 * 1024

/**
 * Facts as one line of JSON, then a URL, deflated: more than half as much again of it fits into a cookie.
 * The URL is deflated alone: a length that depended on secrets beside it could tell them, bit by bit, to whoever chooses the URL.
 */
export function packReturn(facts: readonly (string | number)[], url: string): Buffer {
  return Buffer.concat([Buffer.from(JSON.stringify(facts)), Buffer.of(SEPARATOR), deflateRawSync(url)])
}

/** Undefined for what `packReturn` did not make. */
export function unpackReturn(bytes: Buffer): { readonly facts: readonly unknown[]; readonly url: string } | undefined {
  const end = bytes.indexOf(SEPARATOR)
  if (end === -1) return undefined
  try {
    const facts: unknown = JSON.parse(bytes.toString('utf8', 0, end))
    const url = inflateRawSync(bytes.subarray(end + 1), { maxOutputLength: MAX_URL_BYTES }).toString('utf8')
    return Array.isArray(facts) ? { facts, url } : undefined
  } catch {
    return undefined
  }
}
