/**
 * Where a character of a YAML scalar's value stands in the scalar as it is written. White space may differ, as in block
 * and folded scalars, and quotes may be escaped. Undefined if anything else differs, such as a substitution.
 */
export function offsetInScalar(written: string, value: string, index: number): number | undefined {
  const quote = /^["']/.exec(written)?.[0]
  // The indicators of a block scalar stand on a line of their own.
  let at = quote === undefined ? (/^[|>][^\n]*\n/.exec(written)?.[0].length ?? 0) : 1
  for (let position = 0; ; position += 1) {
    const wanted = value[position]
    if (isSpace(wanted)) {
      if (position < index) continue
      return at
    }
    while (isSpace(written[at])) at += 1
    if (isEscape(quote, written[at], wanted) && written[at + 1] === wanted) at += 1
    if (written[at] !== wanted && position < value.length) return undefined
    if (position >= index || wanted === undefined) return at
    at += 1
  }
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

/** `''` in single quotes; `\\"` and `\\\\` in double quotes. */
function isEscape(quote: string | undefined, character: string | undefined, wanted: string | undefined): boolean {
  if (quote === "'") return character === "'" && wanted === "'"
  return quote === '"' && character === '\\' && (wanted === '"' || wanted === '\\')
}
