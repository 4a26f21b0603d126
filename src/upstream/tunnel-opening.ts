import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import type { Socket } from 'node:net'
import { PosternError } from '../errors.ts'
import { passHeaders, type ResponseChanges } from '../headers/response-headers.ts'
import { codeOf, isConnectionError, isInstanceFailure, upstreamError } from './failure.ts'
import type { Instance } from './instance.ts'
import { SharedRead } from './shared-read.ts'
import { Tunnel } from './tunnel.ts'
import type { Destination } from './upstreams.ts'

/** One HTTP/1.1 Upgrade to be tunnelled, decided and rendered. */
export interface TunnelRequest extends ResponseChanges {
  readonly method: string
  readonly path: string
  /** name, value, … Host included, Connection and Upgrade not. */
  readonly headers: readonly string[]
  /** The Upgrade header's value. */
  readonly protocol: string
  readonly destination: Destination
}

export interface TunnelOwner {
  /** The upstream switched protocols; bytes flow from here on. */
  tunnelOpened(tunnel: Tunnel): void
  /** The upstream answered without switching; the response is to be passed on as it is. */
  tunnelRefused(response: IncomingMessage): void
  tunnelFailed(error: PosternError): void
  /** After `tunnelOpened` only: both ends are closed. */
  tunnelClosed(): void
}

/** Asks the upstream to switch protocols and, when it does, joins it with the client. An attempt is given up when the client goes. */
export function openTunnel(client: Socket, head: Buffer, job: TunnelRequest, owner: TunnelOwner): void {
  new Opening(client, head, job, owner).attempt()
}

/** Lives from the request to the upstream until its answer. */
class Opening {
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
    this.#attemptsLeft = job.destination.upstream.retries
    client.on('close', this.#onClientClose)
  }

  attempt(avoid?: Instance): void {
    const { method, path, destination, protocol } = this.#job
    const instance = destination.choose(avoid)
    this.#instance = instance
    if (instance.address.http2) {
      this.#fail(new PosternError('PST_ROUTE_UPGRADE', { reason: 'an HTTP/2 upstream takes no upgrades' }))
      return
    }
    const read = new SharedRead()
    const request = requestHttp({
      method,
      path,
      headers: [...this.#headersFor(instance), 'Connection', 'Upgrade', 'Upgrade', protocol],
      setHost: false,
      createConnection: () => read.of(instance.connector.open(read.onread)),
    })
    this.#request = request
    request.setTimeout(destination.upstream.responseTimeout, () => {
      request.destroy(Object.assign(new Error('upstream too slow'), { code: 'UND_ERR_HEADERS_TIMEOUT' }))
    })
    request.on('error', (error) => this.#failed(error))
    request.on('response', (response) => {
      if (!this.#settle()) return void response.destroy()
      destination.answered(instance)
      response.on('close', () => destination.done(instance))
      this.#owner.tunnelRefused(response)
    })
    request.on('upgrade', (response, socket, rest) => this.#switched(response, socket as Socket, rest, read))
    request.end()
  }

  /** A request to upgrade has no body, and none was switched: it may be sent again as a GET may. */
  #failed(error: Error): void {
    const { destination } = this.#job
    if (this.#settled) return
    const code = codeOf(error)
    const failed = this.#instance as Instance
    if (isInstanceFailure(code)) destination.failed(failed)
    if (this.#attemptsLeft > 0 && isConnectionError(code) && this.#job.method === 'GET') {
      this.#attemptsLeft -= 1
      destination.done(failed)
      this.attempt(failed)
      return
    }
    this.#fail(upstreamError(code, error))
  }

  #fail(error: PosternError): void {
    if (!this.#settle()) return
    this.#job.destination.done(this.#instance as Instance)
    this.#owner.tunnelFailed(error)
  }

  #giveUp(): void {
    if (!this.#settle()) return
    this.#job.destination.done(this.#instance as Instance)
    this.#request?.destroy()
  }

  /** @returns whether it was still open */
  #settle(): boolean {
    if (this.#settled) return false
    this.#settled = true
    this.#client.off('close', this.#onClientClose)
    return true
  }

  #switched(response: IncomingMessage, upstream: Socket, rest: Buffer, read: SharedRead): void {
    if (!this.#settle()) {
      upstream.destroy()
      return
    }
    const { destination, protocol } = this.#job
    const instance = this.#instance as Instance
    destination.answered(instance)
    forget(upstream)
    upstream.setTimeout(0)
    upstream.setNoDelay(true)
    this.#client.setNoDelay(true)
    this.#client.setTimeout(0)
    this.#client.write(renderHead(response, this.#job), 'latin1')
    const webSocket = protocol.trim().toLowerCase() === 'websocket'
    const tunnel = joined(this.#client, upstream, webSocket, destination, instance, this.#owner)
    read.give(tunnel)
    tunnel.start(rest, this.#head)
    this.#owner.tunnelOpened(tunnel)
  }

  #headersFor(instance: Instance): readonly string[] {
    const { headers, destination } = this.#job
    if (destination.only !== undefined || destination.upstream.preserveHost) return headers
    return headers.map((value, index) => (index % 2 === 1 && headers[index - 1] === 'Host' ? instance.host : value))
  }
}

/** Beside the opening, so that a tunnel keeps nothing of it. */
function joined(
  client: Socket,
  upstream: Socket,
  webSocket: boolean,
  destination: Destination,
  instance: Instance,
  owner: TunnelOwner,
): Tunnel {
  return new Tunnel(client, upstream, webSocket, destination.upstream.idleTimeout, () => {
    destination.done(instance)
    owner.tunnelClosed()
  })
}

/** Node leaves the request, and with it all that was sent and received, tied to an upgraded socket. */
function forget(socket: Socket & { _httpMessage?: unknown }): void {
  socket._httpMessage = null
  socket.removeAllListeners('timeout')
}

/** The upstream's 101 as the client gets it: like any response, but for what switches protocols. */
function renderHead(response: IncomingMessage, changes: ResponseChanges): string {
  const headers = passHeaders(response.rawHeaders, changes, false)
  let text = `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\nConnection: Upgrade\r\n`
  if (response.headers.upgrade !== undefined) text += `Upgrade: ${response.headers.upgrade}\r\n`
  for (let index = 0; index < headers.length; index += 2) text += `${headers[index]}: ${headers[index + 1]}\r\n`
  return `${text}\r\n`
}
