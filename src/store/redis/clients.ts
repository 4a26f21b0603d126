import { readFileSync } from 'node:fs'
import type { ConnectionOptions } from 'node:tls'
import type { Cluster, ClusterOptions, Redis, RedisOptions } from 'ioredis'
import type { StoreConfig } from '../../config/config.ts'
import type { Ms } from '../../time.ts'
import { SCRIPTS, type ScriptCommands } from './scripts.ts'

export type RedisConfig = Extract<StoreConfig, { kind: 'redis' }>

/** The client for commands: one server or a cluster. */
export type CommandClient = (Redis | Cluster) & ScriptCommands

export interface Clients {
  commands(): CommandClient
  /** A separate connection for subscriptions. In a cluster it is connected to one node. */
  subscriber(): Redis
}

const CONNECT_TIMEOUT: Ms = 2_000
/** A connection without an expected answer for this long is treated as dead, even if TCP has not noticed. */
const SOCKET_TIMEOUT: Ms = 2_000
const KEEP_ALIVE: Ms = 10_000
/** When redis is back, requests work again within 2 s. */
const MAX_RETRY_DELAY: Ms = 1_000
/** A read-only server may stay read-only, so not every failed write reconnects. */
const RECONNECT_EVERY: Ms = 1_000

/** Loads ioredis only when the configuration uses redis, because loading it takes time and memory. */
export async function loadClients(config: RedisConfig, random: () => number = Math.random): Promise<Clients> {
  // Only the default export is the same when run from sources and from the bundle.
  const { default: ioredis } = await import('ioredis')
  const { Cluster, Redis } = ioredis
  const retry = (times: number) => Math.min(MAX_RETRY_DELAY, 50 * 2 ** Math.min(times - 1, 10)) * (0.5 + random() / 2)
  let reconnectedAt = Number.NEGATIVE_INFINITY
  const mayReconnect = () => {
    const now = performance.now()
    if (now - reconnectedAt < RECONNECT_EVERY) return false
    reconnectedAt = now
    return true
  }
  const shared: RedisOptions = {
    protocol: 2,
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT,
    socketTimeout: SOCKET_TIMEOUT,
    keepAlive: KEEP_ALIVE,
    disableClientInfo: true,
    connectionName: 'postern',
    // A command that cannot be sent, or whose connection breaks, fails at once. `RedisLink` decides whether to wait.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    retryStrategy: retry,
    // ioredis batches writes anyway. Measured, its pipelining gains nothing more.
    enableAutoPipelining: false,
    // A former master has become a replica: a new connection finds the new master.
    reconnectOnError: (error) => error.message.includes('READONLY') && mayReconnect(),
  }
  const withScripts = { ...shared, scripts: SCRIPTS as unknown as RedisOptions['scripts'] }
  const { url, sentinel, cluster, username, password } = config
  const credentials = { ...(username !== undefined && { username }), ...(password !== undefined && { password }) }
  const tls = tlsOf(config)
  const access: RedisOptions = { ...credentials, ...(tls !== undefined && { tls }) }

  if (cluster !== undefined) {
    const nodes = cluster.nodes.map(hostAndPort)
    const { retryStrategy: _, enableOfflineQueue: __, ...nodeOptions } = shared
    const options: ClusterOptions = {
      lazyConnect: true,
      enableOfflineQueue: false,
      scripts: SCRIPTS as unknown as ClusterOptions['scripts'],
      clusterRetryStrategy: retry,
      clusterNodeRetryStrategy: retry,
      slotsRefreshTimeout: CONNECT_TIMEOUT,
      slotsRefreshInterval: 5_000,
      maxRedirections: 8,
      redisOptions: { ...nodeOptions, ...access },
    }
    let next = Math.floor(random() * nodes.length)
    return {
      commands: () => new Cluster([...nodes], options) as unknown as CommandClient,
      // It does not reconnect itself: the caller creates the next subscriber, which connects to another node.
      subscriber: () => new Redis({ ...shared, ...access, ...nodes[next++ % nodes.length], retryStrategy: () => null }),
    }
  }
  if (sentinel !== undefined) {
    const where: RedisOptions = {
      sentinels: sentinel.nodes.map(hostAndPort),
      name: sentinel.name,
      sentinelRetryStrategy: retry,
      sentinelCommandTimeout: CONNECT_TIMEOUT,
      ...access,
      ...(sentinel.sentinelUsername !== undefined && { sentinelUsername: sentinel.sentinelUsername }),
      ...(sentinel.sentinelPassword !== undefined && { sentinelPassword: sentinel.sentinelPassword }),
      ...(tls !== undefined && { enableTLSForSentinelMode: true, sentinelTLS: tls }),
    }
    return {
      commands: () => new Redis({ ...withScripts, ...where }) as unknown as CommandClient,
      subscriber: () => new Redis({ ...shared, ...where, retryStrategy: () => null }),
    }
  }
  const address = url ?? ''
  return {
    commands: () => new Redis(address, { ...withScripts, ...access }) as unknown as CommandClient,
    subscriber: () => new Redis(address, { ...shared, ...access, retryStrategy: () => null }),
  }
}

/**
 * Undefined: no TLS unless the URL requires it. Files are read again for each connection, so that renewed certificates
 * are used.
 */
function tlsOf({ tls = false }: RedisConfig): ConnectionOptions | undefined {
  if (tls === false) return undefined
  if (tls === true) return {}
  const { caFile, certFile, keyFile, serverName } = tls
  const options: ConnectionOptions = serverName === undefined ? {} : { servername: serverName }
  const files = { ca: caFile, cert: certFile, key: keyFile }
  for (const [name, path] of Object.entries(files)) {
    if (path !== undefined) Object.defineProperty(options, name, { enumerable: true, get: fileReader(path) })
  }
  return options
}

/**
 * Returns the file's content, or the last content that could be read. Never throws, because ioredis would not connect
 * again after that.
 */
function fileReader(path: string): () => Buffer | readonly never[] {
  let content: Buffer | undefined
  return () => {
    try {
      content = readFileSync(path)
    } catch {
      // If the file was never readable, the connection fails without a trusted CA. The next connection reads it again.
    }
    return content ?? []
  }
}

function hostAndPort(node: string): { readonly host: string; readonly port: number } {
  const colon = node.lastIndexOf(':')
  return { host: node.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(node.slice(colon + 1)) }
}
