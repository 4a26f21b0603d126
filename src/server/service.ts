import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type AdminApi, createAdminApi } from '../admin/admin-api.ts'
import { AdminListener } from '../admin/admin-listener.ts'
import type { Readiness } from '../admin/health.ts'
import type { Config } from '../config/config.ts'
import { endSession } from '../endpoints/end-session.ts'
import type { Certificate } from '../listener/listener.ts'
import type { Log, Logger } from '../log.ts'
import type { CircuitBreakers } from '../provider/circuit-breaker.ts'
import { degradedReasons } from '../provider/degraded-reasons.ts'
import type { Storage } from '../store/create.ts'
import { type Clock, type Ms, systemClock } from '../time.ts'
import { keyOriginOf } from './assertion-keys.ts'
import { createProcess, refreshSettings } from './create-process.ts'
import { Gateway } from './gateway.ts'
import { type Generation, openGeneration } from './generation.ts'
import type { ProcessParts } from './process-parts.ts'

/**
 * An old generation is closed after this time even when it is not idle. Its tunnels and relayed requests still finish.
 */
const RETIRE_WITHIN: Ms = 10 * 60_000
/** How long shutdown waits for refreshes in flight to store their result: longer than a provider may take to answer. */
const KEEP_WITHIN: Ms = 15_000
const KEEP_AT_ONCE_WITHIN: Ms = 500
/** How long shutdown waits for revocations that wait for a logout at the provider. */
const REVOKE_WITHIN: Ms = 2_000

export interface ServiceOptions {
  readonly clock?: Clock
  /** False in a worker: the primary process has the admin listener. */
  readonly admin?: boolean
  /** More reasons for /readyz: problems that do not make the process unready. */
  readonly reasons?: () => readonly string[]
}

/** The whole gateway of one process: the parts that live as long as the process, and the current generation. */
export class Service {
  readonly #logger: Logger
  readonly #parts: ProcessParts
  readonly #storage: Storage
  readonly #circuits: CircuitBreakers
  #gateway: Gateway | undefined
  #admin: AdminListener | undefined
  #certificate: Certificate | undefined
  #phase: 'starting' | 'serving' | 'draining' = 'starting'
  readonly #forced = new AbortController()
  readonly #options: ServiceOptions
  /** What the admin listener answers with, in this process or in the primary. */
  readonly adminApi: AdminApi

  constructor(config: Config, log: Log, options: ServiceOptions = {}) {
    this.#options = options
    this.#logger = log.logger
    const { parts, storage, circuits } = createProcess(config, {
      log,
      clock: options.clock ?? systemClock,
      providers: () => this.#gateway?.generation.providers,
    })
    this.#parts = parts
    this.#storage = storage
    this.#circuits = circuits
    const { sessions, revocations, logger } = parts
    this.adminApi = createAdminApi({
      listen: config.admin.listen,
      token: () => (this.#gateway?.generation.config ?? config).admin.token,
      store: storage.store,
      sessions,
      canList: config.session.store.kind !== 'cookie',
      providerNames: () => [...this.#providers.keys()],
      end: (session) => endSession({ sessions, revocations }, session, 'revoked'),
      logger,
    })
  }

  /** Rejects when an address cannot be listened on. A provider or store that is down does not prevent the start. */
  async start(config: Config): Promise<void> {
    try {
      await this.#open(config)
    } catch (error) {
      await this.#close()
      throw error
    }
  }

  async #open(config: Config): Promise<void> {
    if (this.#options.admin !== false) {
      this.#admin = new AdminListener({ readiness: () => this.readiness(), adminApi: this.adminApi })
      await this.#admin.listen(config.admin.listen)
    }
    this.#certificate = await readCertificate(config)
    await this.#parts.assertionKeys.use(await keyOriginOf(config))
    this.#gateway = new Gateway(await openGeneration(config, this.#parts), this.#logger, this.#certificate)
    const address = await this.#gateway.listen(config.listen)
    this.#phase = 'serving'
    this.#logger.info(
      {
        event: 'listening',
        address,
        publicUrls: config.publicUrls.map(({ origin }) => origin),
        routes: config.routes.length,
        pid: process.pid,
      },
      'listening',
    )
  }

