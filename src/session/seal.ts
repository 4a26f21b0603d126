import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { PosternError } from '../errors.ts'

const VERSION = 1
const KEY_ID_BYTES = 8
const IV_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + KEY_ID_BYTES
const MIN_BYTES = HEAD_BYTES + IV_BYTES + TAG_BYTES

export interface Sealer {
  /** Encrypts with AES-256-GCM under the first secret. Returns base64url, safe in a cookie value. */
  seal(plaintext: string | Uint8Array, associatedData: string): string
  /**
   * Undefined when the text was not sealed with one of the secrets, this purpose and the same associated data. Never
   * throws.
   */
  open(sealed: string, associatedData: string): Buffer | undefined
}

/** A sealer that can also return bytes instead of base64url. */
export interface ByteSealer extends Sealer {
  sealBytes(plaintext: string | Uint8Array, associatedData: string): Buffer
  openBytes(sealed: Uint8Array, associatedData: string): Buffer | undefined
}

interface SealingKey {
  readonly id: Buffer
  readonly key: Buffer
}

/**
 * Sealed form: base64url of `version(1) | key id(8) | iv(12) | ciphertext | tag(16)`; version and key id are
 * authenticated too. HKDF-SHA256 (RFC 5869) derives a key from each secret and the purpose: a text sealed for one
 * purpose cannot be opened for another.
 *
 * @throws PosternError `PST_CONFIG_INVALID` when there is no secret.
 */
export function createSealer(secrets: readonly string[], purpose: string): ByteSealer {
  const keys = secrets.map((secret) => deriveKey(secret, purpose))
  const [first] = keys
  if (!first) throw new PosternError('PST_CONFIG_INVALID', { reason: 'session.secrets has no secret' })

  const sealBytes: ByteSealer['sealBytes'] = (plaintext, associatedData) => {
    const head = Buffer.concat([Buffer.of(VERSION), first.id])
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', first.key, iv, { authTagLength: TAG_BYTES })
    cipher.setAAD(authenticated(head, associatedData))
    const body = typeof plaintext === 'string' ? cipher.update(plaintext, 'utf8') : cipher.update(plaintext)
    return Buffer.concat([head, iv, body, cipher.final(), cipher.getAuthTag()])
  }

  const openBytes: ByteSealer['openBytes'] = (bytes, associatedData) => {
    if (bytes.length < MIN_BYTES || bytes[0] !== VERSION) return undefined
    const head = bytes.subarray(0, HEAD_BYTES)
    const key = keys.find(({ id }) => id.equals(head.subarray(1)))
    if (!key) return undefined
    const iv = bytes.subarray(HEAD_BYTES, HEAD_BYTES + IV_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', key.key, iv, { authTagLength: TAG_BYTES })
    decipher.setAAD(authenticated(head, associatedData))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    const body = decipher.update(bytes.subarray(HEAD_BYTES + IV_BYTES, -TAG_BYTES))
    try {
      decipher.final()
      return body
    } catch {
      // The tag does not match: the text was forged or changed.
      return undefined
    }
  }

  return {
    sealBytes,
    openBytes,
    seal: (plaintext, associatedData) => sealBytes(plaintext, associatedData).toString('base64url'),
    open(sealed, associatedData) {
      const bytes = Buffer.from(sealed, 'base64url')
      // The decoder ignores foreign characters and spare bits. Accept only the canonical spelling.
      return bytes.toString('base64url') === sealed ? openBytes(bytes, associatedData) : undefined
    },
  }
}

function deriveKey(secret: string, purpose: string): SealingKey {
  const derived = Buffer.from(
    hkdfSync('sha256', secret, '', `postern sealing v${VERSION}: ${purpose}`, 32 + KEY_ID_BYTES),
  )
  return { key: derived.subarray(0, 32), id: derived.subarray(32) }
}

function authenticated(head: Uint8Array, associatedData: string): Buffer {
  return Buffer.concat([head, Buffer.from(associatedData, 'utf8')])
}
