import { fileSchema } from './generated/schema.js'
import { publishedSchema } from './published-schema.ts'

/** JSON Schema 2020-12 of the configuration file. */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  return publishedSchema(fileSchema)
}
