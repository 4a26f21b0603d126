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
  const value = parsed(text)
  if (value === undefined) return { kind: 'unreadable' }
  return isObject(value) ? { kind: 'object', value: value as JsonObject } : { kind: 'other' }
}

export type ParsedArray =
  | { readonly kind: 'array'; readonly value: readonly JsonValue[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable' }

/** Like `parseJson`, for a list. */
export function parseJsonArray(text: string): ParsedArray {
  const value = parsed(text)
  if (value === undefined) return { kind: 'unreadable' }
  return Array.isArray(value) ? { kind: 'array', value: value as readonly JsonValue[] } : { kind: 'other' }
}

/** Undefined: it is not JSON, or nested too deeply. */
function parsed(text: string): JsonValue | undefined {
  try {
    return cleaned(JSON.parse(text), 0)
  } catch {
    return undefined
  }
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
