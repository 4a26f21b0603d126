import { type Dispatcher, Pool } from 'undici'
import type { Ms } from '../time.ts'
import type { ResponseReceiver, UpstreamClient, UpstreamRequest, UpstreamSending } from './client.ts'
import { type Address, type Connector, originOf } from './connect.ts'
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

/** HTTP/2 to one upstream, through undici. */
export class Http2Client implements UpstreamClient {
  readonly #pool: Pool
  readonly #serverName: string | undefined

  constructor({ address, connector, responseTimeout, serverName }: Http2ClientParts) {
    this.#serverName = serverName
    this.#pool = new Pool(originOf(address), {
      connections: null,
      headersTimeout: responseTimeout,
      // Silent bodies are legitimate (event streams); the sweep ends those that stand still for too long.
      bodyTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE,
      keepAliveMaxTimeout: MAX_KEEP_ALIVE,
      maxHeaderSize: MAX_HEADER_BYTES,
      connect: connector.forPool,
      allowH2: true,
      useH2c: !address.secure,
      h2Options: { useH2c: !address.secure, maxConcurrentStreams: MAX_STREAMS },
    } as Pool.Options)
  }

  send({ method, path, headers, fixed, body }: UpstreamRequest, receiver: ResponseReceiver): UpstreamSending {
    const exchange = new Http2Exchange(receiver)
    this.#pool.dispatch(
      {
        method: method as Dispatcher.HttpMethod,
        path,
        headers: lowerCased([...headers, ...fixed.list]),
        body: body === undefined ? null : bodyStream(body),
        idempotent: false,
        servername: this.#serverName,
      } as Dispatcher.DispatchOptions,
      exchange,
    )
    return exchange
  }

  close(): Promise<void> {
    return this.#pool.close()
  }

  destroy(): Promise<void> {
    return this.#pool.destroy()
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
    if (this.#receiver?.responseFlowed(chunk) === false) controller.pause()
  }

  onResponseEnd(_controller: Dispatcher.DispatchController, trailers: NamedHeaders): void {
    const receiver = this.#receiver
    this.#receiver = undefined
    receiver?.responseEnded(undefined, rawFrom(trailers))
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
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
