import { HOP_BY_HOP, nominatedHeaders } from './hop-by-hop.ts'

type Rule = 'forward' | 'drop' | 'set-cookie' | 'connection' | 'location' | 'trailer' | 'content-length'

/** Postern sets this header on every response. The upstream got the same id. */
const REQUEST_ID = 'x-request-id'

const SPECIAL: ReadonlySet<string> = new Set<Rule>([
  'set-cookie',
  'connection',
  'location',
  'trailer',
  'content-length',
])

/** A Map, not an LRU cache: see request-headers.ts. */
const REMEMBERED_NAMES = 2_000

/** Decides which of an upstream's response headers the client gets. */
export class ResponseHeaderRules {
  readonly #rules = new Map<string, Rule>()
  readonly #isOwnCookie: (name: string) => boolean

  /** @param isOwnCookie whether only Postern may set the cookie of this name */
  constructor(isOwnCookie: (name: string) => boolean) {
    this.#isOwnCookie = isOwnCookie
  }

  /**
   * @param raw name, value, … as they came
   * @param host the request's host, which the upstream may use in Location
   * @param mayTrail whether the response can have trailers, so that `Trailer` may be forwarded
   * @returns name, value, … as `ServerResponse.writeHead` takes them; repeated headers stay apart and in order
   */
  pass(raw: readonly string[], rewrite?: ResponseRewrite, host = '', mayTrail = false): string[] {
    const passed: string[] = []
    let nominated: ReadonlySet<string> | undefined
    let trailer: string | undefined
    let measured = false
    for (let index = 0; index < raw.length; index += 2) {
      const name = raw[index] as string
      const rule = this.#rules.get(name) ?? this.#decide(name)
      if (rule === 'drop') continue
      const value = raw[index + 1] as string
      if (rule === 'forward') passed.push(name, value)
      else if (rule === 'connection') nominated = nominatedHeaders(value, nominated)
      else if (rule === 'set-cookie') this.#passCookie(passed, name, value, rewrite)
      else if (rule === 'trailer') trailer = value
      else if (rule === 'location') passed.push(name, rewrite === undefined ? value : rewrite.location(value, host))
      else {
        measured = true
        passed.push(name, value)
      }
    }
    if (trailer !== undefined && mayTrail && !measured) passed.push('Trailer', trailer)
    return nominated === undefined ? passed : withoutNominated(passed, nominated)
  }

  #passCookie(passed: string[], name: string, value: string, rewrite: ResponseRewrite | undefined): void {
    // Browsers send a nameless cookie as its value alone: `=a=b` comes back as `a=b`.
    const pair = value.replace(/^[\s=]+/, '')
    const equals = pair.indexOf('=')
    if (this.#isOwnCookie((equals === -1 ? pair : pair.slice(0, equals)).trim())) return
    passed.push(name, rewrite === undefined ? value : rewrite.cookie(value))
  }

  #decide(name: string): Rule {
    const lower = name.toLowerCase()
    const rule: Rule = SPECIAL.has(lower)
      ? (lower as Rule)
      : HOP_BY_HOP.has(lower) || lower === REQUEST_ID
        ? 'drop'
        : 'forward'
    if (this.#rules.size < REMEMBERED_NAMES) this.#rules.set(name, rule)
    return rule
  }
}

/** Rewrites the upstream's own addresses in its response headers to public ones. */
export interface ResponseRewrite {
  /** @param host the request's host */
  location(value: string, host: string): string
  cookie(value: string): string
}

function withoutNominated(headers: readonly string[], nominated: ReadonlySet<string>): string[] {
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    if (!nominated.has(name.toLowerCase())) kept.push(name, headers[index + 1] as string)
  }
  return kept
}

/** How a response's headers change on the way to the client. */
export interface ResponseChanges {
  readonly responseRules: ResponseHeaderRules
  readonly rewrite: ResponseRewrite | undefined
  /** The request's host. */
  readonly host: string
  /** Headers added to the response: name, value, … */
  readonly responseHeaders: readonly string[]
  /** Lower case. */
  readonly removeResponseHeaders: ReadonlySet<string> | undefined
}

export function passHeaders(raw: readonly string[], changes: ResponseChanges, mayTrail: boolean): string[] {
  let passed = changes.responseRules.pass(raw, changes.rewrite, changes.host, mayTrail)
  if (changes.removeResponseHeaders !== undefined) passed = withoutNominated(passed, changes.removeResponseHeaders)
  const { responseHeaders } = changes
  for (let index = 0; index < responseHeaders.length; index += 1) passed.push(responseHeaders[index] as string)
  return passed
}

/** Headers that must not come after the body (RFC 9110 6.5.1). */
const NEVER_TRAILING: ReadonlySet<string> = new Set([
  'content-length',
  'content-encoding',
  'content-type',
  'set-cookie',
  'location',
])

/** @returns [name, value], … as `ServerResponse.addTrailers` takes them */
export function passTrailers(raw: readonly string[], { responseRules }: ResponseChanges): [string, string][] {
  const passed = responseRules.pass(raw)
  const trailers: [string, string][] = []
  for (let index = 0; index < passed.length; index += 2) {
    const name = passed[index] as string
    if (!NEVER_TRAILING.has(name.toLowerCase())) trailers.push([name, passed[index + 1] as string])
  }
  return trailers
}

/** @param headers name, value, … */
export function isEventStream(headers: readonly string[]): boolean {
  for (let index = 0; index < headers.length; index += 2) {
    if ((headers[index] as string).toLowerCase() === 'content-type') {
      return /^\s*text\/event-stream\b/i.test(headers[index + 1] as string)
    }
  }
  return false
}
