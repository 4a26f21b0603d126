import type { IncomingHttpHeaders, OutgoingHttpHeader } from 'node:http'
import { constants, Http2ServerRequest, Http2ServerResponse, type ServerHttp2Stream } from 'node:http2'
import type { ReadableOptions } from 'node:stream'

/** An HTTP/2 request as the HTTP/1.1 request that says the same (RFC 9113 8.3.1), so that one reading serves both. */
export class RequestOverHttp2 extends Http2ServerRequest {
  constructor(
    stream: ServerHttp2Stream,
    headers: IncomingHttpHeaders,
    options: ReadableOptions,
    rawHeaders: readonly string[],
  ) {
    headers.host ??= headers[':authority'] as string | undefined
    super(stream, headers, options, rawHeadersOfHttp1(rawHeaders, stream.endAfterHeaders))
    // Node ends the body of a request that was broken off as if it were whole.
    this.on('error', ignore)
    stream.on('aborted', () => {
      if (!this.readableEnded) this.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
    })
  }
}

/** Answers as code written for HTTP/1.1 does: what only means something there is left out (RFC 9113 8.2.2). */
export class ResponseOverHttp2 extends Http2ServerResponse<RequestOverHttp2> {
  static {
    // Node ends the stream of a request that was broken off: that alone is not a response which is out.
    Object.defineProperty(ResponseOverHttp2.prototype, 'writableFinished', {
      get(this: ResponseOverHttp2) {
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

  /** By name, or pairs of name and value. */
  override addTrailers(trailers: object): void {
    super.addTrailers(fieldsOf(Array.isArray(trailers) ? trailers.flat() : trailers))
  }

  override setHeader(name: string, value: number | string | readonly string[]): void {
    if (!HTTP1_ONLY.has(name.toLowerCase())) super.setHeader(name, value)
  }

  /** A response that broke off must not look whole. */
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

/** `:authority` is Host, a body of unknown length is chunked; other pseudo headers are read elsewhere. */
export function rawHeadersOfHttp1(raw: readonly string[], bodiless: boolean): string[] {
  const read: string[] = []
  let authority: string | undefined
  let hasLength = false
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index] as string
    const value = raw[index + 1] as string
    if (name === ':authority') {
      authority = value
      read.push('host', value)
    } else if (name === 'host' && value === authority) {
      // Said twice, and the same: allowed. Two different ones stay two, and are refused as such.
    } else if (!name.startsWith(':')) {
      if (name === 'content-length') hasLength = true
      read.push(name, value)
    }
  }
  if (!bodiless && !hasLength) read.push('transfer-encoding', 'chunked')
  return read
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
  // The response's close tells the same, and is what others listen to.
}
