import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { isBuilt } from '../../.ci/built.mjs'
import { COMPILE_CACHE } from './compile-cache.ts'

const root = join(import.meta.dirname, '../..')

/** tap measures coverage, of processes that tests start too: it must see them load the sources. */
const measured = process.env['_TAPJS_PROCESSINFO_COVERAGE_'] === '1'

/**
 * What tests start as `postern`: dist/, if it was built from these very sources, as `npm test` sees to. It starts in less than half
 * the CPU time of the sources (0.13 s, not 0.33 s).
 */
export const PROGRAM = join(root, !measured && isBuilt(root) ? 'dist/main.js' : 'src/main.ts')

/**
 * Starts `postern`. tap loads its hooks into every process that a test starts, by NODE_OPTIONS: that costs 0.09 s of CPU each time.
 * `env` puts our own NODE_OPTIONS back, and then becomes the process.
 */
export function spawnProgram(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  nodeArgs: readonly string[] = [],
): ChildProcessByStdio<null, Readable, Readable> {
  const program = [process.execPath, ...nodeArgs, PROGRAM, ...args]
  const command = measured ? program : ['env', `NODE_OPTIONS=${env['NODE_OPTIONS'] ?? ''}`, ...program]
  return spawn(command[0]!, command.slice(1), {
    env: { ...env, NODE_COMPILE_CACHE: COMPILE_CACHE },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
