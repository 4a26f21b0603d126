import { join } from 'node:path'
import { isBuilt } from '../../.ci/built.mjs'

const root = join(import.meta.dirname, '../..')

/**
 * What tests start as `postern`: dist/, if it was built from these very sources, as `npm test` sees to. It starts in less than half
 * the CPU time of the sources (0.13 s, not 0.33 s).
 */
export const PROGRAM = join(root, isBuilt(root) ? 'dist/main.js' : 'src/main.ts')
