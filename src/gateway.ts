import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ListenAddress } from './config/config.ts'
import type { Generation } from './generation.ts'
import type { Logger } from './log.ts'
import type { Ms } from './time.ts'

const MAX_HEADER_BYTES = 32 * 1024
const HEADERS_TIMEOUT: Ms = 20_000
/** Longer than what load balancers keep idle connections for, so that they close first. */
const KEEP_ALIVE_TIMEOUT: Ms = 75_000

const REJECTIONS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** The one listening server. Every request goes to the generation that is current when it arrives. */
export class Gateway {
  readonly #server: Server
  readonly #logger: Logger
  readonly #tunnels = new Set<Duplex>()
  #current: Generation
  #draining = false

  constructor(first: Generation, logger: Logger) {
    this.#current = first
    this.#logger = logger
    const server = createServer({
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: HEADERS_TIMEOUT,
      // A body may take as long as it flows; what stands still is for the idle sweep.
      requestTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
      noDelay: true,
      insecureHTTPParser: false,
      requireHostHeader: true,
      shouldUpgradeCallback: isTunnel,
    })
    const handle = (request: IncomingMessage, response: ServerResponse) => {
      if (this.#draining) response.shouldKeepAlive = false
      this.#current.handle(request, response)
    }
    server.maxHeadersCount = 0
    server.on('request', handle)
    server.on('checkContinue', handle)
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.#upgrade(request, socket, head),
    )
    server.on('clientError', rejectBytes)
    this.#server = server
  }

  /** Resolves with the address in use once connections are accepted. */
  listen(address: ListenAddress): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(address.kind === 'unix' ? { path: address.path } : address, () => {
        this.#server.off('error', reject)
        this.#server.on('error', (error) => this.#logger.error({ event: 'listener-error', error }, 'listener error'))
        resolve(nameOf(this.#server.address()))
      })
    })
  }

  /** From now on new requests go to `next`; resolves with the generation that they went to before. */
  use(next: Generation): Generation {
    const former = this.#current
    this.#current = next
    return former
  }

  get generation(): Generation {
    return this.#current
  }

  /** Takes no new connections, finishes what is in flight until the deadline, and closes. */
  async drain(deadline: Ms): Promise<void> {
    this.#draining = true
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve())
    })
    this.#server.closeIdleConnections()
    const idle = setInterval(() => this.#server.closeIdleConnections(), 100)
    const timer = setTimeout(() => this.#cut(), deadline)
    await closed
    clearInterval(idle)
    clearTimeout(timer)
    await this.#current.close()
  }

  #cut(): void {
    this.#logger.warn({ event: 'drain-deadline', tunnels: this.#tunnels.size }, 'drain deadline reached')
    this.#server.closeAllConnections()
    for (const socket of this.#tunnels) socket.destroy()
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(socket as Socket)
    // A refusal's last byte, or an upstream's own answer's, is the connection's.
    response.on('finish', () => socket.end())
    socket.on('error', () => socket.destroy())
    this.#tunnels.add(socket)
    socket.on('close', () => this.#tunnels.delete(socket))
    this.#current.upgrade(request, response, socket as Socket, head)
  }
}

/** h2c offers (RFC 7540 3.2) and upgrades with a body are read as plain requests, the offer not forwarded. */
function isTunnel({ headers }: IncomingMessage): boolean {
  const { upgrade } = headers
  if (upgrade === undefined || /^\s*h2c?\b/i.test(upgrade) || /,\s*h2c?\b/i.test(upgrade)) return false
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
}

function rejectBytes(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = REJECTIONS[error.code ?? ''] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function nameOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') return `unix:${address ?? ''}`
  return `${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}
