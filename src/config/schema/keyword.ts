import { type TSchema, Type } from 'typebox'
import type { SyntaxName } from '../syntax.ts'

/**
 * A mark for what the schema knows and this version does not do yet: using it is an error. Remove the mark when it does.
 * `{}` marks the whole key; `values` those that match; `moreThan` longer lists.
 */
export interface Planned {
  /** A regular expression over the value as text. */
  readonly values?: string
  readonly moreThan?: number
}

/** What the schema says beyond JSON Schema. */
interface Extra {
  readonly description: string
  readonly planned?: Planned
  /** The value is a secret: it is masked wherever configuration is shown. */
  readonly secret?: true
}

interface QuantityExtra<Default extends string | undefined> extends Extra {
  readonly default?: Default
  readonly atLeast?: string
  readonly atMost?: string
}

/**
 * A key with a default is not optional in its type: defaults are filled in before anything is judged.
 * `syntax` names the function that judges the text.
 */
export function Text(syntax: SyntaxName | undefined, options: Extra & { default?: string; minLength?: number }) {
  return Type.String({ minLength: 1, ...(syntax && { syntax }), ...options })
}

/** `30s` and so on; milliseconds once resolved. Bounded by a year unless told otherwise. */
export function Duration(options: QuantityExtra<string>) {
  return Type.String({ syntax: 'duration', pattern: '^(0|[1-9]\\d*)(ms|s|m|h|d)$', atMost: '365d', ...options })
}

/** `10MB` and so on, or `unlimited`; bytes once resolved. */
export function Size(options: QuantityExtra<string>) {
  return Type.String({ syntax: 'size', pattern: '^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$', ...options })
}

/** Keys are names of the file's own choice. */
export function Names<Value extends TSchema>(
  value: Value,
  options: Extra & {
    default?: unknown
    propertyNames?: { readonly syntax?: SyntaxName; readonly pattern?: string }
    minProperties?: number
  },
) {
  return Type.Record(Type.String(), value, { additionalProperties: false, ...options })
}
