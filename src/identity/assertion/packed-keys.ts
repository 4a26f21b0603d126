import { createPrivateKey, type webcrypto } from 'node:crypto'
import { isObject } from '../../json.ts'
import type { GeneratedKey } from './generated-keys.ts'
import { type AssertionAlgorithm, signingKey } from './signing-key.ts'

interface PackedKey {
  readonly algorithm: AssertionAlgorithm
  readonly createdAt: number
  readonly jwk: webcrypto.JsonWebKey
}

const ALGORITHMS: readonly unknown[] = ['ES256', 'EdDSA', 'RS256'] satisfies readonly AssertionAlgorithm[]

/** Private keys as text. It must be sealed before it leaves the process. */
export function packKeys(keys: readonly GeneratedKey[]): string {
  const packed = keys.map(({ key, createdAt }): PackedKey => {
    return { algorithm: key.algorithm, createdAt, jwk: key.privateKey.export({ format: 'jwk' }) }
  })
  return JSON.stringify({ version: 1, keys: packed })
}

/** Undefined for a text that `packKeys` of this version did not make. */
export function unpackKeys(text: string): readonly GeneratedKey[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    if (!isObject(parsed) || parsed['version'] !== 1 || !Array.isArray(parsed['keys'])) return undefined
    return parsed['keys'].filter(isPackedKey).map(({ algorithm, createdAt, jwk }) => {
      return { createdAt, key: signingKey(createPrivateKey({ key: jwk, format: 'jwk' }), algorithm) }
    })
  } catch {
    // The error may quote a key.
    return undefined
  }
}

/** False for a key of an algorithm that only a later version knows. */
function isPackedKey(value: unknown): value is PackedKey {
  return isObject(value) && ALGORITHMS.includes(value['algorithm']) && typeof value['createdAt'] === 'number'
}
