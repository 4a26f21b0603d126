import { allInterpretations, ambiguity, decodeFully } from './path-interpretations.ts'

/** A request target that every server reads in the same way, except as `interpretations` lists. */
export class CanonicalTarget {
  /** The raw path, forwarded byte for byte. Begins with `/`. */
  readonly path: string
  /** Raw, with its leading `?`; empty when there is none. */
  readonly query: string
  /** Whether the path has no `%`, so that raw and decoded are the same. */
  readonly plain: boolean
  /**
   * Whether the path has an encoded `/`, even one encoded several times. Only a route with `encodedSlash: keep` accepts
   * it.
   */
  readonly encodedSlash: boolean
  /**
   * Decoded paths that less strict servers make of this one: without matrix parameters, with encoded slashes as
   * separators, decoded several times, cut at an encoded `?` or `#`. The target is safe only if all of them choose the
   * same route. Usually empty.
   */
  readonly interpretations: readonly string[]
  /** The raw authority of an absolute-form target (RFC 9112 3.2.2). It must agree with Host. */
  readonly authority: string | undefined
  #segments: readonly string[] | undefined

  constructor(
    path: string,
    query: string,
    plain: boolean,
    encodedSlash: boolean,
    interpretations: readonly string[],
    authority: string | undefined,
  ) {
    this.path = path
    this.query = query
    this.plain = plain
    this.encodedSlash = encodedSlash
    this.interpretations = interpretations
    this.authority = authority
  }

  /** Each segment decoded once: `/` is `['']`, `/a` is `['a']`, `/a/` is `['a', '']`. */
  get segments(): readonly string[] {
    this.#segments ??= this.plain
      ? this.path.slice(1).split('/')
      : this.path.slice(1).split('/').map(decodeURIComponent)
    return this.#segments
  }
}

/**
 * The path with each segment decoded once. An encoded `/` becomes `/`, so compare the result only with paths that have
 * none.
 */
export function decodedPath(target: CanonicalTarget): string {
  return target.plain ? target.path : `/${target.segments.join('/')}`
}

export type TargetResult =
  | { readonly kind: 'ok'; readonly target: CanonicalTarget }
  | { readonly kind: 'refused'; readonly reason: string }

const BAD = 1
const SLASH = 2
const DOT = 3
const PERCENT = 4
const SEMICOLON = 5
const QUESTION = 6
const BACKSLASH = 7

/**
 * The class of each byte. Printable ASCII is harmless unless listed here; other bytes must be percent-encoded (RFC
 * 3986).
 */
const CLASS = new Uint8Array(256).fill(BAD)
CLASS.fill(0, 0x21, 0x7f)
CLASS[0x23] = BAD // #
CLASS[0x25] = PERCENT
CLASS[0x2e] = DOT
CLASS[0x2f] = SLASH
CLASS[0x3b] = SEMICOLON
CLASS[0x3f] = QUESTION
CLASS[0x5c] = BACKSLASH

const NONE: readonly string[] = []

function refused(reason: string): TargetResult {
  return { kind: 'refused', reason }
}

/**
 * Parses the target of a request line (RFC 9112 3.2) once, for matching, authorisation and forwarding.
 * Refuses a target that two servers could read differently. The reason is for the log and never quotes the target.
 */
export function canonicalTarget(rawTarget: string): TargetResult {
  if (rawTarget.charCodeAt(0) === 0x2f) return readOrigin(rawTarget, undefined)
  const scheme = /^https?:\/\//i.exec(rawTarget)
  if (scheme === null) return refused('the target is neither a path nor an absolute URL')
  const start = scheme[0].length
  let end = start
  while (end < rawTarget.length && !'/?#\\'.includes(rawTarget[end] as string)) end++
  const authority = rawTarget.slice(start, end)
  if (authority === '') return refused('the target names no host')
  const rest = rawTarget.slice(end)
  return readOrigin(rest.charCodeAt(0) === 0x2f ? rest : `/${rest}`, authority)
}

function readOrigin(raw: string, authority: string | undefined): TargetResult {
  const length = raw.length
  let end = length
  let plain = true
  let special = false
  let previous = 0
  for (let i = 0; i < length; i++) {
    const code = raw.charCodeAt(i)
    const kind = code < 256 ? CLASS[code] : BAD
    if (kind !== 0) {
      if (kind === SLASH) {
        if (previous === SLASH) return refused('an empty path segment')
      } else if (kind === DOT) {
        if (previous === SLASH) special = true
      } else if (kind === PERCENT) {
        plain = false
      } else if (kind === SEMICOLON) {
        special = true
      } else if (kind === QUESTION) {
        end = i
        break
      } else {
        return refused(kind === BACKSLASH ? 'a backslash in the path' : 'a character that must be percent-encoded')
      }
    }
    previous = kind as number
  }
  for (let i = end + 1; i < length; i++) {
    const code = raw.charCodeAt(i)
    const kind = code < 256 ? CLASS[code] : BAD
    if (kind === BAD) return refused('a character that must be percent-encoded')
  }
  const path = end === length ? raw : raw.slice(0, end)
  const query = end === length ? '' : raw.slice(end)
  if (plain && !special) {
    return { kind: 'ok', target: new CanonicalTarget(path, query, true, false, NONE, authority) }
  }
  return readSpecial(path, query, plain, authority)
}

function readSpecial(path: string, query: string, plain: boolean, authority: string | undefined): TargetResult {
  const decoded = plain ? path : decodeOnce(path)
  if (decoded === undefined) return refused('broken percent-encoding or UTF-8')
  const final = plain ? path : decodeFully(path)
  if (final === undefined) return refused('broken UTF-8 in a multiple encoding')
  const interpretations = allInterpretations(path, decoded, final)
  const problem = ambiguity(interpretations)
  if (problem !== undefined) return refused(problem)
  const slashes = countSlashes(path)
  const slashAtOnce = countSlashes(decoded) !== slashes
  const encodedSlash = slashAtOnce || countSlashes(final) !== slashes
  // Without encoded slashes, the path decoded once is what Postern itself matches.
  const others = [...interpretations].filter((interpretation) => slashAtOnce || interpretation !== decoded)
  return { kind: 'ok', target: new CanonicalTarget(path, query, plain, encodedSlash, others, authority) }
}

function decodeOnce(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function countSlashes(text: string): number {
  let slashes = 0
  for (let i = text.indexOf('/'); i !== -1; i = text.indexOf('/', i + 1)) slashes++
  return slashes
}
