import type { JsonValue } from '../json.ts'
import { isObject } from '../json.ts'

export type JsonObject = { readonly [name: string]: JsonValue }

const MAX_DEPTH = 32

export type ParsedJson =
  | { readonly kind: 'object'; readonly value: JsonObject }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable' }

/**
 * Parses JSON from outside. Leaves out `__proto__` members, limits nesting, and drops the parser's message because it
 * quotes the text.
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unreadable' }
  }
  if (!isObject(value)) return { kind: 'other' }
  const clean = cleaned(value, 0)
  return clean === undefined ? { kind: 'unreadable' } : { kind: 'object', value: clean as JsonObject }
}

function cleaned(value: unknown, depth: number): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value as JsonValue
  if (depth >= MAX_DEPTH) return undefined
  if (Array.isArray(value)) {
    const items: JsonValue[] = []
    for (const item of value) {
      const clean = cleaned(item, depth + 1)
      if (clean === undefined) return undefined
      items.push(clean)
    }
    return items
  }
  const members: Record<string, JsonValue> = {}
  for (const [name, member] of Object.entries(value)) {
    if (name === '__proto__') continue
    const clean = cleaned(member, depth + 1)
    if (clean === undefined) return undefined
    members[name] = clean
  }
  return members
}
