/** Index of the hexadecimal digit's value, or -1. */
function hex(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/**
 * Percent-decodes until nothing changes, whatever was encoded how often (`%252e`, `%25%32%65`, …).
 * One pass: escapes cannot overlap, so decoding the end of what is there again and again gives the same as whole rounds,
 * in linear time. Undefined: bytes that are not UTF-8 come to light.
 */
export function decodeFully(path: string): string | undefined {
  const out: number[] = []
  for (let i = 0; i < path.length; i++) {
    out.push(path.charCodeAt(i))
    while (out.length >= 3 && out[out.length - 3] === 0x25) {
      const high = hex(out[out.length - 2] as number)
      const low = hex(out[out.length - 1] as number)
      // Escapes of bytes above ASCII stay for the UTF-8 check below.
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
/** A dot segment, also with parameters behind it: some readers drop them before they resolve it. */
const DOT_SEGMENT = /(?:^|\/)\.\.?(?:[;/]|$)/

/** As Java servlets read it: `/a;v=1/b` is `/a/b`. */
function withoutParameters(path: string): string {
  return path.includes(';') ? path.replace(/;[^/]*/g, '') : path
}

/** As those read it who decode before they look for the query. */
function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/s, '')
}

/**
 * Every way in which readers may see a path: decoded once or to the end, with or without parameters, which some cut before they
 * decode and some after, up to an encoded `?` or `#` or beyond. Ours is the first. `raw` must be decodable.
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

/** Why a path with these interpretations may not pass whatever the routes are. */
export function ambiguity(interpretations: Iterable<string>): string | undefined {
  for (const interpretation of interpretations) {
    if (CONTROL.test(interpretation)) return 'an encoded control character or backslash'
    if (DOT_SEGMENT.test(interpretation)) return 'a dot segment'
    if (interpretation.includes('//')) return 'an empty path segment'
  }
  return undefined
}
