import type { Upstream } from '../route/route.ts'
import { type Address, authorityOf, parseAddress } from '../route/upstream-address.ts'
import { newStanding, type Standing } from './balance.ts'
import type { UpstreamClient } from './client.ts'
import { Connector, serverNameOf, type TlsFiles } from './connect.ts'
import { Http1Client } from './http1/client.ts'
import { Http2Client } from './http2-client.ts'

/** One URL of an upstream: its connections, and what is known of it. */
export interface Instance {
  readonly url: string
  readonly address: Address
  /** What Host says when the client's is not preserved. */
  readonly host: string
  readonly client: UpstreamClient
  readonly connector: Connector
  readonly standing: Standing
}

/** Throws when a certificate or key cannot be used. */
export function openInstance(url: string, upstream: Upstream, files: TlsFiles | undefined): Instance {
  const address = parseAddress(url)
  const connector = new Connector(address, upstream, files)
  const { responseTimeout } = upstream
  return {
    url,
    address,
    host: authorityOf(address),
    client: address.http2
      ? new Http2Client({ address, connector, responseTimeout, serverName: serverNameOf(address, upstream.tls) })
      : new Http1Client({ open: connector.openReading, responseTimeout }),
    connector,
    standing: newStanding(),
  }
}
