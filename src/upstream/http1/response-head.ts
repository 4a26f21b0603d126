import { isFieldName } from '../../headers/field-name.ts'

/** How a response's body ends (RFC 9112 6.3). */
export type Framing =
  | { readonly kind: 'none' }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'chunked' }
  | { readonly kind: 'close' }

export interface ResponseHead {
  readonly status: number
  readonly reason: string
  /** name, value, … as received. */
  readonly headers: readonly string[]
  readonly framing: Framing
  /** Whether the connection may carry another request afterwards. */
  readonly persistent: boolean
  /** Seconds that the upstream says it keeps an idle connection (`Keep-Alive: timeout=`). */
  readonly keepAlive: number | undefined
}

/** A status above 599 is no status (RFC 9110 15), and Node's HTTP/2 server throws on one. */
const STATUS_LINE = /^HTTP\/1\.([01]) ([1-5][0-9]{2})(?: (.*))?$/
/** A character that no header value and no reason may contain (RFC 9110 5.5), or a line end that is not CRLF. */
const FORBIDDEN = /[^\t\r\n\x20-\x7e\x80-\xff]|\r(?!\n)|[^\r]\n/
const DIGITS = /^[0-9]{1,15}$/

const NONE: Framing = { kind: 'none' }
const CHUNKED: Framing = { kind: 'chunked' }
const CLOSE: Framing = { kind: 'close' }

/** A response head, or trailers, that the parser refuses. */
export interface MalformedHead {
  /** The reason, for the log. */
  readonly malformed: string
}

/**
 * Parses a response's head strictly. A head that two parsers could read differently is refused: the next parser may be
 * the other one.
 * @param text from the status line to the end of the last header, without the empty line; one character per byte
 * @param method the request's
 */
export function parseResponseHead(text: string, method: string): ResponseHead | MalformedHead {
  if (FORBIDDEN.test(text)) return { malformed: 'a control character, or a line end that is not CRLF' }
  let at = text.indexOf('\r\n')
  if (at === -1) at = text.length
  const line = STATUS_LINE.exec(text.slice(0, at))
  if (line === null) return { malformed: 'no status line of HTTP/1' }
  const headers = readFields(text, at)
  if (typeof headers === 'string') return { malformed: headers }
  const facts = readFraming(headers)
  if (typeof facts === 'string') return { malformed: facts }
  const status = Number(line[2])
  const { chunked, length, close, keepAlive, seconds } = facts
  const atLeast11 = line[1] === '1'
  if (chunked && !atLeast11) return { malformed: 'Transfer-Encoding in HTTP/1.0' }
  const framing = framingOf(method, status, chunked, length)
  return {
    status,
    reason: line[3] ?? '',
    headers,
    framing,
    persistent: !close && (atLeast11 || keepAlive) && framing !== CLOSE,
    keepAlive: seconds,
  }
}

function framingOf(method: string, status: number, chunked: boolean, length: number | undefined): Framing {
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304) return NONE
  if (chunked) return CHUNKED
  if (length === undefined) return CLOSE
  return length === 0 ? NONE : { kind: 'length', length }
}

/**
 * Parses field lines (RFC 9112 5) of a head or of trailers. Each line begins with the CRLF in front of it.
 * @param text without forbidden characters
 * @param from where the first of those CRLFs is; the text's end: there are no field lines
 * @returns name, value, …; or the reason why they are malformed
 */
function readFields(text: string, from: number): string[] | string {
  const fields: string[] = []
  let at = from
  while (at < text.length) {
    const start = at + 2
    at = text.indexOf('\r\n', start)
    if (at === -1) at = text.length
    const colon = text.indexOf(':', start)
    if (colon === -1 || colon >= at) return 'a header without a colon'
    const name = text.slice(start, colon)
    // A folded line (RFC 9112 5.2) begins with a space, so it is refused here too.
    if (!isFieldName(name)) return 'a header name that is no token'
    fields.push(name, text.slice(afterSpaces(text, colon + 1, at), beforeSpaces(text, colon + 1, at)))
  }
  return fields
}

/** Parses trailers (RFC 9112 7.1.2). @param text the lines, without the last one's end */
export function parseTrailers(text: string): readonly string[] | MalformedHead {
  if (FORBIDDEN.test(text)) return { malformed: 'a control character among the trailers' }
  const fields = readFields(`\r\n${text}`, 0)
  return typeof fields === 'string' ? { malformed: fields } : fields
}

function afterSpaces(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  return at
}

function beforeSpaces(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09
}

interface FramingFacts {
  chunked: boolean
  length: number | undefined
  close: boolean
  keepAlive: boolean
  seconds: number | undefined
}

/**
 * Reads the headers that say where the body ends, and whether the connection stays open.
 * @returns the reason, as a string, when they are malformed
 */
function readFraming(headers: readonly string[]): FramingFacts | string {
  const facts: FramingFacts = { chunked: false, length: undefined, close: false, keepAlive: false, seconds: undefined }
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    // The length of the name rules out nearly all other headers.
    if (name.length !== 10 && name.length !== 14 && name.length !== 17) continue
    const value = headers[index + 1] as string
    switch (name.toLowerCase()) {
      case 'content-length':
        if (facts.length !== undefined || !DIGITS.test(value)) return 'Content-Length'
        facts.length = Number(value)
        break
      case 'transfer-encoding':
        // Any other coding would have to be decoded for a client that does not accept it.
        if (facts.chunked || value.toLowerCase() !== 'chunked') return 'Transfer-Encoding'
        facts.chunked = true
        break
      case 'connection':
        if (/(?:^|,)[ \t]*close[ \t]*(?:,|$)/i.test(value)) facts.close = true
        if (/(?:^|,)[ \t]*keep-alive[ \t]*(?:,|$)/i.test(value)) facts.keepAlive = true
        break
      case 'keep-alive': {
        const timeout = /(?:^|[,; \t])timeout=([0-9]{1,9})/i.exec(value)
        if (timeout !== null) facts.seconds = Number(timeout[1])
        break
      }
    }
  }
  if (facts.chunked && facts.length !== undefined) return 'Content-Length beside Transfer-Encoding'
  return facts
}
