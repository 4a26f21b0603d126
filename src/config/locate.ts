import { access } from 'node:fs/promises'
import type { Environment } from './substitute-all.ts'

/** The paths that are tried without `-c` and POSTERN_CONFIG. */
const DEFAULT_PATHS = ['./postern.yaml', '/etc/postern/postern.yaml'] as const

/**
 * The configuration file: the given one, else `$POSTERN_CONFIG`, else the first default path that exists, else the
 * first default path.
 */
export async function locateConfig(given: string | undefined, env: Environment): Promise<string> {
  if (given !== undefined) return given
  const named = env['POSTERN_CONFIG']
  if (named) return named
  for (const place of DEFAULT_PATHS) {
    const exists = await access(place).then(
      () => true,
      () => false,
    )
    if (exists) return place
  }
  return DEFAULT_PATHS[0]
}
