import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import type { Socket } from 'node:net'
import { PosternError } from '../errors.ts'
import { passHeaders, type ResponseChanges } from '../headers/response-headers.ts'
import { codeOf, isConnectionError, isInstanceFailure, upstreamError } from './failure.ts'
import type { Instance } from './instance.ts'
import type { OpenUpstream } from './open-upstream.ts'
import { Tunnel } from './tunnel.ts'
import { TunnelRead } from './tunnel-read.ts'

/** One HTTP/1.1 upgrade request that may be tunnelled, ready to be sent. */
export interface TunnelRequest extends ResponseChanges {
  readonly method: string
  readonly path: string
  /** name, value, … with Host, without Connection and Upgrade. */
  readonly headers: readonly string[]
  /** The Upgrade header's value. */
  readonly protocol: string
  readonly upstream: OpenUpstream
}

export interface TunnelOwner {
  /** The upstream switched protocols. The tunnel has started. */
  tunnelOpened(tunnel: Tunnel): void
  /** The upstream answered without switching. The owner passes its response on. */
  tunnelRefused(response: IncomingMessage): void
  tunnelFailed(error: PosternError): void
  /** Both sockets of an opened tunnel are closed. */
  tunnelClosed(): void
}

/**
 * Asks the upstream to switch protocols. When it does, a tunnel joins it with the client. Stops when the client closes
 * its connection.
 */
export function openTunnel(client: Socket, head: Buffer, job: TunnelRequest, owner: TunnelOwner): void {
  new TunnelOpening(client, head, job, owner).attempt()
}

/** Exists from the request until the upstream's response. */
class TunnelOpening {
  readonly #client: Socket
  readonly #head: Buffer
  readonly #job: TunnelRequest
  readonly #owner: TunnelOwner
  readonly #onClientClose = () => this.#giveUp()
  #attemptsLeft: number
  #request: ClientRequest | undefined
  #instance: Instance | undefined
  #settled = false

  constructor(client: Socket, head: Buffer, job: TunnelRequest, owner: TunnelOwner) {
    this.#client = client
    this.#head = head
    this.#job = job
    this.#owner = owner
    this.#attemptsLeft = job.upstream.settings.retries
    client.on('close', this.#onClientClose)
  }

  attempt(avoid?: Instance): void {
    const { method, path, upstream, protocol } = this.#job
    const instance = upstream.choose(avoid)
    this.#instance = instance
    if (instance.address.http2) {
      this.#fail(new PosternError('PST_ROUTE_UPGRADE', { reason: 'an HTTP/2 upstream takes no upgrades' }))
      return
    }
    const read = new TunnelRead()
    const request = requestHttp({
      method,
      path,
      headers: [...this.#headersFor(instance), 'Connection', 'Upgrade', 'Upgrade', protocol],
      setHost: false,
      createConnection: () => read.attach(instance.connector.open(read.onread)),
    })
    this.#request = request
    request.setTimeout(upstream.settings.responseTimeout, () => {
      request.destroy(Object.assign(new Error('upstream too slow'), { code: 'UND_ERR_HEADERS_TIMEOUT' }))
    })
    request.on('error', (error) => this.#failed(error))
    request.on('response', (response) => {
      if (!this.#settle()) return void response.destroy()
      upstream.answered(instance)
      response.on('close', () => upstream.done(instance))
      this.#owner.tunnelRefused(response)
    })
    request.on('upgrade', (response, socket, rest) => this.#switched(response, socket as Socket, rest, read))
    request.end()
  }

  /** An upgrade request has no body, so a GET may be sent again. */
  #failed(error: Error): void {
    const { upstream } = this.#job
    if (this.#settled) return
    const code = codeOf(error)
    const failed = this.#instance as Instance
    if (isInstanceFailure(code)) upstream.failed(failed)
    if (this.#attemptsLeft > 0 && isConnectionError(code) && this.#job.method === 'GET') {
      this.#attemptsLeft -= 1
      upstream.done(failed)
      this.attempt(failed)
      return
    }
    this.#fail(upstreamError(code, error))
  }

  #fail(error: PosternError): void {
    if (!this.#settle()) return
    this.#job.upstream.done(this.#instance as Instance)
    this.#owner.tunnelFailed(error)
  }

  #giveUp(): void {
    if (!this.#settle()) return
    this.#job.upstream.done(this.#instance as Instance)
    this.#request?.destroy()
  }

  /** @returns false: the outcome was known before */
  #settle(): boolean {
    if (this.#settled) return false
    this.#settled = true
    this.#client.off('close', this.#onClientClose)
    return true
  }

  #switched(response: IncomingMessage, socket: Socket, rest: Buffer, read: TunnelRead): void {
    if (!this.#settle()) {
      socket.destroy()
      return
    }
    const { upstream, protocol } = this.#job
    const instance = this.#instance as Instance
    upstream.answered(instance)
    releaseMessages(socket)
    socket.setTimeout(0)
    socket.setNoDelay(true)
    this.#client.setNoDelay(true)
    this.#client.setTimeout(0)
    this.#client.write(renderHead(response, this.#job), 'latin1')
    const webSocket = protocol.trim().toLowerCase() === 'websocket'
    const tunnel = createTunnel(this.#client, socket, webSocket, upstream, instance, this.#owner)
    read.redirect(tunnel)
    tunnel.start(rest, this.#head)
    this.#owner.tunnelOpened(tunnel)
  }

  #headersFor(instance: Instance): readonly string[] {
    const { headers, upstream } = this.#job
    if (upstream.only !== undefined || upstream.settings.preserveHost) return headers
    return headers.map((value, index) => (index % 2 === 1 && headers[index - 1] === 'Host' ? instance.host : value))
  }
}

/** A function of its own, so that the closure of a long-lived tunnel does not keep the `TunnelOpening` in memory. */
function createTunnel(
  client: Socket,
  socket: Socket,
  webSocket: boolean,
  upstream: OpenUpstream,
  instance: Instance,
  owner: TunnelOwner,
): Tunnel {
  return new Tunnel(client, socket, webSocket, upstream.settings.idleTimeout, () => {
    upstream.done(instance)
    owner.tunnelClosed()
  })
}

/** Frees the request and the response of an upgraded socket: Node keeps a reference to them. */
function releaseMessages(socket: Socket & { _httpMessage?: unknown }): void {
  socket._httpMessage = null
  socket.removeAllListeners('timeout')
}

/**
 * The head of the upstream's 101 response as the client gets it: changed like any other, but with Connection and
 * Upgrade.
 */
function renderHead(response: IncomingMessage, changes: ResponseChanges): string {
  const headers = passHeaders(response.rawHeaders, changes, false)
  let text = `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\nConnection: Upgrade\r\n`
  if (response.headers.upgrade !== undefined) text += `Upgrade: ${response.headers.upgrade}\r\n`
  for (let index = 0; index < headers.length; index += 2) text += `${headers[index]}: ${headers[index + 1]}\r\n`
  return `${text}\r\n`
}
