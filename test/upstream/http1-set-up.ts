import { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { parseAddress } from '../../src/route/upstream-address.ts'
import type { ResponseController, ResponseReceiver, UpstreamRequest } from '../../src/upstream/client.ts'
import { Connector } from '../../src/upstream/connect.ts'
import { codeOf } from '../../src/upstream/failure.ts'
import { NO_HEADERS } from '../../src/upstream/fixed-headers.ts'
import { Http1Client } from '../../src/upstream/http1/client.ts'
import type { OpenSocket } from '../../src/upstream/http1/connection.ts'
import { RequestBody } from '../../src/upstream/request-body.ts'
import { portOf } from '../support/ports.ts'

/** The outcome of a request. `how` is `ended`, or the code of its failure. */
export interface Outcome {
  readonly how: string
  readonly status: number
  readonly body: string
  readonly trailers: readonly string[]
  readonly informed: readonly number[]
}

/** Records one response. */
export class Recorder implements ResponseReceiver {
  readonly outcome: Promise<Outcome>
  readonly started: Promise<number>
  controller: ResponseController | undefined
  /** What `responseData` returns. */
  flows = true
  bytes = 0
  ends = 0
  pauses = 0
  /** False: bytes are counted, not kept. */
  keeps = true
  onOutcome: ((outcome: Outcome) => void) | undefined
  #chunks: Buffer[] = []
  #status = 0
  readonly #informed: number[] = []
  #settle!: (outcome: Outcome) => void
  #start!: (status: number) => void

  constructor() {
    this.outcome = new Promise((resolve) => {
      this.#settle = resolve
    })
    this.started = new Promise((resolve) => {
      this.#start = resolve
    })
  }

  responseInformational(status: number): void {
    this.#informed.push(status)
  }

  responseStarted(status: number): void {
    this.#status = status
    this.#start(status)
  }

  responseData(chunk: Buffer): boolean {
    this.bytes += chunk.length
    if (this.keeps) this.#chunks.push(chunk)
    return this.flows
  }

  responseFlush(): void {
    this.pauses += 1
  }

  responseEnded(last: Buffer | undefined, trailers: readonly string[]): void {
    this.bytes += last?.length ?? 0
    if (last !== undefined && this.keeps) this.#chunks.push(last)
    this.#finish('ended', trailers)
  }

  responseFailed(error: Error): void {
    this.#finish(codeOf(error), [])
  }

  #finish(how: string, trailers: readonly string[]): void {
    this.ends += 1
    const body = Buffer.concat(this.#chunks).toString('latin1')
    const outcome = { how, status: this.#status, body, trailers, informed: this.#informed }
    this.onOutcome?.(outcome)
    this.#settle(outcome)
  }
}

/** A fake client request, with what `RequestBody` uses. */
export class SentRequest extends EventEmitter {
  rawTrailers: string[] = []
  destroyed = false
  complete = false
  paused = false
  resumed = 0

  pause(): void {
    this.paused = true
  }

  resume(): void {
    this.paused = false
    this.resumed += 1
  }

  send(text: string): void {
    this.emit('data', Buffer.from(text, 'latin1'))
  }

  finish(trailers: string[] = []): void {
    this.rawTrailers = trailers
    this.complete = true
    this.emit('end')
  }
}

export function bodyOf(request: SentRequest): RequestBody {
  const owner = { bodyRead: () => true, passTrailers: (raw: readonly string[]) => raw }
  return new RequestBody(request as unknown as IncomingMessage, owner, undefined)
}

export function send(client: Http1Client, more: Partial<UpstreamRequest> = {}, recorder = new Recorder()): Recorder {
  recorder.controller = client.send(
    { method: 'GET', path: '/', headers: ['Host', 'app'], fixed: NO_HEADERS, body: undefined, fresh: false, ...more },
    recorder,
  )
  return recorder
}

/** One connection at the server: the bytes it received, and how many requests. */
export interface Served {
  readonly socket: Socket
  readonly number: number
  received: string
  asked: number
}

export interface HttpServer {
  readonly server: Server
  readonly port: number
  readonly served: readonly Served[]
}

/** @param answer called for each request head */
export async function startServer(t: Test, answer: (served: Served, target: string) => void): Promise<HttpServer> {
  const served: Served[] = []
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    const one: Served = { socket, number: served.length, received: '', asked: 0 }
    served.push(one)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      one.received += chunk.toString('latin1')
      const heads = [...one.received.matchAll(/[A-Z]+ (\S+) HTTP\/1\.1\r\n[\s\S]*?\r\n\r\n/g)]
      const fresh = heads.slice(one.asked)
      one.asked = heads.length
      for (const head of fresh) answer(one, head[1] as string)
    })
    socket.on('end', () => socket.end())
  })
  await listen(server, 0)
  t.teardown(() => {
    for (const { socket } of served) socket.destroy()
    server.close()
  })
  return { server, port: portOf(server), served }
}

const TIMES = { connectTimeout: 2_000, responseTimeout: 10_000, idleTimeout: 60_000 }

export function openerOf(port: number, connectTimeout = TIMES.connectTimeout): OpenSocket {
  const url = `http://127.0.0.1:${port}`
  const upstream = { urls: [url], preserveHost: true, retries: 1, ...TIMES, connectTimeout }
  return new Connector(parseAddress(url), upstream, undefined).openReading
}

export interface OpenedClient {
  readonly client: Http1Client
  readonly sockets: Socket[]
  readonly clock: { now: number }
}

export function openClient(t: Test, port: number, responseTimeout = 10_000): OpenedClient {
  const clock = { now: 1_000 }
  const sockets: Socket[] = []
  const open = openerOf(port)
  const client = new Http1Client({
    responseTimeout,
    now: () => clock.now,
    open: (read) => {
      const socket = open(read)
      sockets.push(socket)
      return socket
    },
  })
  t.teardown(() => void client.destroy())
  return { client, sockets, clock }
}

/** A complete response. */
export const ok = (body = 'hi', ...headers: string[]) =>
  `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n${body}`

/** Answers every request with the same text. */
export const answering =
  (text = ok()) =>
  ({ socket }: Served) =>
    void socket.write(text, 'latin1')

/** Waits until bytes sent on loopback have been read. */
export const settled = () => sleep(30)
