import { SYNTAX, type SyntaxName } from './syntax.ts'

/** The generated validator calls these functions for the schema's own keywords. */

/** Why a text is refused. */
export interface SyntaxFault {
  readonly message: string
  readonly hint: string
}

/** Checks `syntax: name` with its limits `atLeast` and `atMost`. Undefined when the text is valid. */
export function judgeSyntax(
  name: SyntaxName,
  text: string,
  atLeast: string | null,
  atMost: string | null,
): SyntaxFault | undefined {
  const parsed = SYNTAX[name](text)
  if (!parsed.ok) return { message: parsed.message, hint: parsed.hint }
  if (typeof parsed.value !== 'number') return undefined
  if (atLeast !== null && parsed.value < quantity(name, atLeast))
    return { message: 'is too small', hint: `write ${atLeast} or more` }
  if (atMost !== null && parsed.value > quantity(name, atMost))
    return { message: 'is too large', hint: `write ${atMost} or less` }
  return undefined
}

function quantity(name: SyntaxName, text: string): number {
  const bound = SYNTAX[name](text)
  if (!bound.ok || typeof bound.value !== 'number') throw new TypeError(`the schema has a bound that is no ${name}`)
  return bound.value
}

/** Checks `minBytes`, the length in UTF-8. */
export function hasBytes(least: number, text: string): boolean {
  return Buffer.byteLength(text) >= least
}

/** The length of a text in code points, as JSON Schema counts it. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
