import { access } from 'node:fs/promises'
import type { Environment } from './substitute-all.ts'

/** Where the file is looked for when nothing names one. */
const USUAL_PLACES = ['./postern.yaml', '/etc/postern/postern.yaml'] as const

/** The configuration file: the one given, `$POSTERN_CONFIG`, or the first usual place that has one (else the first of them). */
export async function locateConfig(given: string | undefined, env: Environment): Promise<string> {
  if (given !== undefined) return given
  const named = env['POSTERN_CONFIG']
  if (named) return named
  for (const place of USUAL_PLACES) {
    const there = await access(place).then(
      () => true,
      () => false,
    )
    if (there) return place
  }
  return USUAL_PLACES[0]
}
