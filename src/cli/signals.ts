import { type EpochMs, type Ms, systemClock } from '../time.ts'

export interface SignalHandlers {
  readonly stop: () => void
  readonly stopNow: () => void
  readonly reload: () => void
}

/** Under npm, one Ctrl-C arrives twice: from the terminal, and passed on by npm. */
const SAME_KEYPRESS: Ms = 1_000

/** SIGTERM and SIGINT: the first drains, the second stops at once. SIGHUP reloads. */
export function onSignals({ stop, stopNow, reload }: SignalHandlers): void {
  let askedAt: EpochMs | undefined
  const end = (signal: NodeJS.Signals) => {
    const now = systemClock()
    if (askedAt === undefined) {
      askedAt = now
      stop()
    } else if (signal === 'SIGTERM' || now - askedAt > SAME_KEYPRESS) stopNow()
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.on('SIGHUP', reload)
}
