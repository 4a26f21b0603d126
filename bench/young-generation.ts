import { httpMeasure } from './http.ts'
import { postern } from './postern.ts'
import type { Measure, Variant } from './stage.ts'

const SIZES = [1, 2, 4, 8, 16, 32]

/** What the collector's young generation costs in memory, and what a smaller one in time. */
export const youngGenerationMeasure: Measure = httpMeasure({
  name: 'young-generation',
  title: '1 KB GET, 64 connections, by the largest semi-space (MB)',
  yardstick: 'as Node has it',
  byName: true,
  variants: [
    sized('as Node has it'),
    ...SIZES.map((size) => sized(`${size}`, `--max-semi-space-size=${size}`)),
    sized('never grown', '--semi-space-growth-factor=1'),
  ],
  upstream: 'files',
  load: () => ({ connections: 64, path: '/1k' }),
})

function sized(name: string, ...flags: readonly string[]): Variant {
  return postern(name, { flags })
}
