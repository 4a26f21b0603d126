import type { Upstream } from '../config/config.ts'
import { type Address, authorityOf, parseAddress } from '../route/upstream-address.ts'
import type { UpstreamClient } from './client.ts'
import { Connector, serverNameOf, type TlsFiles } from './connect.ts'
import { Http1Client } from './http1/client.ts'
import { Http2Client } from './http2-client.ts'
import { type InstanceState, newInstanceState } from './load-balancing.ts'

/** One instance of an upstream, named by one of its URLs: its connections and its state. */
export interface Instance {
  readonly url: string
  readonly address: Address
  /** The Host header where the client's is not preserved. */
  readonly host: string
  readonly client: UpstreamClient
  readonly connector: Connector
  readonly state: InstanceState
}

/** Makes no connection yet. Throws when a certificate or key cannot be used. */
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
    state: newInstanceState(),
  }
}
