import type { Test } from 'tap'
import { freePorts } from '../support/ports.ts'
import { type RedisOptions, type RedisServer, startRedis, type TlsFiles } from '../support/redis.ts'
import { until } from '../support/until.ts'

/**
 * A cluster of three. Each port has a second one, 10,000 higher, for the cluster bus.
 *
 * @param boss arguments with which redis-cli authenticates
 */
export async function startCluster(
  options: Pick<RedisOptions, 'args' | 'tls'> = {},
  boss: readonly string[] = [],
): Promise<readonly RedisServer[]> {
  const ports = await freePorts(3)
  const cluster = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000']
  // Needed so that redis tells clients the TLS ports.
  const secure = (port: number) =>
    options.tls === undefined ? [] : ['--tls-cluster', 'yes', '--cluster-port', String(port + 10_000)]
  const nodes = await Promise.all(
    ports.map((port) => startRedis({ ...options, port, args: [...cluster, ...secure(port), ...(options.args ?? [])] })),
  )
  await nodes[0]!.cli(...boss, '--cluster', 'create', ...ports.map((port) => `127.0.0.1:${port}`), '--cluster-yes')
  await until(async () => {
    const states = await Promise.all(nodes.map((node) => node.cli(...boss, 'cluster', 'info')))
    return states.every((state) => state.includes('cluster_state:ok'))
  }, 15_000)
  return nodes
}

export interface SentinelOptions {
  readonly tls?: TlsFiles
  /** Further arguments of the replica. */
  readonly replica?: readonly string[]
  /** Further lines of the sentinel's file. */
  readonly file?: readonly string[]
  /** Arguments with which redis-cli authenticates at the servers and at the sentinel. */
  readonly boss?: readonly string[]
  readonly asWatcher?: readonly string[]
}

export interface Sentinel {
  readonly sentinel: RedisServer
  readonly replica: RedisServer
}

/**
 * A replica of `master`, and a sentinel named `gate` that promotes it when `master` dies. Stopped when the test is
 * over.
 */
export async function startSentinel(t: Test, master: RedisServer, options: SentinelOptions = {}): Promise<Sentinel> {
  const { tls, boss = [], asWatcher = [] } = options
  const secure = tls === undefined ? {} : { tls }
  const portOf = (server: RedisServer) => String(tls === undefined ? server.port : server.tlsPort)
  const replica = await startRedis({
    ...secure,
    args: ['--replicaof', '127.0.0.1', portOf(master), ...(options.replica ?? [])],
  })
  t.teardown(() => replica.stop())
  await until(async () => (await replica.cli(...boss, 'info', 'replication')).includes('master_link_status:up'), 10_000)
  const sentinel = await startRedis({
    ...secure,
    sentinel: true,
    file: [
      `sentinel monitor gate 127.0.0.1 ${portOf(master)} 1`,
      'sentinel down-after-milliseconds gate 1000',
      'sentinel failover-timeout gate 3000',
      ...(options.file ?? []),
    ],
  })
  t.teardown(() => sentinel.stop())
  const known = () => sentinel.cli(...asWatcher, 'sentinel', 'replicas', 'gate')
  await until(async () => (await known()).includes(portOf(replica)), 15_000)
  return { sentinel, replica }
}
