import { isObject } from '../json.ts'
import { child, type Pointer } from './finding.ts'
import { branchOf, keySchema, type SchemaNode } from './schema-walk.ts'

/**
 * Returns a copy with the schema's defaults filled in. Turns unquoted text from a substitution into the number or
 * boolean that the schema expects (`maxSessions: ${MAX}`). Leaves values of the wrong shape unchanged; validation
 * reports them.
 */
export function fillDefaults(
  schema: SchemaNode,
  value: unknown,
  unquoted: ReadonlySet<Pointer>,
  at: Pointer = '',
): unknown {
  if (value === undefined)
    return schema.default === undefined
      ? undefined
      : fillDefaults(schema, structuredClone(schema.default), unquoted, at)
  const node = schema.anyOf ? schema.anyOf[branchOf(schema.anyOf, value)] : schema
  if (node === undefined) return unquoted.has(at) && typeof value === 'string' ? coerced(schema.anyOf!, value) : value
  if (typeof value === 'string' && unquoted.has(at)) return coerced(schema.anyOf ?? [node], value)
  if (Array.isArray(value)) {
    const { items } = node
    return items ? value.map((item, index) => fillDefaults(items, item, unquoted, child(at, index))) : value
  }
  if (!isObject(value)) return value
  const filled: Record<string, unknown> = Object.create(null)
  for (const [key, inner] of Object.entries(value)) {
    const inside = keySchema(node, key)
    filled[key] = inside ? fillDefaults(inside, inner, unquoted, child(at, key)) : inner
  }
  for (const [key, inside] of Object.entries(node.properties ?? {})) {
    if (Object.hasOwn(filled, key)) continue
    const made = fillDefaults(inside, undefined, unquoted, child(at, key))
    if (made !== undefined) filled[key] = made
  }
  return filled
}

function coerced(schemas: readonly SchemaNode[], text: string): unknown {
  for (const { type } of schemas) {
    if (type === 'integer' && /^-?(0|[1-9]\d{0,14})$/.test(text)) return Number(text)
    if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  }
  return text
}
