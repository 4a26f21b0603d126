import { readFileSync } from 'node:fs'
import {
  connect as connectTcp,
  type IpcNetConnectOpts,
  isIP,
  type OnReadOpts,
  type Socket,
  type TcpNetConnectOpts,
} from 'node:net'
import { type ConnectionOptions, connect as connectTls, createSecureContext, type SecureContext } from 'node:tls'
import type { Upstream, UpstreamTls } from '../route/route.ts'
import type { Address } from '../route/upstream-address.ts'
import type { Ms } from '../time.ts'
import { takenOutside } from '../v8/external-memory.ts'
import { FailedConnection } from './failure.ts'
import { readOptions, type TakeRead } from './read-buffer.ts'

/** The name that the certificate must have: never the request's Host, which the client chose. */
export function serverNameOf(address: Address, tls: UpstreamTls | undefined): string | undefined {
  if (address.kind === 'unix' || !address.secure) return undefined
  return tls?.serverName ?? address.hostname
}

/** PEM of an upstream's TLS files, so that a change of them is a change of the upstream. Throws when one cannot be read. */
export interface TlsFiles {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

export function readTlsFiles({ tls }: Upstream): TlsFiles | undefined {
  if (tls === undefined) return undefined
  const read = (path: string | undefined) => (path === undefined ? undefined : readFileSync(path, 'utf8'))
  return { ca: read(tls.caFile), cert: read(tls.certFile), key: read(tls.keyFile) }
}

/** What every kind of socket takes; `@types/node` has it by parts. */
type SocketOptions = Pick<
  TcpNetConnectOpts,
  'allowHalfOpen' | 'noDelay' | 'keepAlive' | 'keepAliveInitialDelay' | 'onread'
>

/** Connects to one address, for HTTP/1.1, for HTTP/2 and for tunnels alike: the same checks, the same certificate. */
export class Connector {
  readonly #address: Address
  /** Undefined without TLS. */
  readonly tls: ConnectionOptions | undefined
  readonly timeout: Ms
  /** Of the last connection: the next one need not shake hands in full (RFC 8446 2.2). */
  #session: Buffer | undefined

  /** Throws when a certificate or key cannot be used. */
  constructor(address: Address, upstream: Upstream, files: TlsFiles | undefined) {
    this.#address = address
    this.timeout = upstream.connectTimeout
    this.tls = address.secure ? tlsOptions(address, upstream.tls, createSecureContext(files)) : undefined
  }

  /** For HTTP/1.1 clients: a connection that hands over what it reads, and closes when the other side does. */
  readonly openReading = (read: TakeRead): Socket => {
    const options = { allowHalfOpen: false, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 }
    if (this.#address.secure) {
      return this.#timed(this.#begin(this.#address, options)).on('data', (chunk: Buffer) => {
        takenOutside(chunk.length)
        read(chunk, chunk.length, false)
      })
    }
    const onread = readOptions(read)
    return this.#timed(this.#begin(this.#address, { ...options, onread }))
  }

  /**
   * A connection of its own that speaks HTTP/1.1. Not yet connected; destroyed with CONNECT_TIMEOUT when that takes too long.
   * @param onread how to read it; TLS has its own way
   */
  open(onread?: OnReadOpts): Socket {
    const address = this.#address
    return this.#timed(this.#begin(address, { allowHalfOpen: true, ...(!address.secure && { onread }) }))
  }

  #timed(socket: Socket): Socket {
    const { secure } = this.#address
    const tooSlow = () => socket.destroy(new FailedConnection('CONNECT_TIMEOUT', 'connecting took too long'))
    const timer = setTimeout(tooSlow, this.timeout).unref()
    const connected = secure ? 'secureConnect' : 'connect'
    const settled = () => {
      clearTimeout(timer)
      socket.off('close', settled).off(connected, settled)
    }
    return socket.on('close', settled).on(connected, settled)
  }

  #begin(address: Address, options: SocketOptions): Socket {
    if (address.kind === 'unix') return connectTcp({ ...options, path: address.path } as IpcNetConnectOpts)
    const { hostname: host, port } = address
    if (this.tls === undefined) return connectTcp({ ...options, host, port })
    const socket = connectTls({
      ...this.tls,
      ...(options as ConnectionOptions),
      host,
      port,
      ALPNProtocols: ['http/1.1'],
      session: this.#session,
    })
    return socket.on('session', (session) => {
      this.#session = session
    })
  }
}

function tlsOptions(address: Address, tls: UpstreamTls | undefined, context: SecureContext): ConnectionOptions {
  const name = serverNameOf(address, tls) as string
  return {
    secureContext: context,
    rejectUnauthorized: true,
    // An address cannot be a server name (RFC 6066 3); it is checked against the certificate all the same.
    ...(isIP(name) === 0 && { servername: name }),
  }
}
