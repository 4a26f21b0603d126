import type { buildConnector, Dispatcher, Pool } from 'undici'
import { type Address, originOf } from '../route/upstream-address.ts'
import type { Ms } from '../time.ts'
import { tookExternalMemory } from '../v8/external-memory.ts'
import type { ResponseController, ResponseReceiver, UpstreamClient, UpstreamRequest } from './client.ts'
import type { Connector } from './connect.ts'
import { KEEP_ALIVE, MAX_KEEP_ALIVE } from './keep-alive.ts'
import { bodyStream } from './request-body-stream.ts'

const MAX_HEADER_BYTES = 64 * 1024
/** Streams per connection, which most HTTP/2 servers allow. More requests at once open another connection. */
const MAX_STREAMS = 100

export interface Http2ClientParts {
  readonly address: Address
  readonly connector: Connector
  readonly responseTimeout: Ms
  /** The name that the certificate must have. Undefined without TLS. */
  readonly serverName: string | undefined
}

/** Sends requests over HTTP/2, with undici. The first request loads undici. */
export class Http2Client implements UpstreamClient {
  readonly #parts: Http2ClientParts
  #pool: Pool | undefined
  #opening: Promise<Pool> | undefined

  constructor(parts: Http2ClientParts) {
    this.#parts = parts
  }

  send(request: UpstreamRequest, receiver: ResponseReceiver): ResponseController {
    const dispatch = new Http2Dispatch(receiver)
    if (this.#pool !== undefined) this.#dispatch(this.#pool, request, dispatch)
    else {
      this.#opening ??= this.#open()
      this.#opening
        .then((pool) => this.#dispatch(pool, request, dispatch))
        .catch((error: unknown) => dispatch.failed(error instanceof Error ? error : new Error(String(error))))
    }
    return dispatch
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
      // Event streams may be silent. Idle time-outs end the bodies that are silent for too long.
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

  #dispatch(pool: Pool, { method, path, headers, fixed, body }: UpstreamRequest, dispatch: Http2Dispatch): void {
    pool.dispatch(
      {
        method: method as Dispatcher.HttpMethod,
        path,
        headers: lowerCased([...headers, ...fixed.list]),
        body: body === undefined ? null : bodyStream(body),
        idempotent: false,
        servername: this.#parts.serverName,
      } as Dispatcher.DispatchOptions,
      dispatch,
    )
  }

  async close(): Promise<void> {
    await (await this.#opened())?.close()
  }

  async destroy(): Promise<void> {
    await (await this.#opened())?.destroy()
  }

  /** Undefined: nothing was opened. */
  async #opened(): Promise<Pool | undefined> {
    return this.#opening?.catch(() => undefined)
  }
}

/** One request that undici has dispatched. Passes its response on to the receiver. */
class Http2Dispatch implements Dispatcher.DispatchHandler, ResponseController {
  #receiver: ResponseReceiver | undefined
  #controller: Dispatcher.DispatchController | undefined
  #aborted = false
  #dataCame = false

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
    this.#controller?.abort(new Error('the request was aborted'))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#aborted) controller.abort(new Error('the request was aborted'))
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: NamedHeaders): void {
    const raw = rawFrom(headers)
    if (status < 200) {
      this.#receiver?.responseInformational(status, raw)
      return
    }
    this.#receiver?.responseStarted(status, '', raw)
    // Data that came with the head is passed on in this turn. Without data the head goes out by itself.
    process.nextTick(() => {
      if (!this.#dataCame) this.#receiver?.responseFlush()
    })
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#dataCame = true
    tookExternalMemory(chunk.length)
    if (this.#receiver?.responseData(chunk) === false) controller.pause()
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

/** HTTP/2 has lower-case header names only (RFC 9113 8.2.1). */
function lowerCased(headers: readonly string[]): string[] {
  return headers.map((text, index) => (index % 2 === 0 ? text.toLowerCase() : text))
}
