import { isObject } from '../json.ts'

/** The keywords of a schema that Postern reads. */
export interface SchemaNode {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly anyOf?: readonly SchemaNode[]
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly [keyword: string]: unknown
}

/** A TypeBox schema as a plain JSON Schema, which it is at run time. */
export function nodeOf(schema: object): SchemaNode {
  return schema as SchemaNode
}

export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** The index of the union's branch for a value, by its type and then by its `kind`. -1 if there is none. */
export function branchOf(union: readonly SchemaNode[], value: unknown): number {
  const type = typeName(value)
  const sameType = union.flatMap((branch, index) => {
    const wanted = branch.type ?? typeName(branch.const)
    return wanted === type || (wanted === 'number' && type === 'integer') ? [index] : []
  })
  if (sameType.length > 1 && isObject(value)) {
    return sameType.find((index) => union[index]!.properties?.['kind']?.const === value['kind']) ?? -1
  }
  return sameType[0] ?? -1
}

export function keySchema(schema: SchemaNode, key: string): SchemaNode | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key]
  return Object.values(schema.patternProperties ?? {})[0]
}
