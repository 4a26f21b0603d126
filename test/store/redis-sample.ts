import type { Test } from 'tap'
import type { Clients, RedisConfig } from '../../src/store/redis/clients.ts'
import type { StoreState } from '../../src/store/redis/link.ts'
import { RedisStore } from '../../src/store/redis/store.ts'
import type { Clock } from '../../src/time.ts'
import { keyed, NOW } from '../session/sample.ts'
import { type RedisServer, startRedis } from '../support/redis.ts'

export const SECRETS = [
  'the first secret, of at least thirty-two bytes',
  'the former secret, of at least thirty-two bytes',
]

export const clock = () => NOW
/** Reads after this time are coherent. */
export const LATER = NOW + 60_000
export const UNAVAILABLE = { code: 'PST_STORE_UNAVAILABLE' }

export interface Opened {
  readonly store: RedisStore
  readonly states: StoreState[]
  readonly foreign: ('unreadable' | 'older')[]
  /** How many touches could not be written. */
  usesLost(): number
}

let prefixes = 0

/** A new key prefix, so that tests that share a server do not see each other's keys. */
export function newPrefix(): string {
  prefixes++
  return `postern${prefixes}:`
}

export function redisConfig(where: Partial<RedisConfig>): RedisConfig {
  return {
    kind: 'redis',
    tls: false,
    keyPrefix: newPrefix(),
    localCache: { maxSessions: 1_000, maxAge: 30_000 },
    ...where,
  }
}

/** A redis server, a store and a stored session. Closed with the test. */
export async function openWithSession(t: Test, clock: Clock) {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const config = redisConfig({ url: redis.url })
  const opened = openStore(config, clock)
  t.teardown(() => opened.store.close())
  const { session, key } = keyed()
  await opened.store.create(session, key)
  return { redis, config, ...opened, session, key }
}

/** The stores of two replicas in one redis. Closed with the test. */
export function openReplicas(t: Test, redis: RedisServer) {
  const config = redisConfig({ url: redis.url })
  const [one, two] = [openStore(config, clock), openStore(config, clock)]
  t.teardown(() => Promise.all([one.store.close(), two.store.close()]))
  return { one: one.store, two: two.store, config }
}

/** The store of one replica, and what it reported. */
export function openStore(
  config: RedisConfig,
  clock: Clock,
  secrets: readonly string[] = SECRETS,
  load?: () => Promise<Clients>,
): Opened {
  const states: StoreState[] = []
  const foreign: ('unreadable' | 'older')[] = []
  let usesLost = 0
  const store = new RedisStore({
    config,
    secrets,
    clock,
    onStateChange: (state) => states.push(state),
    onForeignRecord: (why) => foreign.push(why),
    onTouchFailed: () => {
      usesLost += 1
    },
    ...(load !== undefined && { load }),
  })
  return { store, states, foreign, usesLost: () => usesLost }
}
