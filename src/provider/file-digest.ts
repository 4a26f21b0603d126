import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The SHA-256 of a file's content, so that a changed file can be told. Empty without a file. Throws if it cannot be read. */
export function fileDigest(path: string | undefined): string {
  return path === undefined ? '' : createHash('sha256').update(readFileSync(path)).digest('hex')
}
