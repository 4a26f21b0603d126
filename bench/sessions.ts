// Sessions and MemoryStore in this process: what a look-up costs, how long the collector stands still, what a session takes.
// node --expose-gc bench/sessions.ts COUNT; prints one line of JSON.

import { PerformanceObserver } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import type { SessionId } from '../src/session/session-id.ts'
import { Sessions } from '../src/sessions/sessions.ts'
import { MemoryStore } from '../src/store/memory.ts'
import { type NewSession, payloadBytes, syntheticSession } from './synthetic.ts'

const MAX_LIVE = 10_000
const HOT = 1_000
const LOOKUPS = 200_000
const COLLECTIONS = 5
/** How many sessions end and begin while the collector is watched, to those there are. */
const CHURN = 0.5

const count = Number(process.argv[2] ?? 10)
const collect = globalThis.gc as () => void
const clock = () => Date.now()
const store = new MemoryStore({ clock, maxSessions: 2_000_000, onEvicted: () => undefined })
const sessions = new Sessions({
  store,
  clock,
  settings: { lifetime: 7 * 86_400_000, idleTimeout: 43_200_000 },
  maxLive: MAX_LIVE,
  observer: { sessionCreated: () => undefined, sessionEnded: () => undefined },
})

/** Ids are kept outside of the heap that is measured. */
const ID_BYTES = 43
const ids = Buffer.alloc(count * ID_BYTES)
const idAt = (index: number) => ids.toString('latin1', index * ID_BYTES, (index + 1) * ID_BYTES) as SessionId

let longest = 0
const observer = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
})

collect()
const before = used()
let payload = 0
for (let index = 0; index < count; index += 1) {
  const about = syntheticSession(index, clock())
  payload += payloadBytes(about)
  await create(about, index)
}
collect()
const perSession = (used() - before - payload) / count

const pauses = Array.from({ length: COLLECTIONS }, () => time(collect)).sort((a, b) => a - b)
// Signing in and out, so that the collector has its own reasons at full size.
observer.observe({ entryTypes: ['gc'] })
for (let turns = 0; turns < count * CHURN; turns += 1) {
  const index = Math.floor(Math.random() * count)
  await sessions.endById(idAt(index), 'sign-out')
  await create(syntheticSession(count + turns, clock()), index)
  // The observer is told between turns only.
  if (turns % 10_000 === 0) await turn()
}
await turn()
observer.disconnect()
const hot = lookUp(() => idAt(Math.floor(Math.random() * Math.min(HOT, count))))
const any = lookUp(() => idAt(Math.floor(Math.random() * count)))

console.log(
  JSON.stringify({
    hot,
    any,
    pause: pauses[COLLECTIONS >> 1],
    own: longest,
    beyond: perSession,
    memory: process.memoryUsage.rss() / 2 ** 20,
  }),
)

async function create(about: NewSession, index: number): Promise<void> {
  ids.write((await sessions.create(about)).id, index * ID_BYTES, 'latin1')
}

function used(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function time(work: () => void): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

/** Microseconds each. */
function lookUp(pick: () => SessionId): number {
  const run = () => {
    for (let index = 0; index < LOOKUPS; index += 1) {
      const found = sessions.find(pick())
      if (found instanceof Promise || found.kind !== 'session') throw new Error('a session is missing')
    }
  }
  run()
  return (time(run) * 1000) / LOOKUPS
}
