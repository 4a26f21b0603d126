import { availableParallelism } from 'node:os'
import type { Config } from '../config/config.ts'
import { UsedLogoutTokens } from '../endpoints/used-logout-tokens.ts'
import { UsedStates } from '../endpoints/used-states.ts'
import type { Log } from '../log.ts'
import { Metrics } from '../metrics.ts'
import type { CircuitBreakers } from '../provider/circuit-breaker.ts'
import { Issuers } from '../provider/issuers.ts'
import { Providers } from '../provider/providers.ts'
import { createAccessLog } from '../proxy/access-log.ts'
import { SharedBuckets } from '../rate-limit/shared-buckets.ts'
import { TokenBuckets } from '../rate-limit/token-buckets.ts'
import { maxRecentSessions } from '../sessions/recent-sessions.ts'
import { Refresher } from '../sessions/refresh/refresher.ts'
import { Revocations } from '../sessions/revocations.ts'
import { Sessions } from '../sessions/sessions.ts'
import { createStore, type Storage } from '../store/create.ts'
import type { Clock } from '../time.ts'
import { Upstreams } from '../upstream/upstreams.ts'
import { AssertionKeySource } from './assertion-keys.ts'
import type { Generation } from './generation.ts'
import {
  createCircuits,
  observeProviders,
  observeRefreshes,
  observeRevocations,
  observeSessions,
  observeUpstreams,
} from './observers.ts'
import type { ProcessParts } from './process-parts.ts'

/** The parts that all generations share, and those that only the process itself uses. */
export interface Process {
  readonly parts: ProcessParts
  readonly storage: Storage
  readonly circuits: CircuitBreakers
}

/** Creates everything that lives as long as the process. Only the store connects, in the background. */
export function createProcess(
  config: Config,
  { log, clock, providers }: { log: Log; clock: Clock; providers: () => Generation['providers'] | undefined },
): Process {
  const { logger } = log
  const metrics = new Metrics()
  const circuits = createCircuits(clock, logger, metrics)
  const storage = createStore(config.session, clock, logger, metrics)
  const cache = config.session.store.kind === 'redis' ? config.session.store.localCache : undefined
  const sessions = new Sessions({
    store: storage.store,
    clock,
    settings: config.session,
    maxLive: cache === undefined ? maxRecentSessions(heapOf(config)) : Math.max(1, cache.maxSessions),
    maxAge: cache?.maxAge,
    observer: observeSessions(logger, metrics),
  })
  metrics.gauge('sessions', () => {
    const size = sessions.size()
    return size === undefined ? [] : [[[], size] as const]
  })
  const providerOf = (name: string) => providers()?.get(name)
  const revocations = new Revocations({ sessions, providerOf, observer: observeRevocations(logger) })
  const refresher = new Refresher({
    sessions,
    settings: refreshSettings(config),
    clock,
    providerOf,
    revocations,
    circuitOf: (name) => circuits.of(name).refresh,
    observer: observeRefreshes(logger, metrics),
  })
  const { take, cookieStore } = storage
  const createBuckets = () =>
    take === undefined ? new TokenBuckets(clock) : new SharedBuckets(take, new TokenBuckets(clock))
  const parts: ProcessParts = {
    logger,
    accessLog: createAccessLog(log),
    clock,
    sessions,
    refresher,
    revocations,
    metrics,
    upstreams: new Upstreams({ clock, onEvent: observeUpstreams(logger) }),
    providers: new Providers({ clock, ...observeProviders(logger, metrics) }, (name) => circuits.of(name)),
    issuers: new Issuers(clock),
    buckets: createBuckets(),
    routeBuckets: createBuckets(),
    usedStates: new UsedStates(storage.usedValues),
    tickets: storage.tickets,
    forms: storage.forms,
    usedLogoutTokens: new UsedLogoutTokens(storage.usedValues),
    assertionKeys: new AssertionKeySource({ shared: storage.assertionKeys, clock, logger }),
    cookieStore,
  }
  return { parts, storage, circuits }
}

/**
 * Sessions in cookies are never refreshed in the background (`ahead: 0`): only a response can carry the new tokens to
 * the browser, so the refresh must happen while a request waits.
 */
export function refreshSettings({ refresh, session }: Config): Config['refresh'] {
  return session.store.kind === 'cookie' ? { ...refresh, ahead: 0 } : refresh
}

/** The number of worker processes. */
export function workersOf({ workers }: Config): number {
  return workers === 'auto' ? availableParallelism() : workers
}

/** This process's share of V8's heap limit, in bytes. */
function heapOf(config: Config): number {
  return process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit / workersOf(config)
}
