import { readFileSync } from 'node:fs'
import { Pool } from 'undici'
import type { Upstream } from '../route/route.ts'

/** Where a relayed request goes: one open pool of connections, shared by every route that names the same upstream. */
export interface Destination {
  readonly pool: Pool
  /** What Host says when the client's is not preserved. */
  readonly host: string
  readonly upstream: Upstream
  /** Where a tunnel connects. */
  readonly address: DestinationAddress
}

export type DestinationAddress =
  | { readonly kind: 'tcp'; readonly secure: boolean; readonly hostname: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string }

/** An idle connection is given up before the common upstreams' own five seconds are over. */
const KEEP_ALIVE = 4_000
const MAX_HEADER_BYTES = 64 * 1024

interface Entry {
  readonly destination: Destination
  users: number
}

/** Every open pool of the process. Pools outlive a reload when their upstream did not change. */
export class Upstreams {
  readonly #entries = new Map<string, Entry>()

  /** Must be matched by one `release` of the same upstream. */
  acquire(upstream: Upstream): Destination {
    const key = JSON.stringify(upstream)
    let entry = this.#entries.get(key)
    if (entry === undefined) {
      entry = { destination: open(upstream), users: 0 }
      this.#entries.set(key, entry)
    }
    entry.users += 1
    return entry.destination
  }

  /** Closes the pool when nobody uses it any more; requests in flight are finished first. */
  release(upstream: Upstream): void {
    const key = JSON.stringify(upstream)
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    entry.users -= 1
    if (entry.users > 0) return
    this.#entries.delete(key)
    void entry.destination.pool.close()
  }

  async destroy(): Promise<void> {
    const entries = [...this.#entries.values()]
    this.#entries.clear()
    await Promise.all(entries.map(({ destination }) => destination.pool.destroy()))
  }
}

function open(upstream: Upstream): Destination {
  const address = parseAddress(upstream.urls[0] as string)
  const { tls } = upstream
  const origin = address.kind === 'unix' ? 'http://localhost' : originOf(address)
  const pool = new Pool(origin, {
    connections: null,
    pipelining: 1,
    headersTimeout: upstream.responseTimeout,
    // Silent bodies are legitimate (event streams); see the relay's idle sweep.
    bodyTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE,
    keepAliveMaxTimeout: 10 * 60_000,
    maxHeaderSize: MAX_HEADER_BYTES,
    allowH2: false,
    connect: {
      timeout: upstream.connectTimeout,
      rejectUnauthorized: true,
      ...(address.kind === 'unix' && { socketPath: address.path }),
      ...(tls?.caFile !== undefined && { ca: readFileSync(tls.caFile) }),
      ...(tls?.certFile !== undefined && { cert: readFileSync(tls.certFile) }),
      ...(tls?.keyFile !== undefined && { key: readFileSync(tls.keyFile) }),
      ...(tls?.serverName !== undefined && { servername: tls.serverName }),
    },
  })
  return { pool, host: address.kind === 'unix' ? 'localhost' : new URL(origin).host, upstream, address }
}

function parseAddress(url: string): DestinationAddress {
  if (url.startsWith('unix:')) return { kind: 'unix', path: url.slice('unix:'.length) }
  const { protocol, hostname, port } = new URL(url)
  const secure = protocol === 'https:'
  return { kind: 'tcp', secure, hostname, port: port === '' ? (secure ? 443 : 80) : Number(port) }
}

function originOf(address: Extract<DestinationAddress, { kind: 'tcp' }>): string {
  return `${address.secure ? 'https' : 'http'}://${address.hostname}:${address.port}`
}
