import { jsonSchema } from '../config/json-schema.ts'
import { EX_OK } from '../exit-codes.ts'

/** `postern schema`: JSON Schema of the file, for editors. */
export async function run(_args: readonly string[], io: { readonly stdout: (text: string) => void }): Promise<number> {
  io.stdout(`${JSON.stringify(jsonSchema(), undefined, 2)}\n`)
  return EX_OK
}
