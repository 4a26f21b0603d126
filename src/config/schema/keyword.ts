import { type TSchema, type TUnsafe, Type } from 'typebox'
import type { SyntaxName } from '../syntax.ts'

/** The schema's keywords beyond JSON Schema. */
interface Extra {
  readonly description: string
  /** The value is a secret, so it is masked wherever the configuration is shown. */
  readonly secret?: true
}

interface QuantityExtra<Default extends string | undefined> extends Extra {
  readonly default?: Default
  readonly atLeast?: string
  readonly atMost?: string
}

/**
 * A text. With a default, the key is not optional in its type, because defaults are filled in before validation.
 *
 * @param syntax the name of the function that checks the text
 */
export function Text(syntax: SyntaxName | undefined, options: Extra & { default?: string; minLength?: number }) {
  return Type.String({ minLength: 1, ...(syntax && { syntax }), ...options })
}

declare const resolvesTo: unique symbol

/** Text that `Resolved` turns into milliseconds. */
export type DurationText = string & { readonly [resolvesTo]: 'Ms' }
/** Text that `Resolved` turns into bytes. */
export type SizeText = string & { readonly [resolvesTo]: 'bytes' }
/** Text that `Resolved` turns into a `ListenAddress`. */
export type ListenText = string & { readonly [resolvesTo]: 'ListenAddress' }

/** A duration such as `30s`, resolved to milliseconds. At most a year by default. */
export function Duration(options: QuantityExtra<string>): TUnsafe<DurationText> {
  return Type.Unsafe(
    Type.String({ syntax: 'duration', pattern: '^(0|[1-9]\\d*)(ms|s|m|h|d)$', atMost: '365d', ...options }),
  )
}

/** A size such as `10MB`, or `unlimited`, resolved to bytes. */
export function Size(options: QuantityExtra<string>): TUnsafe<SizeText> {
  return Type.Unsafe(Type.String({ syntax: 'size', pattern: '^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$', ...options }))
}

/** An address to listen on, resolved to a `ListenAddress`. */
export function Listen(options: Extra & { default: string }): TUnsafe<ListenText> {
  return Type.Unsafe(Text('listen', options))
}

/** A map whose keys are names that the file chooses. */
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
