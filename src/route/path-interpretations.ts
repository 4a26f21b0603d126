/** The value of a hexadecimal digit, or -1. */
function hex(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/**
 * Percent-decodes repeatedly until nothing changes (`%252e`, `%25%32%65`, …). Undefined if the result is not UTF-8.
 * Escapes cannot overlap, so decoding the end of the output again after each character gives the same result in one
 * pass of linear time.
 */
export function decodeFully(path: string): string | undefined {
  const out: number[] = []
  for (let i = 0; i < path.length; i++) {
    out.push(path.charCodeAt(i))
    while (out.length >= 3 && out[out.length - 3] === 0x25) {
      const high = hex(out[out.length - 2] as number)
      const low = hex(out[out.length - 1] as number)
      // The UTF-8 check below decodes bytes above ASCII.
      if (high < 0 || low < 0 || high >= 8) break
      out.length -= 3
      out.push(high * 16 + low)
    }
  }
  let text = ''
  for (let i = 0; i < out.length; i += 4096) text += String.fromCharCode(...out.slice(i, i + 4096))
  try {
    return text.replace(/(?:%[89a-f][0-9a-f])+/gi, decodeURIComponent)
  } catch {
    return undefined
  }
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f\\]/
/** A dot segment, also one with parameters: some servers drop these before they resolve it. */
const DOT_SEGMENT = /(?:^|\/)\.\.?(?:[;/]|$)/

/** The path as Java servlets read it: `/a;v=1/b` is `/a/b`. */
function withoutParameters(path: string): string {
  return path.includes(';') ? path.replace(/;[^/]*/g, '') : path
}

/** The path as servers read it that decode it before they look for the query. */
function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/s, '')
}

/**
 * All paths that servers may make of one: decoded once or fully; with parameters, or without them, dropped before or
 * after decoding; cut at an encoded `?` or `#` or not. The first is Postern's own.
 *
 * @param raw a path with valid percent-encoding
 * @param final the path decoded fully
 */
export function allInterpretations(raw: string, decoded: string, final: string): ReadonlySet<string> {
  return new Set([
    decoded,
    final,
    withoutParameters(decoded),
    withoutParameters(final),
    decodeURIComponent(withoutParameters(raw)),
    withoutQuery(decoded),
    withoutQuery(final),
  ])
}

/** Why a path with these interpretations is refused for all routes. */
export function ambiguity(interpretations: Iterable<string>): string | undefined {
  for (const interpretation of interpretations) {
    if (CONTROL.test(interpretation)) return 'an encoded control character or backslash'
    if (DOT_SEGMENT.test(interpretation)) return 'a dot segment'
    if (interpretation.includes('//')) return 'an empty path segment'
  }
  return undefined
}
