import { HOP_BY_HOP, nominatedHeaders } from './hop-by-hop.ts'
import { NEVER_PASSED, PROXIES_ONLY } from './refused-headers.ts'
import { foldedName } from './reserved-names.ts'

/** The client's headers, read in one pass: those that Postern uses, and those that may be forwarded. */
export interface RequestHeaders {
  /** The number of Host headers. `host` is the first. */
  hosts: number
  host: string
  cookie: string | undefined
  upgrade: string | undefined
  expect: string | undefined
  requestId: string | undefined
  forwardedFor: string | undefined
  forwardedProto: string | undefined
  forwardedHost: string | undefined
  /** The first Authorization header. */
  authorization: string | undefined
  /** Whether there are several. */
  authorizationRepeated: boolean
  accept: string | undefined
  fetchMode: string | undefined
  fetchDest: string | undefined
  fetchSite: string | undefined
  origin: string | undefined
  referer: string | undefined
  acceptsTrailers: boolean
  /** The trailers that the client announces. */
  trailer: string | undefined
  hasBody: boolean
  /**
   * Whether Transfer-Encoding is other than `chunked` or given twice. Node emits such a request before it refuses the
   * body.
   */
  unsupportedCoding: boolean
  contentLength: number | undefined
  /** The headers to forward: name, value, … without hop-by-hop, identity and forwarding headers, Host and Cookie. */
  readonly forward: string[]
  /** Headers about the client's address and scheme: name, value, … Forwarded only from a trusted proxy. */
  proxied: string[] | undefined
}

type Rule =
  | 'forward'
  | 'drop'
  | 'proxied'
  | 'host'
  | 'cookie'
  | 'connection'
  | 'te'
  | 'trailer'
  | 'upgrade'
  | 'expect'
  | 'x-request-id'
  | 'x-forwarded-for'
  | 'x-forwarded-proto'
  | 'x-forwarded-host'
  | 'transfer-encoding'
  | 'content-length'
  | 'authorization'
  | 'accept'
  | 'sec-fetch-mode'
  | 'sec-fetch-dest'
  | 'sec-fetch-site'
  | 'origin'
  | 'referer'

const READ: ReadonlySet<string> = new Set<Rule>([
  'host',
  'cookie',
  'connection',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'x-request-id',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'transfer-encoding',
  'content-length',
  'authorization',
  'accept',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'sec-fetch-site',
  'origin',
  'referer',
])

/** Headers that Postern reads and also forwards unchanged. */
const PASSED_ON: ReadonlySet<string> = new Set<Rule>([
  'authorization',
  'accept',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'sec-fetch-site',
  'origin',
  'referer',
])

/**
 * Headers about framing, routing, conditions, authentication and content. They must come before the body (RFC 9110
 * 6.5.1).
 */
const NEVER_TRAILING =
  /^(?:content-|if-|x-forwarded-|sec-|access-control-)|^(?:age|cache-control|max-forwards|pragma|range|vary|www-authenticate|date|via|from|user-agent)$/i

/**
 * The bound limits the memory that a hostile client can use.
 * A Map, not an LRU cache: every header is looked up here, in 10 ns. With lru-cache it would be 35 ns.
 */
const REMEMBERED_NAMES = 2_000

/** Decides once for every header name whether to read, forward or drop it. */
export class RequestHeaderRules {
  readonly #rules = new Map<string, Rule>()
  readonly #isOurs: (name: string) => boolean
  /** Headers that Postern reads and also sets as identity. The client's value is not forwarded. */
  readonly #readOnly: ReadonlySet<string>

  /** @param isOurs whether only Postern may set a header: identity headers and its own, in any spelling */
  constructor(isOurs: (name: string) => boolean) {
    this.#isOurs = isOurs
    this.#readOnly = new Set([...READ].filter(isOurs))
  }

