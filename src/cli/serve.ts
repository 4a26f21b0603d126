import cluster from 'node:cluster'
import { AdminListener } from '../admin/admin-listener.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { formatProblem } from '../config/problem.ts'
import { EX_CONFIG, EX_OK, EX_UNAVAILABLE, EX_USAGE } from '../exit-codes.ts'
import { createLog, type Log } from '../log.ts'
import { tryPlugin } from '../proxy/plugins.ts'
import { workersOf } from '../server/create-process.ts'
import { Reloader } from '../server/reloader.ts'
import { Service } from '../server/service.ts'
import { type EpochMs, type Ms, systemClock } from '../time.ts'
import { keepNextTickFast } from '../v8/next-tick.ts'
import { Primary } from '../workers/primary.ts'
import { PrimaryLink } from '../workers/primary-link.ts'
import type { CommandIo } from './command.ts'
import { configFileOf } from './config-option.ts'
import { onSignals } from './signals.ts'

/** How long the process may still run after a second signal, or after everything is closed. */
const GIVE_UP_AFTER: Ms = 2_000

/** What `serve` and `lead` start from. */
interface Start {
  readonly config: Config
  readonly file: string
  /** When the file was read. */
  readonly readAt: EpochMs
  readonly io: CommandIo
  readonly log: Log
}

/** `postern serve [-c FILE]`: the gateway, until SIGTERM or SIGINT; SIGHUP reloads. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const file = await configFileOf('serve', args, io)
  if (file === undefined) return EX_USAGE
  const readAt = systemClock()
  const loaded = await loadConfig(file, io.env, { tryPlugin })
  if (cluster.isPrimary) for (const warning of loaded.warnings) io.stderr(`warning: ${formatProblem(warning)}\n`)
  if (loaded.kind === 'invalid') {
    for (const problem of loaded.problems) io.stderr(`${formatProblem(problem)}\n`)
    return EX_CONFIG
  }
  const { config } = loaded
  const log = await createLog(config.log, process.stdout)
  const start = { config, file, readAt, io, log }
  try {
    return await (cluster.isPrimary && workersOf(config) > 1 ? lead(start) : serve(start))
  } catch (error) {
    log.logger.fatal({ event: 'start-failed', error }, 'cannot start')
    return EX_UNAVAILABLE
  } finally {
    log.close()
    // The channel to the primary would keep this worker process alive.
    if (cluster.isWorker && process.connected) process.disconnect?.()
  }
}

/** Runs the gateway in this process. */
async function serve({ config, file, readAt, io, log }: Start): Promise<number> {
  keepNextTickFast()
  const worker = cluster.isWorker
  const service = new Service(config, log, { admin: !worker, reasons: () => reloader.reasons() })
  const reloader = new Reloader({
    file,
    env: io.env,
    logger: log.logger,
    started: config,
    use: (next) => service.use(next),
  })
  await service.start(config)
  const stopped = Promise.withResolvers<void>()
  const stop = () => {
    reloader.close()
    service.stop().then(stopped.resolve, stopped.reject)
  }
  let link: PrimaryLink | undefined
  if (worker) {
    const orders = { stop: once(stop), 'stop-now': () => service.stopNow(), reload: () => void reloader.reload() }
    link = new PrimaryLink({
      readiness: () => service.readiness(),
      obey: ({ kind }) => orders[kind](),
      adminApi: service.adminApi,
    })
    link.report()
    process.on('SIGTERM', orders.stop)
    // Ctrl-C reaches the whole process group. The primary sends the order that follows from it.
    process.on('SIGINT', () => undefined)
    process.on('SIGHUP', orders.reload)
  } else {
    const stopNow = () => {
      service.stopNow()
      setTimeout(() => {
        log.flush()
        process.exit(EX_OK)
      }, GIVE_UP_AFTER).unref()
    }
    onSignals({ stop, stopNow, reload: () => void reloader.reload() })
  }
  await reloader.watch(readAt)
  await stopped.promise
  link?.close()
  // Sessions are saved and every connection is closed. A handle left open by mistake must not keep the process alive.
  setTimeout(() => process.exit(EX_OK), GIVE_UP_AFTER).unref()
  return EX_OK
}

/** Runs the workers; this process is their primary. */
async function lead({ config, log }: Start): Promise<number> {
  const { delay, deadline } = config.shutdown
  const primary = new Primary({ workers: workersOf(config), logger: log.logger, stopWithin: delay + deadline + 5_000 })
  const admin = new AdminListener({
    readiness: () => primary.readiness(),
    adminApi: (request) => primary.adminApi(request),
  })
  await admin.listen(config.admin.listen)
  onSignals({
    stop: () => primary.stop(),
    stopNow: () => primary.stopNow(),
    reload: () => primary.reload(),
  })
  const code = await primary.run()
  await admin.close()
  return code
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    act()
  }
}
