import { PosternError } from '../../errors.ts'
import { isFieldName, TOKEN } from '../../headers/field-name.ts'

/** How a request's body is sent (RFC 9112 6). */
export type BodyFraming = 'none' | 'length' | 'chunked'

export interface RequestHead {
  readonly text: string
  readonly framing: BodyFraming
  /** Bytes of the body, by Content-Length; 0 without one. */
  readonly length: number
}

/** Characters that the target of a request line must not contain. Those above U+00FF would become other characters. */
const UNWRITABLE_TARGET = /^$|[^\x21-\x7e]/
/** Characters that a header's value must not contain. */
const UNWRITABLE_VALUE = /[^\t\x20-\x7e\x80-\xff]/

/** Headers that `renderRequestHead` reads, or writes by itself. */
const RENDERED_SPECIALLY: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'te',
])

/** Methods that need `Content-Length: 0` when there is no body (RFC 9110 8.6). */
const EXPECT_CONTENT: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

/**
 * Renders the head of an HTTP/1.1 request (RFC 9112 3), one character per byte. Throws PST_INTERNAL for a part that
 * could be parsed as more than itself (request smuggling). Callers pass valid parts only.
 * @param headers name, value, … without hop-by-hop headers, except TE, which is then named in Connection
 * @param fixed further header lines, by `renderFields`
 */
export function renderRequestHead(
  method: string,
  path: string,
  headers: readonly string[],
  hasBody: boolean,
  fixed = '',
): RequestHead {
  if (!TOKEN.test(method) || UNWRITABLE_TARGET.test(path)) throw unwritable('request line')
  let host = ''
  let fields = ''
  let length: number | undefined
  let connection = 'keep-alive'
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    const value = headers[index + 1] as string
    check(name, value)
    if (name === 'Host') {
      host = value
      continue
    }
    if (name.length === 14 && name.toLowerCase() === 'content-length') length = lengthOf(value)
    else if (name === 'TE') connection = 'TE, keep-alive'
    fields += `${name}: ${value}\r\n`
  }
  const framing = !hasBody ? 'none' : length !== undefined ? 'length' : 'chunked'
  if (framing === 'chunked') fields += 'Transfer-Encoding: chunked\r\n'
  else if (length === undefined && EXPECT_CONTENT.has(method)) fields += 'Content-Length: 0\r\n'
  return {
    text: `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${fields}${fixed}Connection: ${connection}\r\n\r\n`,
    framing,
    length: hasBody ? (length ?? 0) : 0,
  }
}

/**
 * Renders header lines. Throws PST_INTERNAL for a header that cannot be written, or that only `renderRequestHead` may
 * write.
 */
export function renderFields(headers: readonly string[]): string {
  const lines: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    const value = headers[index + 1] as string
    check(name, value)
    if (RENDERED_SPECIALLY.has(name.toLowerCase())) throw unwritable(name)
    lines.push(`${name}: ${value}\r\n`)
  }
  return lines.join('')
}

/**
 * Renders the end of a chunked body with its trailers. Leaves out trailers that cannot be written.
 * @param trailers name, value, …
 */
export function renderTrailers(trailers: readonly string[]): string {
  let text = '0\r\n'
  for (let index = 0; index < trailers.length; index += 2) {
    const name = trailers[index] as string
    const value = trailers[index + 1] as string
    if (isFieldName(name) && !UNWRITABLE_VALUE.test(value)) text += `${name}: ${value}\r\n`
  }
  return `${text}\r\n`
}

function lengthOf(value: string): number {
  if (!/^[0-9]{1,15}$/.test(value)) throw unwritable('Content-Length')
  return Number(value)
}

function check(name: string, value: string): void {
  if (!isFieldName(name)) throw unwritable('header name')
  if (UNWRITABLE_VALUE.test(value)) throw unwritable(name)
}

function unwritable(what: string): PosternError {
  return new PosternError('PST_INTERNAL', { reason: `cannot be written to an upstream: ${what}` })
}