  /** @param raw `IncomingMessage.rawHeaders` */
  read(raw: readonly string[]): RequestHeaders {
    const read: RequestHeaders = {
      hosts: 0,
      host: '',
      cookie: undefined,
      upgrade: undefined,
      expect: undefined,
      requestId: undefined,
      forwardedFor: undefined,
      forwardedProto: undefined,
      forwardedHost: undefined,
      authorization: undefined,
      authorizationRepeated: false,
      accept: undefined,
      fetchMode: undefined,
      fetchDest: undefined,
      fetchSite: undefined,
      origin: undefined,
      referer: undefined,
      acceptsTrailers: false,
      trailer: undefined,
      hasBody: false,
      unsupportedCoding: false,
      contentLength: undefined,
      forward: [],
      proxied: undefined,
    }
    let nominated: ReadonlySet<string> | undefined
    const rules = this.#rules
    for (let index = 0; index < raw.length; index += 2) {
      const name = raw[index] as string
      const value = raw[index + 1] as string
      const rule = rules.get(name) ?? this.#decide(name)
      if (rule === 'forward') read.forward.push(name, value)
      else if (rule === 'connection') nominated = nominatedHeaders(value, nominated)
      else if (rule === 'proxied') {
        read.proxied ??= []
        read.proxied.push(name, value)
      } else if (rule !== 'drop' && readHeader(read, rule, value) && !this.#readOnly.has(rule))
        read.forward.push(name, value)
    }
    if (nominated !== undefined) {
      removeNominated(read.forward, nominated)
      if (read.proxied !== undefined) removeNominated(read.proxied, nominated)
    }
    return read
  }

  /**
   * The trailers to forward. Many frameworks merge trailers into the headers, so those with a meaning for proxies or
   * frameworks are dropped (RFC 9110 6.5.1).
   * @param raw name, value, …
   */
  trailers(raw: readonly string[]): string[] {
    const passed: string[] = []
    for (let index = 0; index < raw.length; index += 2) {
      const name = raw[index] as string
      const rule = this.#rules.get(name) ?? this.#decide(name)
      if (rule === 'forward' && !NEVER_TRAILING.test(name)) passed.push(name, raw[index + 1] as string)
    }
    return passed
  }

  /**
   * Whether an operator's plugin may set or remove the header. Not those that only Postern sets, that frame the message
   * or that belong to the connection.
   */
  pluginMaySet(name: string): boolean {
    const rule = this.#classify(name.toLowerCase())
    if (rule === 'forward' || rule === 'proxied') return true
    return PASSED_ON.has(rule) && !this.#readOnly.has(rule)
  }

  #decide(name: string): Rule {
    const lower = name.toLowerCase()
    const rule = this.#classify(lower)
    if (this.#rules.size < REMEMBERED_NAMES) this.#rules.set(name, rule)
    return rule
  }

  #classify(lower: string): Rule {
    if (READ.has(lower)) return lower as Rule
    const folded = foldedName(lower)
    // Another spelling of a header that Postern reads (`Transfer_Encoding`): the app might take it for that header.
    const otherSpelling = folded !== lower && READ.has(folded)
    if (otherSpelling || HOP_BY_HOP.has(folded) || NEVER_PASSED.has(folded) || this.#isOurs(lower)) return 'drop'
    return PROXIES_ONLY.has(folded) ? 'proxied' : 'forward'
  }
}

/** @returns whether the header may be forwarded unchanged */
function readHeader(read: RequestHeaders, rule: Rule, value: string): boolean {
  switch (rule) {
    case 'host':
      read.hosts += 1
      if (read.hosts === 1) read.host = value
      return false
    case 'cookie':
      read.cookie = read.cookie === undefined ? value : `${read.cookie}; ${value}`
      return false
    case 'te':
      if (/\btrailers\b/i.test(value)) read.acceptsTrailers = true
      return false
    case 'trailer':
      read.trailer = read.trailer === undefined ? value : `${read.trailer}, ${value}`
      return false
    case 'upgrade':
      read.upgrade ??= value
      return false
    case 'expect':
      read.expect = value
      return false
    case 'x-request-id':
      read.requestId ??= value
      return false
    case 'x-forwarded-for':
      read.forwardedFor = read.forwardedFor === undefined ? value : `${read.forwardedFor}, ${value}`
      return false
    case 'x-forwarded-proto':
      read.forwardedProto = read.forwardedProto === undefined ? value : `${read.forwardedProto}, ${value}`
      return false
    case 'x-forwarded-host':
      read.forwardedHost = read.forwardedHost === undefined ? value : `${read.forwardedHost}, ${value}`
      return false
    case 'transfer-encoding':
      read.unsupportedCoding = read.hasBody || value.toLowerCase() !== 'chunked'
      read.hasBody = true
      return false
    case 'content-length':
      read.contentLength = Number(value)
      if (value !== '0') read.hasBody = true
      break
    case 'authorization':
      if (read.authorization === undefined) read.authorization = value
      else read.authorizationRepeated = true
      break
    case 'accept':
      read.accept = read.accept === undefined ? value : `${read.accept}, ${value}`
      break
    case 'sec-fetch-mode':
      read.fetchMode ??= value
      break
    case 'sec-fetch-dest':
      read.fetchDest ??= value
      break
    case 'sec-fetch-site':
      read.fetchSite ??= value
      break
    case 'origin':
      read.origin ??= value
      break
    case 'referer':
      read.referer ??= value
      break
  }
  return true
}

function removeNominated(headers: string[], nominated: ReadonlySet<string>): void {
  let kept = 0
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    if (nominated.has(name.toLowerCase())) continue
    headers[kept] = name
    headers[kept + 1] = headers[index + 1] as string
    kept += 2
  }
  headers.length = kept
}
