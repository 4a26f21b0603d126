import type { Config } from './config.ts'

/** What a running process cannot change: read once, at its start. */
const FIXED: Readonly<Record<string, (config: Config) => unknown>> = {
  listen: ({ listen }) => listen,
  tls: ({ tls }) => tls !== undefined,
  workers: ({ workers }) => workers,
  'log.format': ({ log }) => log.format,
  'admin.listen': ({ admin }) => admin.listen,
  'session.store': ({ session }) => session.store,
}

/** The keys that `next` has other values for than the process was started with, and that only a restart can change. */
export function keysForRestart(started: Config, next: Config): readonly string[] {
  return Object.entries(FIXED).flatMap(([key, read]) =>
    JSON.stringify(read(started)) === JSON.stringify(read(next)) ? [] : [key],
  )
}
