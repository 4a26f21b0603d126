import { connect } from 'node:net'

export interface RawResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

export interface RawResult {
  /** Every byte that came back, as latin1. */
  readonly raw: string
  /** The complete responses in it; 1xx ones too. */
  readonly responses: readonly RawResponse[]
  /** The server closed the connection. */
  readonly closed: boolean
}

export interface RawOptions {
  /** Resolve as soon as so many final responses are complete. Left out: until the server closes or says nothing for `idle`. */
  readonly expect?: number
  /** Milliseconds; 500 by default. */
  readonly idle?: number
}

/** Sends exactly these bytes: HTTP clients clean paths and headers up. A string is sent as latin1. */
export function rawRequest(port: number, bytes: string | Buffer, options: RawOptions = {}): Promise<RawResult> {
  const { expect = Number.POSITIVE_INFINITY, idle = 500 } = options
  return new Promise((resolve, reject) => {
    let raw = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    )
    const finish = (closed: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ raw, responses: parseResponses(raw, closed), closed })
    }
    const timer = setTimeout(() => finish(false), idle)
    socket.on('data', (chunk) => {
      raw += chunk.toString('latin1')
      timer.refresh()
      if (parseResponses(raw, false).filter(({ status }) => status >= 200).length >= expect) finish(false)
    })
    socket.once('end', () => finish(true))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') finish(true)
      else {
        clearTimeout(timer)
        reject(error)
      }
    })
  })
}

/** `closed`: a body without a length ends with the connection (RFC 9112 6.3). */
export function parseResponses(raw: string, closed: boolean): readonly RawResponse[] {
  const responses: RawResponse[] = []
  let rest = raw
  for (;;) {
    const end = rest.indexOf('\r\n\r\n')
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(rest)?.[1]
    if (end < 0 || status === undefined) return responses
    const headers = rest
      .slice(0, end)
      .split('\r\n')
      .slice(1)
      .map(
        (line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const,
      )
    const value = (name: string) => headers.find(([header]) => header === name)?.[1]
    const content = takeBody(
      rest.slice(end + 4),
      Number(status),
      value('content-length'),
      value('transfer-encoding'),
      closed,
    )
    if (content === undefined) return responses
    responses.push({ status: Number(status), headers, body: content.body })
    rest = content.rest
  }
}

interface Taken {
  readonly body: string
  readonly rest: string
}

/** `undefined`: not complete yet. */
function takeBody(
  text: string,
  status: number,
  length: string | undefined,
  coding: string | undefined,
  closed: boolean,
): Taken | undefined {
  if (status < 200 || status === 204 || status === 304) return { body: '', rest: text }
  if (coding?.toLowerCase().endsWith('chunked')) return takeChunks(text)
  if (length !== undefined) {
    const size = Number(length)
    return text.length < size ? undefined : { body: text.slice(0, size), rest: text.slice(size) }
  }
  return closed ? { body: text, rest: '' } : undefined
}

function takeChunks(text: string): Taken | undefined {
  let body = ''
  let rest = text
  for (;;) {
    const line = rest.indexOf('\r\n')
    if (line < 0) return undefined
    const size = Number.parseInt(rest.slice(0, line), 16)
    if (size === 0) {
      const end = rest.indexOf('\r\n\r\n', line)
      return end < 0 ? undefined : { body, rest: rest.slice(end + 4) }
    }
    if (Number.isNaN(size) || rest.length < line + 2 + size + 2) return undefined
    body += rest.slice(line + 2, line + 2 + size)
    rest = rest.slice(line + 2 + size + 2)
  }
}
