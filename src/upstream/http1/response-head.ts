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
  /** name, value, … as they came. */
  readonly headers: readonly string[]
  readonly framing: Framing
  /** The connection may carry another request afterwards. */
  readonly persistent: boolean
  /** Seconds that the upstream says it keeps an idle connection (`Keep-Alive: timeout=`). */
  readonly keepAlive: number | undefined
}

/** Nothing above 599 (RFC 9110 15): HTTP/2 cannot tell a client of it, and throws. */
const STATUS_LINE = /^HTTP\/1\.([01]) ([1-5][0-9]{2})(?: (.*))?$/
/** What a field value or a reason may not contain (RFC 9110 5.5), and a line end that is not CRLF. */
const FORBIDDEN = /[^\t\r\n\x20-\x7e\x80-\xff]|\r(?!\n)|[^\r]\n/
const DIGITS = /^[0-9]{1,15}$/

const NONE: Framing = { kind: 'none' }
const CHUNKED: Framing = { kind: 'chunked' }
const CLOSE: Framing = { kind: 'close' }

/** What is wrong with a response's head. */
export interface MalformedHead {
  readonly malformed: string
}

/**
 * Reads a response's head strictly: what two readers could read differently is refused, since whoever reads it next may be the other.
 * @param text from the status line to the last header's end, without the empty line; one character per byte
 * @param method the request's
 */
export function parseResponseHead(text: string, method: string): ResponseHead | MalformedHead {
  if (FORBIDDEN.test(text)) return { malformed: 'a control character, or a line end that is not CRLF' }
  let at = text.indexOf('\r\n')
  if (at === -1) at = text.length
  const line = STATUS_LINE.exec(text.slice(0, at))
  if (line === null) return { malformed: 'no status line of HTTP/1' }
  const headers: string[] = []
  const facts: FramingFacts = { chunked: false, length: undefined, close: false, keepAlive: false, seconds: undefined }
  const malformed = readFields(text, at, headers) ?? readFraming(headers, facts)
  if (malformed !== undefined) return { malformed }
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
 * Field lines (RFC 9112 5), of a head or of trailers, each begun by the CRLF in front of it. This and `readFraming` write their results into
 * what they are given: functions that return one kind of object or another are dearer, by how V8 compiles them.
 * @param text without forbidden characters
 * @param from where the first of those CRLFs is; the text's end: there are none
 * @returns what is wrong with them
 */
function readFields(text: string, from: number, fields: string[]): string | undefined {
  let at = from
  while (at < text.length) {
    const start = at + 2
    at = text.indexOf('\r\n', start)
    if (at === -1) at = text.length
    const colon = text.indexOf(':', start)
    if (colon === -1 || colon >= at) return 'a header without a colon'
    const name = text.slice(start, colon)
    // A folded line (RFC 9112 5.2) begins with a space, and is no name either.
    if (!isFieldName(name)) return 'a header name that is no token'
    fields.push(name, text.slice(afterSpaces(text, colon + 1, at), beforeSpaces(text, colon + 1, at)))
  }
  return undefined
}

/** Trailers (RFC 9112 7.1.2). @param text the lines, without the last one's end */
export function parseTrailers(text: string): readonly string[] | MalformedHead {
  if (FORBIDDEN.test(text)) return { malformed: 'a control character among the trailers' }
  const fields: string[] = []
  const malformed = readFields(`\r\n${text}`, 0, fields)
  return malformed === undefined ? fields : { malformed }
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

/** The headers that say where the body ends, and what becomes of the connection. @returns what is wrong with them */
function readFraming(headers: readonly string[], facts: FramingFacts): string | undefined {
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    // Told by their lengths first: nearly all headers are none of these.
    if (name.length !== 10 && name.length !== 14 && name.length !== 17) continue
    const value = headers[index + 1] as string
    switch (name.toLowerCase()) {
      case 'content-length':
        if (facts.length !== undefined || !DIGITS.test(value)) return 'Content-Length'
        facts.length = Number(value)
        break
      case 'transfer-encoding':
        // Another coding would have to be undone before a client without it could be answered.
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
  return undefined
}
