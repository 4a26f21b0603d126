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
  /** What the process was started with. */
  readonly started: Config
  /** Makes a configuration the current one; rejects, and has changed nothing, when it cannot be used. */
  readonly use: (config: Config) => Promise<void>
  readonly times?: WatchTimes
}

const LOGGED_PROBLEMS = 20

/** Watches the file and every file it names; a change that can be used takes effect, one that cannot changes nothing. */
export class Reloader {
  readonly #options: ReloaderOptions
  readonly #watcher: FileWatcher
  #current: Config
  #trouble: string | undefined
  #running: Promise<void> | undefined
  #again = false
  #closed = false

  constructor(options: ReloaderOptions) {
    this.#options = options
    this.#current = options.started
    this.#watcher = new FileWatcher({ onChange: () => void this.reload(), ...options.times })
  }

  /** @param readAt when the configuration that the process was started with was read */
  async watch(readAt: EpochMs): Promise<void> {
    const { files } = this.#current
    await this.#watcher.watch(files)
    if ((await lastChange(files)) >= readAt) await this.reload()
  }

  /** For /readyz: why the file as it is now is not in force. */
  reasons(): readonly string[] {
    return this.#trouble === undefined ? [] : [`configuration: ${this.#trouble}`]
  }

  /** One at a time; never rejects. A call while one runs makes it run once more. */
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
      // Also what is missing: that it appears may put the file right.
      files = [...new Set([...files, ...loaded.files])]
      this.#refuse(loaded.problems)
    }
    if (this.#closed || sameFiles(files, watched)) return
    await this.#watcher.watch(files)
    // What changed between the reading and the watching was heard by nobody.
    this.#again = true
  }

  async #change(config: Config, warnings: readonly Problem[]): Promise<void> {
    const { logger, started, use } = this.#options
    if (config.hash === this.#current.hash) {
      const event = this.#trouble === undefined ? 'configuration-unchanged' : 'configuration-restored'
      if (this.#trouble === undefined) logger.debug({ event }, 'configuration unchanged')
      else logger.info({ event }, 'configuration is again the one in force')
      this.#trouble = undefined
      return
    }
    try {
      await use(config)
    } catch (error) {
      if (this.#trouble !== UNUSABLE)
        logger.error({ event: 'configuration-refused', error }, 'configuration not changed')
      this.#trouble = UNUSABLE
      return
    }
    this.#current = config
    this.#trouble = undefined
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
    const trouble = first === undefined ? UNUSABLE : `${formatProblem(first)}${more}`
    if (trouble === this.#trouble) return
    this.#trouble = trouble
    const listed = problems.slice(0, LOGGED_PROBLEMS).map(formatProblem)
    this.#options.logger.error({ event: 'configuration-invalid', problems: listed }, 'configuration not changed')
  }
}

const UNUSABLE = 'the changed file cannot be put to use; the log says why'

function sameFiles(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((file, index) => file === others[index])
}
