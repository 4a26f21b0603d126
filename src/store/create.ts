import type { SessionConfig } from '../config/config.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { TakeShared } from '../rate-limit/shared-buckets.ts'
import type { Clock } from '../time.ts'
import { CookieStore } from './cookie-store.ts'
import { MemoryStore } from './memory.ts'
import { MemoryOneTimeValues } from './memory-one-time.ts'
import { MemorySharedText } from './memory-shared-text.ts'
import { MemoryUsedValues } from './memory-used-values.ts'
import type { OneTimeValues } from './one-time-port.ts'
import type { SessionStore } from './port.ts'
import type { StoreState } from './redis/link.ts'
import { RedisStore } from './redis/store.ts'
import type { SharedText } from './shared-text-port.ts'
import type { UsedValues } from './used-values-port.ts'

/** The session store of this process, and what else is kept in the same place. */
export interface Storage {
  readonly store: SessionStore
  /** Shared by all replicas if sessions are. */
  readonly usedValues: UsedValues
  /** Finished logins that wait for the browser at another host. Shared by all replicas if sessions are. */
  readonly tickets: OneTimeValues
  /** The keys of assertions that Postern has made. */
  readonly assertionKeys: SharedText
  /** Forms that wait for the person to sign in again (`keepPost`). Shared by all replicas if sessions are. */
  readonly forms: OneTimeValues
  /** Takes the `session.secrets` of a reload. */
  useSecrets(secrets: readonly string[]): void
  /** The current problem of the store, for /readyz. */
  trouble(): string | undefined
  /** The store when sessions are kept in cookies. */
  readonly cookieStore?: CookieStore
  /** Token buckets that all replicas share; rejects with `PST_STORE_UNAVAILABLE`. */
  readonly take?: TakeShared
}

/** More logins than can finish while one ticket is valid, and room for large claims. */
const TICKETS_IN_MEMORY = { max: 10_000, maxLength: 64 * 1024 * 1024 }

/** The oldest forms give way. */
const FORMS_IN_MEMORY = { max: 1_000, maxLength: 32 * 1024 * 1024 }

/** Creates the configured store. It connects in the background: an outage of the store does not stop the start. */
export function createStore(session: SessionConfig, clock: Clock, logger: Logger, metrics: Metrics): Storage {
  const { store: config } = session
  if (config.kind === 'redis') {
    const store = new RedisStore({
      config,
      secrets: session.secrets,
      clock,
      onStateChange: (state) => logState(logger, state),
      onForeignRecord: (why) => {
        logger.warn({ event: 'store-record-refused', why }, 'a value in the store was refused')
      },
      onTouchFailed: () => metrics.count('sessionUsesLost'),
    })
    return {
      store,
      usedValues: store.usedValues,
      tickets: store.oneTime,
      forms: store.oneTime,
      assertionKeys: store.assertionKeys,
      useSecrets: (secrets) => {
        store.useSecrets(secrets)
        store.assertionKeys.useSecrets(secrets)
      },
      trouble: () => troubleOf(store.state),
      take: (bucket, max, per) => store.take(bucket, max, per),
    }
  }
  const usedValues = new MemoryUsedValues(clock)
  const tickets = new MemoryOneTimeValues({ clock, ...TICKETS_IN_MEMORY })
  const assertionKeys = new MemorySharedText()
  const forms = new MemoryOneTimeValues({ clock, ...FORMS_IN_MEMORY })
  if (config.kind === 'cookie') {
    const store = new CookieStore(clock)
    logger.warn(
      { event: 'store-cookie' },
      'sessions live in cookies: they cannot be listed, and a copied cookie cannot be revoked, by sign-out or back-channel logout',
    )
    return {
      store,
      usedValues,
      tickets,
      forms,
      assertionKeys,
      cookieStore: store,
      useSecrets: () => undefined,
      trouble: () => undefined,
    }
  }
  const store = new MemoryStore({
    clock,
    maxSessions: config.maxSessions,
    onEvicted: () => {
      metrics.count('sessionsEvicted')
      logger.warn({ event: 'session-evicted' }, 'session evicted: more than maxSessions')
    },
  })
  return { store, usedValues, tickets, forms, assertionKeys, useSecrets: () => undefined, trouble: () => undefined }
}

function troubleOf(state: StoreState): string | undefined {
  if (state.kind === 'up') return undefined
  return state.kind === 'down' ? 'unavailable' : 'refuses writes'
}

function logState(logger: Logger, state: StoreState): void {
  if (state.kind === 'up') logger.info({ event: 'store-up' }, 'the store answers again')
  else if (state.kind === 'down')
    logger.error({ event: 'store-down', reason: state.reason }, 'the store does not answer')
  else logger.error({ event: 'store-read-only', reason: state.reason }, 'the store refuses writes')
}
