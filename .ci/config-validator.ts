// The configuration's schema and its validator as plain modules, so that a running gateway loads neither TypeBox nor ajv.

import { Ajv, type CodeKeywordDefinition } from 'ajv'
import { _, stringify } from 'ajv/dist/compile/codegen/index.js'
import standalone from 'ajv/dist/standalone/index.js'
import { FileSchema } from '../src/config/schema/file.ts'

const NOTICE = '// Generated from src/config/schema/ by `node .ci/generate.ts`: do not edit.\n'

/** src/config/generated/schema.js */
export function schemaModule(): string {
  return `${NOTICE}export const fileSchema = ${JSON.stringify(FileSchema, undefined, 1)}\n`
}

/** Keywords of our own call the functions of src/config/schema-keywords.ts, which the generated module imports as `judges`. */
const KEYWORDS: readonly CodeKeywordDefinition[] = [
  {
    keyword: 'syntax',
    type: 'string',
    schemaType: 'string',
    error: { message: '', params: ({ params }) => _`{fault: ${params['fault']}}` },
    code(context) {
      const { gen, data, schema, parentSchema } = context
      const bounds = _`${stringify(parentSchema['atLeast'] ?? null)}, ${stringify(parentSchema['atMost'] ?? null)}`
      const fault = gen.const('fault', _`judges.judgeSyntax(${stringify(schema)}, ${data}, ${bounds})`)
      context.setParams({ fault })
      context.fail(_`${fault} !== undefined`)
    },
  },
  {
    keyword: 'minBytes',
    type: 'string',
    schemaType: 'number',
    code: (context) => context.pass(_`judges.hasBytes(${stringify(context.schema)}, ${context.data})`),
  },
]

/** src/config/generated/validator.js */
export function validatorModule(): string {
  const schema: unknown = JSON.parse(JSON.stringify(FileSchema))
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  })
  for (const keyword of KEYWORDS) ajv.addKeyword(keyword)
  for (const note of ['atLeast', 'atMost', 'expects', 'secret']) ajv.addKeyword(note)
  const code = standalone.default(ajv, ajv.compile(schema as object))
  return `${NOTICE}${withImports(code, JSON.stringify(schema))}`
}

/** Three hundred times the same, which costs a third of the file. */
const PUSH = /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g

/** What ajv writes out or requires at run time is imported from where we have it already. */
function withImports(code: string, schema: string): string {
  const own = code
    .replace('"use strict";', '')
    .replace(/export default .*;\n/, '')
    .replace(schema, 'fileSchema')
    .replaceAll(PUSH, '(vErrors ??= []).push($1);')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'judges.codePoints')
  if (own.includes('require(')) throw new Error('the validator would load a part of ajv at run time')
  if (own.length > code.length - schema.length + 1000) throw new Error('the validator holds the schema once more')
  return `import * as judges from '../schema-keywords.ts'\nimport { fileSchema } from './schema.js'\n${own}`
}
