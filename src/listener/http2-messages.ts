import type { IncomingHttpHeaders, OutgoingHttpHeader } from 'node:http'
import { constants, Http2ServerRequest, Http2ServerResponse, type ServerHttp2Stream } from 'node:http2'
import type { ReadableOptions } from 'node:stream'

/**
 * An HTTP/2 request with the headers of an equivalent HTTP/1.1 request (RFC 9113 8.3.1), so that one parser reads both.
 */
export class Http2Request extends Http2ServerRequest {
  constructor(
    stream: ServerHttp2Stream,
    headers: IncomingHttpHeaders,
    options: ReadableOptions,
    rawHeaders: readonly string[],
  ) {
    headers.host ??= headers[':authority'] as string | undefined
    super(stream, headers, options, asHttp1Headers(rawHeaders, stream.endAfterHeaders))
    // Node ends the body of an aborted request as if it were complete.
    this.on('error', ignore)
    stream.on('aborted', () => {
      if (!this.readableEnded) this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
    })
  }
}

/** A response for code that was written for HTTP/1.1. Leaves out the headers that HTTP/2 forbids (RFC 9113 8.2.2). */
export class Http2Response extends Http2ServerResponse<Http2Request> {
  static {
    // Node also ends the stream of an aborted request. Only an ended response counts as finished.
    Object.defineProperty(Http2Response.prototype, 'writableFinished', {
      get(this: Http2Response) {
        return this.writableEnded && this.stream.writableFinished
      },
    })
  }

  override writeHead(statusCode: number, ...rest: unknown[]): this {
    const headers = rest.at(-1)
    return super.writeHead(statusCode, typeof headers === 'object' && headers !== null ? fieldsOf(headers) : {})
  }

  writeInformation(statusCode: number, headers: object = {}): boolean {
    if (this.headersSent || this.stream.closed) return false
    this.stream.additionalHeaders({ ...fieldsOf(headers), ':status': statusCode })
    return true
  }

  /** @param trailers by name, or pairs of name and value */
  override addTrailers(trailers: object): void {
    super.addTrailers(fieldsOf(Array.isArray(trailers) ? trailers.flat() : trailers))
  }

  override setHeader(name: string, value: number | string | readonly string[]): void {
    if (!HTTP1_ONLY.has(name.toLowerCase())) super.setHeader(name, value)
  }

  /** Resets the stream, so that the response cannot look complete. */
  override destroy(): this {
    this.stream.close(constants.NGHTTP2_INTERNAL_ERROR)
    return this
  }
}

const HTTP1_ONLY: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
])

/**
 * Turns `:authority` into Host, and adds Transfer-Encoding to a body of unknown length. Drops the other pseudo headers.
 */
export function asHttp1Headers(raw: readonly string[], bodiless: boolean): string[] {
  const headers: string[] = []
  let authority: string | undefined
  let hasLength = false
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index] as string
    const value = raw[index + 1] as string
    if (name === ':authority') {
      authority = value
      headers.push('host', value)
    } else if (name === 'host' && value === authority) {
      // Host repeats `:authority`: allowed. If they differ, both stay, and the request is refused later.
    } else if (!name.startsWith(':')) {
      if (name === 'content-length') hasLength = true
      headers.push(name, value)
    }
  }
  if (!bodiless && !hasLength) headers.push('transfer-encoding', 'chunked')
  return headers
}

function fieldsOf(headers: object): Record<string, OutgoingHttpHeader> {
  const fields: Record<string, OutgoingHttpHeader> = Object.create(null)
  const add = (name: string, value: OutgoingHttpHeader) => {
    const lower = name.toLowerCase()
    if (HTTP1_ONLY.has(lower)) return
    const before = fields[lower]
    fields[lower] = before === undefined ? value : [before, value].flat().map(String)
  }
  if (Array.isArray(headers))
    for (let index = 0; index < headers.length; index += 2) add(headers[index], headers[index + 1])
  else for (const [name, value] of Object.entries(headers)) if (value !== undefined) add(name, value)
  return fields
}

function ignore(): void {
  // The response emits close as well, and others listen for that.
}
