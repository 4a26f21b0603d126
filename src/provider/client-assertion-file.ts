import { createReadStream } from 'node:fs'
import { text } from 'node:stream/consumers'
import { decodeJwt } from 'jose'
import { PosternError } from '../errors.ts'
import type { Clock, EpochMs } from '../time.ts'

/** Bytes. Service account tokens of Kubernetes have one or two thousand. */
const LONGEST = 16 * 1024
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** A file that holds a client assertion (RFC 7523 2.2) and that another program renews. */
export interface ClientAssertionFile {
  /** Reads the file. Rejects with `PST_PROVIDER_CREDENTIAL` when it holds no assertion that is still valid. */
  read(): Promise<string>
  /** Why the last read failed. Undefined after a good one. */
  failure(): string | undefined
}

/**
 * The file is read at every use. Kubernetes replaces a projected token by swapping a symbolic link before the old one
 * expires, so a token that is kept in memory would soon be refused.
 *
 * @param key where the file is named in the configuration, for the log
 * @param onChange called when the file becomes unusable, or usable again
 */
export function clientAssertionFile(
  path: string,
  key: string,
  clock: Clock,
  onChange: (failure: string | undefined) => void,
): ClientAssertionFile {
  let failure: string | undefined

  function settle(next: string | undefined): void {
    const changed = failure !== next
    failure = next
    if (changed) onChange(next)
  }

  return {
    async read() {
      const read = await readBounded(path)
      const wrong = read.kind === 'failed' ? read.reason : judgeAssertion(read.content, clock())
      settle(wrong === undefined ? undefined : `${key}: the file ${path} ${wrong}`)
      if (failure !== undefined) throw new PosternError('PST_PROVIDER_CREDENTIAL', { reason: failure })
      return read.kind === 'read' ? read.content : ''
    },
    failure: () => failure,
  }
}

/** What is wrong with the assertion; undefined if nothing is. Never quotes it. The provider verifies its signature. */
export function judgeAssertion(assertion: string, now: EpochMs): string | undefined {
  if (assertion === '') return 'is empty'
  if (assertion.length > LONGEST || !JWT.test(assertion)) return 'holds no JWT'
  let expiry: unknown
  try {
    expiry = decodeJwt(assertion).exp
  } catch {
    return 'holds no JWT'
  }
  if (typeof expiry !== 'number' || expiry * 1000 > now) return undefined
  return `holds a token that expired ${Math.ceil((now - expiry * 1000) / 1000)} s ago: the program that renews it has stopped`
}

type Read = { readonly kind: 'read'; readonly content: string } | { readonly kind: 'failed'; readonly reason: string }

async function readBounded(path: string): Promise<Read> {
  try {
    return { kind: 'read', content: (await text(createReadStream(path, { end: LONGEST + 1 }))).trim() }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    return { kind: 'failed', reason: code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})` }
  }
}
