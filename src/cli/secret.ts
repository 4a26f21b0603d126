import { randomBytes } from 'node:crypto'
import { EX_OK } from '../exit-codes.ts'

/** `postern secret`: a new session secret, 32 random bytes as base64url (43 characters). */
export async function run(_args: readonly string[], io: { readonly stdout: (text: string) => void }): Promise<number> {
  io.stdout(`${randomBytes(32).toString('base64url')}\n`)
  return EX_OK
}
