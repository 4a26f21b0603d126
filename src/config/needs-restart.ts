import type { Config } from './config.ts'

/** Settings that a process reads only at its start. */
const FIXED: Readonly<Record<string, (config: Config) => unknown>> = {
  listen: ({ listen }) => listen,
  tls: ({ tls }) => tls !== undefined,
  workers: ({ workers }) => workers,
  'log.format': ({ log }) => log.format,
  'admin.listen': ({ admin }) => admin.listen,
  'session.store': ({ session }) => session.store,
}

/** The changed keys that take effect only after a restart. */
export function keysForRestart(started: Config, next: Config): readonly string[] {
  return Object.entries(FIXED).flatMap(([key, read]) =>
    JSON.stringify(read(started)) === JSON.stringify(read(next)) ? [] : [key],
  )
}
