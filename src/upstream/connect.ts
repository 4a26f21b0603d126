import { readFileSync } from 'node:fs'
import { connect as connectTcp, isIP, type OnReadOpts, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls, createSecureContext, type SecureContext } from 'node:tls'
import { buildConnector } from 'undici'
import type { Upstream, UpstreamTls } from '../route/route.ts'
import type { Ms } from '../time.ts'

/** Where and how to connect: one URL of an upstream, read. */
export type Address =
  | {
      readonly kind: 'tcp'
      readonly secure: boolean
      readonly http2: boolean
      /** As `net.connect` takes it: an IPv6 address without brackets. */
      readonly hostname: string
      readonly port: number
    }
  | { readonly kind: 'unix'; readonly path: string; readonly secure: false; readonly http2: false }

export function parseAddress(url: string): Address {
  if (url.startsWith('unix:')) return { kind: 'unix', path: url.slice('unix:'.length), secure: false, http2: false }
  const secure = url.startsWith('https:') || url.startsWith('h2:')
  const http2 = url.startsWith('h2:') || url.startsWith('h2c:')
  const { hostname, port } = new URL(`http${url.slice(url.indexOf(':'))}`)
  // http's own port is left out by `URL`, whatever the scheme said.
  const explicit = /:80$/.test(url) ? '80' : port
  return {
    kind: 'tcp',
    secure,
    http2,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: explicit === '' ? (secure ? 443 : 80) : Number(explicit),
  }
}

/** What Host says to it. */
export function authorityOf(address: Address): string {
  if (address.kind === 'unix') return 'localhost'
  const hostname = isIP(address.hostname) === 6 ? `[${address.hostname}]` : address.hostname
  return address.port === (address.secure ? 443 : 80) ? hostname : `${hostname}:${address.port}`
}

/** The origin that undici's pool is given. */
export function originOf(address: Address): string {
  return `${address.secure ? 'https' : 'http'}://${authorityOf(address)}`
}

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

/** Connects to one address, for undici's pool and for tunnels alike: the same checks, the same certificate. */
export class Connector {
  readonly #address: Address
  readonly #timeout: Ms
  readonly #tls: ConnectionOptions | undefined
  readonly #build: buildConnector.connector

  /** Throws when a certificate or key cannot be used. */
  constructor(address: Address, upstream: Upstream, files: TlsFiles | undefined) {
    this.#address = address
    this.#timeout = upstream.connectTimeout
    this.#tls = address.secure ? tlsOptions(address, upstream.tls, createSecureContext(files)) : undefined
    this.#build = buildConnector({
      ...this.#tls,
      timeout: upstream.connectTimeout,
      allowH2: address.http2,
      preferH2: address.http2,
      ...(address.http2 && !address.secure && { useH2c: true }),
      ...(address.kind === 'unix' && { socketPath: address.path }),
    } as buildConnector.BuildOptions)
  }

  /** For undici's `connect` option. */
  readonly forPool = (options: buildConnector.Options, callback: buildConnector.Callback): void => {
    this.#build({ ...options, servername: this.#tls?.servername }, callback)
  }

  /**
   * A connection of its own that speaks HTTP/1.1. Not yet connected; destroyed with ETIMEDOUT when that takes too long.
   * @param onread how to read it; TLS has its own way
   */
  open(onread?: OnReadOpts): Socket {
    const address = this.#address
    const socket = this.#begin(address, onread)
    const tooSlow = () => socket.destroy(Object.assign(new Error('connecting took too long'), { code: 'ETIMEDOUT' }))
    const timer = setTimeout(tooSlow, this.#timeout).unref()
    const connected = address.secure ? 'secureConnect' : 'connect'
    const settled = () => {
      clearTimeout(timer)
      socket.off('close', settled).off(connected, settled)
    }
    return socket.on('close', settled).on(connected, settled)
  }

  #begin(address: Address, onread: OnReadOpts | undefined): Socket {
    if (address.kind === 'unix') return connectTcp({ path: address.path, allowHalfOpen: true, onread })
    const { hostname: host, port } = address
    if (this.#tls === undefined) return connectTcp({ host, port, allowHalfOpen: true, onread })
    const options = { ...this.#tls, host, port, ALPNProtocols: ['http/1.1'], allowHalfOpen: true }
    return connectTls(options as ConnectionOptions)
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
