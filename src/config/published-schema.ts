import { isObject } from '../json.ts'
import type { SchemaNode } from './schema-walk.ts'

/** Postern's own keywords, which other validators do not know. */
const OWN = new Set(['syntax', 'secret', 'minBytes', 'atLeast', 'atMost', 'expects'])

/** Matches text with `${NAME}` or `${file:/path}`, which becomes another text, number or boolean. */
const REFERENCE = { type: 'string', pattern: '\\$\\{' }

/**
 * JSON Schema 2020-12 of the file as people write it: keys with a default are optional, and values may be references.
 */
export function publishedSchema(fileSchema: SchemaNode): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Postern configuration',
    ...(convert(fileSchema) as Readonly<Record<string, unknown>>),
  }
}

function convert(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(convert)
  if (!isObject(schema)) return schema
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (OWN.has(key) || key === 'default') continue
    if (key === 'properties' || key === 'patternProperties') {
      result[key] = Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, convert(inner)]))
    } else if (key === 'propertyNames') {
      const names = convert(value) as object
      if (Object.keys(names).length > 0) result[key] = names
    } else if (key === 'required') {
      const properties = schema['properties'] as Readonly<Record<string, { readonly default?: unknown }>>
      const required = (value as readonly string[]).filter((name) => properties[name]?.default === undefined)
      if (required.length > 0) result[key] = required
    } else {
      result[key] = ['items', 'anyOf'].includes(key) ? convert(value) : value
    }
  }
  if (schema['default'] !== undefined) result['default'] = schema['default']
  return acceptsReference(schema) ? { ...annotations(result), anyOf: [withoutAnnotations(result), REFERENCE] } : result
}

/** Whether the schema must be widened to accept a reference. Strings without a pattern accept it anyway. */
function acceptsReference(schema: Readonly<Record<string, unknown>>): boolean {
  if (schema['enum'] || schema['type'] === 'integer' || schema['type'] === 'boolean') return true
  return schema['type'] === 'string' && schema['pattern'] !== undefined
}

const ANNOTATIONS = ['description', 'default']

function annotations(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => ANNOTATIONS.includes(key)))
}

function withoutAnnotations(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.includes(key)))
}
