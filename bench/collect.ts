// Put before a server (node --expose-gc --import): at SIGUSR2, what is still held after a collection, in bytes, goes to the file BENCH_HELD.

import { writeFileSync } from 'node:fs'

const file = process.env['BENCH_HELD'] ?? '/dev/null'
const collect = globalThis.gc as () => void

process.on('SIGUSR2', () => {
  // What the first one finalizes, the second one frees.
  collect()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  writeFileSync(file, String(heapUsed + external))
})
