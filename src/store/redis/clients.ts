import { readFileSync } from 'node:fs'
import type { ConnectionOptions } from 'node:tls'
import type { Cluster, ClusterOptions, Redis, RedisOptions } from 'ioredis'
import type { StoreConfig } from '../../config/config.ts'
import type { Ms } from '../../time.ts'
import { SCRIPTS, type ScriptCommands } from './scripts.ts'

export type RedisConfig = Extract<StoreConfig, { kind: 'redis' }>

/** The client that commands go through: one server or a cluster. */
export type CommandClient = (Redis | Cluster) & ScriptCommands

export interface Clients {
  commands(): CommandClient
  /** A connection of its own that only listens; with a cluster, to one node at a time. */
  subscriber(): Redis
}

const CONNECT_TIMEOUT: Ms = 2_000
/** A connection that owes an answer for this long is dead, whatever TCP believes. */
const SOCKET_TIMEOUT: Ms = 2_000
const KEEP_ALIVE: Ms = 10_000
/** Once redis is back, everything goes on within 2 s. */
const MAX_RETRY_DELAY: Ms = 1_000
/** A server that takes no writes may stay so: it is not connected to anew for every one of them. */
const LOOK_ELSEWHERE_EVERY: Ms = 1_000

/** Loads ioredis, which nothing but a configuration with redis has to pay for. */
export async function loadClients(config: RedisConfig, random: () => number = Math.random): Promise<Clients> {
  // The default export alone is the same from sources and from the bundle.
  const { default: ioredis } = await import('ioredis')
  const { Cluster, Redis } = ioredis
  const retry = (times: number) => Math.min(MAX_RETRY_DELAY, 50 * 2 ** Math.min(times - 1, 10)) * (0.5 + random() / 2)
  let lookedAt = Number.NEGATIVE_INFINITY
  const mayLookElsewhere = () => {
    const now = performance.now()
    if (now - lookedAt < LOOK_ELSEWHERE_EVERY) return false
    lookedAt = now
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
    // A command that cannot be sent, or whose connection broke, fails at once: waiting is decided by the link.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    retryStrategy: retry,
    // Not pipelined by ioredis itself: measured, that gains nothing over the batches it writes anyway.
    enableAutoPipelining: false,
    // A former master that became a replica: the next connection finds the new one.
    reconnectOnError: (error) => error.message.includes('READONLY') && mayLookElsewhere(),
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
      // No retries of its own: the next one is asked for instead, and listens at another node.
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

/** Undefined: not TLS, unless the URL says so. The files are read for each connection: one that was renewed counts from then on. */
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

/** What the file holds now, or held when it could last be read. Never throws: a client that cannot get its options stays where it is for good. */
function fileReader(path: string): () => Buffer | readonly never[] {
  let content: Buffer | undefined
  return () => {
    try {
      content = readFileSync(path)
    } catch {
      // Where nothing was ever read the connection fails: no authority vouches for anybody. The next one tries again.
    }
    return content ?? []
  }
}

function hostAndPort(node: string): { readonly host: string; readonly port: number } {
  const colon = node.lastIndexOf(':')
  return { host: node.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(node.slice(colon + 1)) }
}
