import type { buildConnector, Dispatcher, Pool } from 'undici'
import { type Address, originOf } from '../route/upstream-address.ts'
import type { Ms } from '../time.ts'
import { takenOutside } from '../v8/external-memory.ts'
import type { ResponseReceiver, UpstreamClient, UpstreamRequest, UpstreamSending } from './client.ts'
import type { Connector } from './connect.ts'
import { KEEP_ALIVE, MAX_KEEP_ALIVE } from './keep-alive.ts'
import { bodyStream } from './request-body-stream.ts'

const MAX_HEADER_BYTES = 64 * 1024
/** What HTTP/2 servers commonly grant; more connections are opened beyond it. */
const MAX_STREAMS = 100

export interface Http2ClientParts {
  readonly address: Address
  readonly connector: Connector
  readonly responseTimeout: Ms
  /** The name its certificate must have; undefined without TLS. */
  readonly serverName: string | undefined
}

/** HTTP/2 to one upstream, through undici; which is loaded when there is something to send. */
export class Http2Client implements UpstreamClient {
  readonly #parts: Http2ClientParts
  #pool: Pool | undefined
  #opening: Promise<Pool> | undefined

  constructor(parts: Http2ClientParts) {
    this.#parts = parts
  }

  send(request: UpstreamRequest, receiver: ResponseReceiver): UpstreamSending {
    const exchange = new Http2Exchange(receiver)
    if (this.#pool !== undefined) this.#dispatch(this.#pool, request, exchange)
    else {
      this.#opening ??= this.#open()
      this.#opening
        .then((pool) => this.#dispatch(pool, request, exchange))
        .catch((error: unknown) => exchange.failed(error instanceof Error ? error : new Error(String(error))))
    }
    return exchange
  }

  async #open(): Promise<Pool> {
    const { address, connector, responseTimeout } = this.#parts
    const { Pool, buildConnector } = await import('undici')
    const useH2c = !address.secure
    const { tls, timeout } = connector
    const connect = buildConnector({
      ...tls,
      timeout,
      allowH2: true,
      preferH2: true,
      useH2c,
    } as buildConnector.BuildOptions)
    this.#pool = new Pool(originOf(address), {
      connections: null,
      headersTimeout: responseTimeout,
      // Silent bodies are legitimate (event streams); the idle check ends those that stand still for too long.
      bodyTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE,
      keepAliveMaxTimeout: MAX_KEEP_ALIVE,
      maxHeaderSize: MAX_HEADER_BYTES,
      connect: (options, callback) => connect({ ...options, servername: tls?.servername }, callback),
      allowH2: true,
      useH2c,
      h2Options: { useH2c, maxConcurrentStreams: MAX_STREAMS },
    } as Pool.Options)
    return this.#pool
  }

  #dispatch(pool: Pool, { method, path, headers, fixed, body }: UpstreamRequest, exchange: Http2Exchange): void {
    pool.dispatch(
      {
        method: method as Dispatcher.HttpMethod,
        path,
        headers: lowerCased([...headers, ...fixed.list]),
        body: body === undefined ? null : bodyStream(body),
        idempotent: false,
        servername: this.#parts.serverName,
      } as Dispatcher.DispatchOptions,
      exchange,
    )
  }

  async close(): Promise<void> {
    await (await this.#opened())?.close()
  }

  async destroy(): Promise<void> {
    await (await this.#opened())?.destroy()
  }

  /** Undefined: there is nothing to close. */
  async #opened(): Promise<Pool | undefined> {
    return this.#opening?.catch(() => undefined)
  }
}

/** One request of undici's, told as any upstream's. */
class Http2Exchange implements Dispatcher.DispatchHandler, UpstreamSending {
  #receiver: ResponseReceiver | undefined
  #controller: Dispatcher.DispatchController | undefined
  #aborted = false
  #flowed = false

  constructor(receiver: ResponseReceiver) {
    this.#receiver = receiver
  }

  resume(): void {
    this.#controller?.resume()
  }

  abort(): void {
    if (this.#receiver === undefined) return
    this.#receiver = undefined
    this.#aborted = true
    this.#controller?.abort(new Error('not wanted any more'))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#aborted) controller.abort(new Error('not wanted any more'))
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: NamedHeaders): void {
    const raw = rawFrom(headers)
    if (status < 200) {
      this.#receiver?.responseInformed(status, raw)
      return
    }
    this.#receiver?.responseStarted(status, '', raw)
    // Headers go out with the first data when that came with them; else by themselves, right after.
    process.nextTick(() => {
      if (!this.#flowed) this.#receiver?.responsePaused()
    })
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#flowed = true
    takenOutside(chunk.length)
    if (this.#receiver?.responseFlowed(chunk) === false) controller.pause()
  }

  onResponseEnd(_controller: Dispatcher.DispatchController, trailers: NamedHeaders): void {
    const receiver = this.#receiver
    this.#receiver = undefined
    receiver?.responseEnded(undefined, rawFrom(trailers))
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.failed(error)
  }

  failed(error: Error): void {
    const receiver = this.#receiver
    this.#receiver = undefined
    receiver?.responseFailed(error)
  }
}

type NamedHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** name, value, … */
function rawFrom(headers: NamedHeaders): string[] {
  const raw: string[] = []
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name.startsWith(':')) continue
    for (const one of typeof value === 'string' ? [value] : value) raw.push(name, String(one))
  }
  return raw
}

/** HTTP/2 knows no capitals (RFC 9113 8.2.1), and two spellings of one name must not look like two. */
function lowerCased(headers: readonly string[]): string[] {
  return headers.map((text, index) => (index % 2 === 0 ? text.toLowerCase() : text))
}
