import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** For tap's `skip`: these tests install packages and take a minute, so `npm test` leaves them to .ci/run. */
export const unlessPackaging: string | false =
  process.env.POSTERN_PACKAGING === '1' ? false : 'slow: set POSTERN_PACKAGING=1 (.ci/run does)'

/** helm, from the PATH or from where .ci/run installs it. */
export function findHelm(): string | undefined {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'postern-ci', 'bin')
  const folders = [...(process.env.PATH ?? '').split(delimiter), cache]
  return folders.map((folder) => join(folder, 'helm')).find((file) => existsSync(file))
}
