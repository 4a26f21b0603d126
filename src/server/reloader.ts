import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { keysForRestart } from '../config/needs-restart.ts'
import { formatProblem, type Problem } from '../config/problem.ts'
import type { Environment } from '../config/substitute-all.ts'
import { FileWatcher, lastChange, type WatchTimes } from '../config/watch.ts'
import type { Logger } from '../log.ts'
import { tryPlugin } from '../proxy/plugins.ts'
import type { EpochMs } from '../time.ts'

export interface ReloaderOptions {
  readonly file: string
  readonly env: Environment
  readonly logger: Logger
  /** The configuration that the process started with. */
  readonly started: Config
  /** Puts a configuration into effect. Rejects, and has changed nothing, when it cannot be used. */
  readonly use: (config: Config) => Promise<void>
  readonly times?: WatchTimes
}

const LOGGED_PROBLEMS = 20

/**
 * Watches the configuration file and every file it names. A valid change takes effect, any other is logged and ignored.
 */
export class Reloader {
  readonly #options: ReloaderOptions
  readonly #watcher: FileWatcher
  #current: Config
  #problem: string | undefined
  #running: Promise<void> | undefined
  #again = false
  #closed = false

  constructor(options: ReloaderOptions) {
    this.#options = options
    this.#current = options.started
    this.#watcher = new FileWatcher({ onChange: () => void this.reload(), ...options.times })
  }

  /** @param readAt when the process read the configuration that it started with */
  async watch(readAt: EpochMs): Promise<void> {
    const { files } = this.#current
    await this.#watcher.watch(files)
    if ((await lastChange(files)) >= readAt) await this.reload()
  }

  /** Reasons for /readyz: why the current file is not in effect. */
  reasons(): readonly string[] {
    return this.#problem === undefined ? [] : [`configuration: ${this.#problem}`]
  }

  /** Never rejects. Reloads run one at a time: a call during a reload makes one more follow. */
  reload(): Promise<void> {
    this.#again = true
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  close(): void {
    this.#closed = true
    this.#watcher.close()
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#closed) {
      this.#again = false
      await this.#reloadOnce()
    }
  }

  async #reloadOnce(): Promise<void> {
    const { file, env } = this.#options
    const watched = this.#watcher.files
    const loaded = await loadConfig(file, env, { tryPlugin })
    let { files } = this.#current
    if (loaded.kind === 'ok') {
      files = loaded.config.files
      await this.#change(loaded.config, loaded.warnings)
    } else {
      // Missing files too: the configuration may become valid when one appears.
      files = [...new Set([...files, ...loaded.files])]
      this.#refuse(loaded.problems)
    }
    if (this.#closed || sameFiles(files, watched)) return
    await this.#watcher.watch(files)
    // A change between the load and the start of watching would be missed: load again.
    this.#again = true
  }

  async #change(config: Config, warnings: readonly Problem[]): Promise<void> {
    const { logger, started, use } = this.#options
    if (config.hash === this.#current.hash) {
      const event = this.#problem === undefined ? 'configuration-unchanged' : 'configuration-restored'
      if (this.#problem === undefined) logger.debug({ event }, 'configuration unchanged')
      else logger.info({ event }, 'configuration is again the one in force')
      this.#problem = undefined
      return
    }
    try {
      await use(config)
    } catch (error) {
      if (this.#problem !== UNUSABLE)
        logger.error({ event: 'configuration-refused', error }, 'configuration not changed')
      this.#problem = UNUSABLE
      return
    }
    this.#current = config
    this.#problem = undefined
    logger.info({ event: 'configuration-changed', routes: config.routes.length }, 'configuration changed')
    for (const warning of warnings) logger.warn({ event: 'configuration-warning' }, formatProblem(warning))
    const keys = keysForRestart(started, config)
    if (keys.length > 0) {
      logger.warn({ event: 'restart-needed', keys }, `takes effect at a restart only: ${keys.join(', ')}`)
    }
  }

  #refuse(problems: readonly Problem[]): void {
    const [first] = problems
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    const problem = first === undefined ? UNUSABLE : `${formatProblem(first)}${more}`
    if (problem === this.#problem) return
    this.#problem = problem
    const listed = problems.slice(0, LOGGED_PROBLEMS).map(formatProblem)
    this.#options.logger.error({ event: 'configuration-invalid', problems: listed }, 'configuration not changed')
  }
}

const UNUSABLE = 'the changed file cannot be put to use; the log says why'

function sameFiles(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((file, index) => file === others[index])
}
