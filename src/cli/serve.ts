import { loadConfig } from '../config/load.ts'
import { formatProblem } from '../config/problem.ts'
import { createLog } from '../log.ts'
import { Service } from '../service.ts'
import { type EpochMs, type Ms, systemClock } from '../time.ts'
import type { CommandIo } from './command.ts'
import { configFileOf } from './config-option.ts'

/** sysexits.h: EX_USAGE, EX_CONFIG, EX_UNAVAILABLE. */
const BAD_USAGE = 64
const BAD_CONFIG = 78
const UNAVAILABLE = 69

/** `postern serve [-c FILE]`: the gateway, until SIGTERM or SIGINT. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const file = await configFileOf('serve', args, io)
  if (file === undefined) return BAD_USAGE
  const loaded = await loadConfig(file, io.env)
  for (const warning of loaded.warnings) io.stderr(`warning: ${formatProblem(warning)}\n`)
  if (loaded.kind === 'invalid') {
    for (const problem of loaded.problems) io.stderr(`${formatProblem(problem)}\n`)
    return BAD_CONFIG
  }
  const { config } = loaded
  const log = await createLog(config.log, process.stdout)
  const service = new Service(config, log.logger)
  try {
    await service.start(config)
  } catch (error) {
    log.logger.fatal({ event: 'start-failed', error }, 'cannot start')
    log.close()
    return UNAVAILABLE
  }
  await untilStopped(service)
  log.close()
  return 0
}

/** Ctrl-C under npm arrives twice: from the terminal, and passed on. */
const SAME_KEYSTROKE: Ms = 1_000

/** A first signal drains; a second one does not wait any more. */
function untilStopped(service: Service): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: EpochMs | undefined
    const stop = (signal: NodeJS.Signals) => {
      const now = systemClock()
      if (askedAt === undefined) {
        askedAt = now
        service.stop().then(resolve, resolve)
      } else if (signal === 'SIGTERM' || now - askedAt > SAME_KEYSTROKE) resolve()
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
}
