import { HOP_BY_HOP, nominatedHeaders } from './hop-by-hop.ts'
import { NEVER_PASSED, PROXIES_ONLY } from './refused-headers.ts'
import { foldedName } from './reserved-names.ts'

/** The client's headers after one walk over them: what Postern itself reads, and what may be passed on. */
export interface RequestHeaders {
  /** How many Host headers there were, and the first. */
  hosts: number
  host: string
  cookie: string | undefined
  upgrade: string | undefined
  expect: string | undefined
  requestId: string | undefined
  forwardedFor: string | undefined
  forwardedProto: string | undefined
  forwardedHost: string | undefined
  authorization: string | undefined
  accept: string | undefined
  fetchMode: string | undefined
  fetchDest: string | undefined
  fetchSite: string | undefined
  origin: string | undefined
  referer: string | undefined
  acceptsTrailers: boolean
  /** Which trailers the body is announced to have. */
  trailer: string | undefined
  hasBody: boolean
  /** Node tells of a request before it refuses its body: a coding other than `chunked`, or that one twice. */
  oddCoding: boolean
  contentLength: number | undefined
  /** name, value, name, value …: neither hop-by-hop, nor identity, nor forwarding headers, nor Host and Cookie. */
  readonly forward: string[]
  /** name, value, …: what says where the request comes from. Passed on only when the peer is a trusted proxy. */
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

/** Framing, routing, conditions, authentication and content: decided before the body is read. */
const NEVER_TRAILING =
  /^(?:content-|if-|x-forwarded-|sec-|access-control-)|^(?:age|cache-control|max-forwards|pragma|range|vary|www-authenticate|date|via|from|user-agent)$/i

/**
 * The bound limits what a hostile client's header names make us remember.
 * A Map, not an LRU cache: every header is looked up here, in 10 ns. With lru-cache it would be 35 ns.
 */
const REMEMBERED_NAMES = 2_000

/** Decides for every header name, once, what becomes of it. */
export class RequestHeaderRules {
  readonly #rules = new Map<string, Rule>()
  readonly #isOurs: (name: string) => boolean
  /** Headers that Postern reads, and also sets as identity: the client's own is not passed on. */
  readonly #readOnly: ReadonlySet<string>

  /** @param isOurs names, in any spelling, that only Postern may set: the identity headers and its own. */
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
      accept: undefined,
      fetchMode: undefined,
      fetchDest: undefined,
      fetchSite: undefined,
      origin: undefined,
      referer: undefined,
      acceptsTrailers: false,
      trailer: undefined,
      hasBody: false,
      oddCoding: false,
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
      } else if (rule !== 'drop' && note(read, rule, value) && !this.#readOnly.has(rule)) read.forward.push(name, value)
    }
    if (nominated !== undefined) {
      removeNominated(read.forward, nominated)
      if (read.proxied !== undefined) removeNominated(read.proxied, nominated)
    }
    return read
  }

  /**
   * Trailers that may be passed on: many a framework merges them into the headers, so nothing that means something to
   * anybody on the way is among them (RFC 9110 6.5.1).
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

  #decide(name: string): Rule {
    const lower = name.toLowerCase()
    const rule = this.#judge(lower)
    if (this.#rules.size < REMEMBERED_NAMES) this.#rules.set(name, rule)
    return rule
  }

  #judge(lower: string): Rule {
    if (READ.has(lower)) return lower as Rule
    const folded = foldedName(lower)
    // A header that we read, in another spelling (`Transfer_Encoding`): the app might read the request in another way than we did.
    const misspelt = folded !== lower && READ.has(folded)
    if (misspelt || HOP_BY_HOP.has(folded) || NEVER_PASSED.has(folded) || this.#isOurs(lower)) return 'drop'
    return PROXIES_ONLY.has(folded) ? 'proxied' : 'forward'
  }
}

/** @returns whether the header may be passed on as it is */
function note(read: RequestHeaders, rule: Rule, value: string): boolean {
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
      read.oddCoding = read.hasBody || value.toLowerCase() !== 'chunked'
      read.hasBody = true
      return false
    case 'content-length':
      read.contentLength = Number(value)
      if (value !== '0') read.hasBody = true
      break
    case 'authorization':
      read.authorization ??= value
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
