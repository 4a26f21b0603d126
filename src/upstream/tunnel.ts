import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { connect, type NetConnectOpts, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type ConnectionOptions, connect as connectTls } from 'node:tls'
import type { PosternError } from '../errors.ts'
import { upstreamError } from './relay.ts'
import type { Destination } from './upstreams.ts'

/** One HTTP/1.1 Upgrade to be tunnelled, decided and rendered. */
export interface TunnelRequest {
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
  tunnelClosed(): void
}

/** A byte-transparent tunnel between a client and an upstream that agreed to switch protocols (RFC 9110 7.8). */
export class Tunnel {
  readonly #client: Duplex
  readonly #upstream: Duplex

  constructor(client: Duplex, upstream: Duplex) {
    this.#client = client
    this.#upstream = upstream
  }

  /** Ends both sides at once. */
  destroy(): void {
    this.#client.destroy()
    this.#upstream.destroy()
  }
}

/** @returns a function that gives up the attempt while it has not been answered yet */
export function openTunnel(client: Socket, head: Buffer, job: TunnelRequest, owner: TunnelOwner): () => void {
  const { upstream, address } = job.destination
  const secure = address.kind === 'tcp' && address.secure
  const attempt: ClientRequest = (secure ? requestHttps : requestHttp)({
    method: job.method,
    path: job.path,
    headers: [...job.headers, 'Connection', 'Upgrade', 'Upgrade', job.protocol],
    setHost: false,
    agent: false,
    createConnection: () => connectTo(job.destination),
  })
  let settled = false
  const settle = (): boolean => {
    if (settled) return false
    settled = true
    client.off('close', giveUp)
    return true
  }
  const giveUp = () => {
    if (settle()) attempt.destroy()
  }
  client.on('close', giveUp)
  attempt.setTimeout(upstream.responseTimeout, () => {
    attempt.destroy(Object.assign(new Error('upstream too slow'), { code: 'ETIMEDOUT' }))
  })
  attempt.on('error', (error: NodeJS.ErrnoException) => {
    if (settle()) owner.tunnelFailed(upstreamError(error.code ?? '', error))
  })
  attempt.on('response', (response) => {
    if (settle()) owner.tunnelRefused(response)
    else response.destroy()
  })
  attempt.on('upgrade', (response, socket, upstreamHead) => {
    if (!settle()) {
      socket.destroy()
      return
    }
    join(client, head, response, socket as Socket, upstreamHead, upstream.idleTimeout, owner)
  })
  attempt.end()
  return giveUp
}

function connectTo({ address, upstream }: Destination): Socket {
  const timeout = upstream.connectTimeout
  if (address.kind === 'unix') return connect({ path: address.path, allowHalfOpen: true } as NetConnectOpts)
  const { hostname, port } = address
  if (!address.secure) return connect({ host: hostname, port, timeout, allowHalfOpen: true } as NetConnectOpts)
  const options: ConnectionOptions = { host: hostname, port, timeout, servername: upstream.tls?.serverName ?? hostname }
  return connectTls({ ...options, allowHalfOpen: true } as ConnectionOptions)
}

function join(
  client: Socket,
  head: Buffer,
  response: IncomingMessage,
  upstream: Socket,
  upstreamHead: Buffer,
  idleTimeout: number,
  owner: TunnelOwner,
): void {
  const tunnel = new Tunnel(client, upstream)
  const destroy = () => tunnel.destroy()
  let open = 2
  const closed = () => {
    open -= 1
    tunnel.destroy()
    if (open === 0) owner.tunnelClosed()
  }
  upstream.setTimeout(0)
  upstream.setNoDelay(true)
  client.setNoDelay(true)
  // Everything that flows passes the client's socket, one way or the other: its timer alone tells idleness.
  client.setTimeout(idleTimeout, destroy)
  client.on('error', destroy)
  upstream.on('error', destroy)
  client.on('close', closed)
  upstream.on('close', closed)
  client.write(renderHead(response), 'latin1')
  if (upstreamHead.length > 0) client.write(upstreamHead)
  if (head.length > 0) upstream.write(head)
  client.pipe(upstream)
  upstream.pipe(client)
  owner.tunnelOpened(tunnel)
}

function renderHead(response: IncomingMessage): string {
  let text = `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\n`
  const { rawHeaders } = response
  for (let index = 0; index < rawHeaders.length; index += 2)
    text += `${rawHeaders[index]}: ${rawHeaders[index + 1]}\r\n`
  return `${text}\r\n`
}
