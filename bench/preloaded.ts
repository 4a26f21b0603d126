// Postern's own main, with BENCH_SESSIONS sessions put beside the first one that somebody signs in to.
// Cookie headers of some of them go to the file BENCH_COOKIES_OUT, BENCH_COOKIES_COUNT at most.

import { writeFileSync } from 'node:fs'
import { Sessions } from '../src/sessions/sessions.ts'
import { syntheticSession } from './synthetic.ts'

const count = Number(process.env['BENCH_SESSIONS'] ?? 0)
const asking = Number(process.env['BENCH_COOKIES_COUNT'] ?? 0)
const file = process.env['BENCH_COOKIES_OUT'] ?? '/dev/null'

const { create } = Sessions.prototype
let done = false

Sessions.prototype.create = async function (this: Sessions, about) {
  if (!done) {
    done = true
    const cookies: string[] = []
    for (let index = 0; index < count; index += 1) {
      const { id } = await create.call(this, syntheticSession(index, Date.now()))
      // Spread over all of them.
      if (Math.floor((index * asking) / count) >= cookies.length) cookies.push(`postern=${id}`)
    }
    writeFileSync(file, `${cookies.join('\n')}\n`)
  }
  return create.call(this, about)
}

await import('../src/main.ts')
