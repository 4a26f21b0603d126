import { deflateRawSync, inflateRawSync } from 'node:zlib'

const SEPARATOR = 10
/** Longer than any URL that is packed. */
const MAX_URL_BYTES = 16 * 1024

/**
 * Packs facts as one line of JSON, followed by a deflated URL. Deflated, a cookie can hold a URL one and a half times
 * as long. The facts are not deflated with it: an attacker who chooses the URL could learn secrets among them from the
 * length (CRIME).
 */
export function packReturn(facts: readonly (string | number | object)[], url: string): Buffer {
  return Buffer.concat([Buffer.from(JSON.stringify(facts)), Buffer.of(SEPARATOR), deflateRawSync(url)])
}

/** Undefined when `packReturn` did not make `bytes`. */
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
