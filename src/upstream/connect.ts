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
import type { Upstream } from '../config/config.ts'
import type { Address } from '../route/upstream-address.ts'
import type { Ms } from '../time.ts'
import { tookExternalMemory } from '../v8/external-memory.ts'
import { UpstreamFailure } from './failure.ts'
import { type OnRead, readOptions } from './http1/read-options.ts'

/**
 * The name that the upstream's certificate must have. It never comes from the Host header, which the client chooses.
 */
export function serverNameOf(address: Address, tls: Upstream['tls']): string | undefined {
  if (address.kind === 'unix' || !address.secure) return undefined
  return tls?.serverName ?? address.hostname
}

/** The contents of an upstream's TLS files, PEM. */
export interface TlsFiles {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

/** Throws when a file cannot be read. */
export function readTlsFiles({ tls }: Upstream): TlsFiles | undefined {
  if (tls === undefined) return undefined
  const read = (path: string | undefined) => (path === undefined ? undefined : readFileSync(path, 'utf8'))
  return { ca: read(tls.caFile), cert: read(tls.certFile), key: read(tls.keyFile) }
}

/** The options that all kinds of sockets have in common. `@types/node` has no such type. */
type SocketOptions = Pick<
  TcpNetConnectOpts,
  'allowHalfOpen' | 'noDelay' | 'keepAlive' | 'keepAliveInitialDelay' | 'onread'
>

/** Connects to one address, with the same certificate checks for HTTP/1.1, HTTP/2 and tunnels. */
export class Connector {
  readonly #address: Address
  /** Undefined without TLS. */
  readonly tls: ConnectionOptions | undefined
  readonly timeout: Ms
  /**
   * The TLS session of the last connection. The next connection resumes it, which shortens the handshake (RFC 8446
   * 2.2).
   */
  #session: Buffer | undefined

  /** Throws when a certificate or key cannot be used. */
  constructor(address: Address, upstream: Upstream, files: TlsFiles | undefined) {
    this.#address = address
    this.timeout = upstream.connectTimeout
    this.tls = address.secure ? tlsOptions(address, upstream.tls, createSecureContext(files)) : undefined
  }

  /**
   * Opens a connection for HTTP/1.1 requests. It passes what it reads to `onRead`, and closes when the other side does.
   */
  readonly openReading = (onRead: OnRead): Socket => {
    const options = { allowHalfOpen: false, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 }
    if (this.#address.secure) {
      return this.#timed(this.#connect(this.#address, options)).on('data', (chunk: Buffer) => {
        tookExternalMemory(chunk.length)
        onRead(chunk, chunk.length, false)
      })
    }
    const onread = readOptions(onRead)
    return this.#timed(this.#connect(this.#address, { ...options, onread }))
  }

  /**
   * Opens a connection for one tunnel. It is destroyed with CONNECT_TIMEOUT when connecting takes too long.
   * @param onread how Node reads the socket; not used with TLS
   */
  open(onread?: OnReadOpts): Socket {
    const address = this.#address
    return this.#timed(this.#connect(address, { allowHalfOpen: true, ...(!address.secure && { onread }) }))
  }

  #timed(socket: Socket): Socket {
    const { secure } = this.#address
    const tooSlow = () => socket.destroy(new UpstreamFailure('CONNECT_TIMEOUT', 'connecting took too long'))
    const timer = setTimeout(tooSlow, this.timeout).unref()
    const connected = secure ? 'secureConnect' : 'connect'
    const settled = () => {
      clearTimeout(timer)
      socket.off('close', settled).off(connected, settled)
    }
    return socket.on('close', settled).on(connected, settled)
  }

  #connect(address: Address, options: SocketOptions): Socket {
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

function tlsOptions(address: Address, tls: Upstream['tls'], context: SecureContext): ConnectionOptions {
  const name = serverNameOf(address, tls) as string
  return {
    secureContext: context,
    rejectUnauthorized: true,
    // An IP address cannot be a server name (RFC 6066 3). Node still checks it against the certificate.
    ...(isIP(name) === 0 && { servername: name }),
  }
}
