import { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'

export interface Asked {
  readonly method?: string
  readonly target?: string
  readonly host?: string
  /** name, value, … besides Host. */
  readonly headers?: readonly string[]
  readonly body?: string
  /** The other end of the connection. */
  readonly address?: string
}

export interface Answer {
  readonly status: number
  /** Lower-case names; values of the same name in order. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly body: string
}

/** A connection that keeps in memory what is written to it. */
class MemoryConnection extends Duplex {
  readonly remoteAddress: string
  bytesRead = 0
  readonly #written: Buffer[] = []

  constructor(remoteAddress: string) {
    super({ allowHalfOpen: true })
    this.remoteAddress = remoteAddress
  }

  get written(): string {
    return Buffer.concat(this.#written).toString('latin1')
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#written.push(chunk)
    done()
  }

  setNoDelay(): this {
    return this
  }

  setTimeout(): this {
    return this
  }

  destroySoon(): void {
    this.end(() => this.destroy())
  }
}

/**
 * Node's own request and response objects over a connection in memory: what a listener hands on, without a socket.
 * As with Node's server, the response closes when it is finished or when its connection is destroyed.
 */
export function inMemoryRequest(asked: Asked = {}) {
  const { method = 'GET', target = '/', host = 'app.example.com', headers = [], body, address = '192.0.2.1' } = asked
  const connection = new MemoryConnection(address)
  const socket = connection as unknown as Socket
  const request = new IncomingMessage(socket)
  Object.assign(request, { method, url: target, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1 })
  const length = body === undefined ? [] : ['Content-Length', String(Buffer.byteLength(body))]
  request.rawHeaders = ['Host', host, ...headers, ...length]
  request.headers = Object.fromEntries(
    request.rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [[name.toLowerCase(), request.rawHeaders[index + 1]]] : [],
    ),
  )
  if (body !== undefined) request.push(body)
  request.push(null)
  request.complete = true
  const response = new ServerResponse(request)
  response.assignSocket(socket)
  response.on('finish', () => {
    response.detachSocket(socket)
    response.emit('close')
  })
  const closed = new Promise<void>((resolve) => response.once('close', resolve))
  return {
    request,
    response,
    socket,
    /** The client goes away. */
    hangUp: () => connection.destroy(),
    /** Undefined: the connection closed before there was an answer. */
    answer: async (): Promise<Answer | undefined> => {
      await closed
      return parse(connection.written)
    },
  }
}

function parse(text: string): Answer | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [line = '', ...fields] = text.slice(0, end).split('\r\n')
  const headers = new Map<string, string[]>()
  for (const field of fields) {
    const colon = field.indexOf(':')
    const name = field.slice(0, colon).toLowerCase()
    headers.set(name, [...(headers.get(name) ?? []), field.slice(colon + 1).trim()])
  }
  const rest = text.slice(end + 4)
  const body = headers.get('transfer-encoding')?.[0] === 'chunked' ? withoutChunks(rest) : rest
  return { status: Number(line.split(' ')[1]), headers, body }
}

function withoutChunks(text: string): string {
  const [size = '0'] = text.split('\r\n', 1)
  const length = Number.parseInt(size, 16)
  if (!(length > 0)) return ''
  const from = size.length + 2
  return text.slice(from, from + length) + withoutChunks(text.slice(from + length + 2))
}