  /** Puts a changed configuration into effect. Rejects, and has changed nothing, when it cannot be used. */
  async use(config: Config): Promise<void> {
    const gateway = this.#gateway
    if (gateway === undefined) return
    const certificate = this.#certificate === undefined ? undefined : await readCertificate(config)
    const keys = await keyOriginOf(config)
    const next = await openGeneration(config, this.#parts)
    // First, because requests to the next generation need them. If that generation is not used, no key is lost.
    await this.#parts.assertionKeys.use(keys)
    if (this.#phase === 'draining') return next.close()
    try {
      if (certificate !== undefined && !sameCertificate(certificate, this.#certificate)) {
        gateway.useCertificate(certificate)
        this.#certificate = certificate
      }
    } catch (error) {
      await next.close()
      throw error
    }
    this.#logger.level = config.log.level
    this.#parts.sessions.configure(config.session)
    this.#parts.refresher.configure(refreshSettings(config))
    this.#storage.useSecrets(config.session.secrets)
    this.#retire(gateway.use(next))
  }

  readiness(): Readiness {
    const reasons: string[] = this.#phase === 'serving' ? [] : [this.#phase]
    reasons.push(...(this.#options.reasons?.() ?? []))
    const trouble = this.#storage.trouble()
    if (trouble !== undefined) reasons.push(`store: ${trouble}`)
    for (const [name, provider] of this.#providers) {
      const trouble = degradedReasons(provider, this.#circuits.of(name))
      reasons.push(...trouble.map((reason) => `provider ${name}: ${reason}`))
    }
    return { ready: this.#phase === 'serving', reasons }
  }

  /**
   * For SIGTERM. Serves for `shutdown.delay` while not ready, then gives requests in flight until `shutdown.deadline`.
   */
  async stop(): Promise<void> {
    if (this.#phase === 'draining') return
    this.#phase = 'draining'
    const shutdown = this.#gateway?.generation.config.shutdown
    if (shutdown !== undefined && this.#gateway !== undefined) {
      this.#logger.info({ event: 'draining', ...shutdown }, 'draining')
      this.#gateway.announceEnd()
      // `stopNow` ends the delay.
      await sleep(shutdown.delay, undefined, { signal: this.#forced.signal }).catch(() => undefined)
      await this.#gateway.drain(this.#forced.signal.aborted ? 0 : shutdown.deadline)
    }
    await this.#close()
    this.#logger.info({ event: 'stopped' }, 'stopped')
  }

  /** For a second SIGTERM: `stop` waits no longer. */
  stopNow(): void {
    this.#forced.abort()
    this.#gateway?.cut()
  }

  async #close(): Promise<void> {
    await this.#parts.refresher.close(this.#forced.signal.aborted ? KEEP_AT_ONCE_WITHIN : KEEP_WITHIN)
    await this.#parts.revocations.close(this.#forced.signal.aborted ? KEEP_AT_ONCE_WITHIN : REVOKE_WITHIN)
    this.#parts.assertionKeys.close()
    await this.#parts.sessions.close()
    const { upstreams, providers, issuers } = this.#parts
    await Promise.all([upstreams.destroy(), providers.close(), issuers.close()])
    await this.#admin?.close()
  }

  get #providers(): Generation['providers'] {
    return this.#gateway?.generation.providers ?? new Map()
  }

  /** Closes an old generation once its requests and tunnels have finished. */
  #retire(former: Generation): void {
    let timer: NodeJS.Timeout | undefined
    const bound = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, RETIRE_WITHIN).unref()
    })
    Promise.race([former.whenIdle(), bound])
      .then(() => {
        clearTimeout(timer)
        return former.close()
      })
      .catch((error: unknown) => this.#logger.error({ event: 'internal-error', error }, 'an old generation stays'))
  }
}

async function readCertificate({ tls }: Config): Promise<Certificate | undefined> {
  if (tls === undefined) return undefined
  const [cert, key] = await Promise.all([readFile(tls.certFile, 'utf8'), readFile(tls.keyFile, 'utf8')])
  return { cert, key }
}

function sameCertificate(one: Certificate, other: Certificate | undefined): boolean {
  return one.cert === other?.cert && one.key === other.key
}
