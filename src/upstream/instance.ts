import { Pool } from 'undici'
import type { Upstream } from '../route/route.ts'
import { newStanding, type Standing } from './balance.ts'
import { type Address, authorityOf, Connector, originOf, parseAddress, serverNameOf, type TlsFiles } from './connect.ts'

/** An idle connection is given up before the common upstreams' own five seconds are over. */
const KEEP_ALIVE = 4_000
const MAX_HEADER_BYTES = 64 * 1024
/** What HTTP/2 servers commonly grant; more connections are opened beyond it. */
const MAX_STREAMS = 100

/** One URL of an upstream: a pool of connections, and what is known of it. */
export interface Instance {
  readonly url: string
  readonly address: Address
  /** What Host says when the client's is not preserved. */
  readonly host: string
  /** The name its certificate must have; undefined without TLS. */
  readonly serverName: string | undefined
  readonly pool: Pool
  readonly connector: Connector
  readonly standing: Standing
}

/** Throws when a certificate or key cannot be used. */
export function openInstance(url: string, upstream: Upstream, files: TlsFiles | undefined): Instance {
  const address = parseAddress(url)
  const connector = new Connector(address, upstream, files)
  return {
    url,
    address,
    host: authorityOf(address),
    serverName: serverNameOf(address, upstream.tls),
    pool: new Pool(originOf(address), {
      connections: null,
      headersTimeout: upstream.responseTimeout,
      // Silent bodies are legitimate (event streams); the sweep ends those that stand still for too long.
      bodyTimeout: 0,
      keepAliveTimeout: KEEP_ALIVE,
      keepAliveMaxTimeout: 10 * 60_000,
      maxHeaderSize: MAX_HEADER_BYTES,
      connect: connector.forPool,
      ...(address.http2
        ? {
            allowH2: true,
            useH2c: !address.secure,
            h2Options: { useH2c: !address.secure, maxConcurrentStreams: MAX_STREAMS },
          }
        : { allowH2: false, pipelining: 1 }),
    }),
    connector,
    standing: newStanding(),
  }
}
