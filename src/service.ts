import { Admin, type Readiness } from './admin/admin.ts'
import type { Config } from './config/config.ts'
import { Gateway } from './gateway.ts'
import { createGeneration, type ProcessParts } from './generation.ts'
import { UsedStates } from './http/used-states.ts'
import type { Logger } from './log.ts'
import { TokenBuckets } from './rate-limit/token-buckets.ts'
import { Sessions } from './session/sessions.ts'
import { MemoryStore } from './store/memory.ts'
import { type Clock, systemClock } from './time.ts'
import { Upstreams } from './upstream/upstreams.ts'

/** Hydrated sessions at hand; the store behind holds the rest. */
const MAX_LIVE = 10_000

/** The whole gateway of one process: what lives as long as it does, and the generation in it. */
export class Service {
  readonly #logger: Logger
  readonly #parts: ProcessParts
  #gateway: Gateway | undefined
  #admin: Admin | undefined
  #phase: 'starting' | 'serving' | 'draining' = 'starting'

  constructor(config: Config, logger: Logger, clock: Clock = systemClock) {
    this.#logger = logger
    const sessions = new Sessions({
      store: new MemoryStore({
        clock,
        maxSessions: config.session.store.kind === 'memory' ? config.session.store.maxSessions : 1,
        onEvicted: () => logger.warn({ event: 'session-evicted' }, 'session evicted: more than maxSessions'),
      }),
      clock,
      settings: config.session,
      maxLive: MAX_LIVE,
      observer: {
        sessionCreated: () => undefined,
        sessionEnded: (reason, whose) => {
          logger.info(
            { event: 'session-ended', reason, provider: whose?.provider, subject: whose?.subject },
            'session ended',
          )
        },
      },
    })
    this.#parts = {
      logger,
      clock,
      sessions,
      upstreams: new Upstreams(),
      buckets: new TokenBuckets(clock),
      usedStates: new UsedStates(),
    }
  }

  /** Rejects when an address cannot be listened on; a provider or store that is down does not stop it. */
  async start(config: Config): Promise<void> {
    this.#admin = new Admin({ readiness: () => this.readiness() })
    await this.#admin.listen(config.admin.listen)
    this.#gateway = new Gateway(await createGeneration(config, this.#parts), this.#logger)
    const address = await this.#gateway.listen(config.listen)
    this.#phase = 'serving'
    this.#logger.info(
      {
        event: 'listening',
        address,
        publicUrls: config.publicUrls.map(({ origin }) => origin),
        routes: config.routes.length,
      },
      'listening',
    )
  }

  readiness(): Readiness {
    const reasons: string[] = this.#phase === 'serving' ? [] : [this.#phase]
    for (const [name, provider] of this.#gateway?.generation.providers ?? []) {
      const state = provider.state()
      if (state.kind === 'degraded') reasons.push(`provider ${name}: ${state.reason}`)
    }
    return { ready: this.#phase === 'serving', reasons }
  }

  /** SIGTERM: not ready but serving for `shutdown.delay`, then what is in flight has until `shutdown.deadline`. */
  async stop(): Promise<void> {
    if (this.#phase === 'draining') return
    this.#phase = 'draining'
    const shutdown = this.#gateway?.generation.config.shutdown
    if (shutdown !== undefined && this.#gateway !== undefined) {
      this.#logger.info({ event: 'draining', ...shutdown }, 'draining')
      await new Promise((resolve) => setTimeout(resolve, shutdown.delay))
      await this.#gateway.drain(shutdown.deadline)
    }
    await this.#parts.sessions.close()
    await this.#parts.upstreams.destroy()
    await this.#admin?.close()
    this.#logger.info({ event: 'stopped' }, 'stopped')
  }
}
