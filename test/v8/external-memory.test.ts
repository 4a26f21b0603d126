import { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { constants, PerformanceObserver } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import t from 'tap'
import { readOptions } from '../../src/upstream/http1/read-options.ts'
import { RequestBody } from '../../src/upstream/request-body.ts'
import { READ_BYTES } from '../../src/upstream/shared-read-buffer.ts'
import { tookExternalMemory } from '../../src/v8/external-memory.ts'

const MB = 2 ** 20
const EVERY = 8 * MB
/** Of the event loop: within two of them an observer hears of a collection. */
const TURNS = 10

interface Collection {
  readonly kind: number
  readonly flags: number
}

/** The young collections that somebody has asked for during `work`. */
async function youngCollections(work: () => void): Promise<number> {
  const seen: Collection[] = []
  const see = (entries: readonly unknown[]) => {
    for (const entry of entries) seen.push((entry as { readonly detail: Collection }).detail)
  }
  const observer = new PerformanceObserver((list) => see(list.getEntries()))
  observer.observe({ entryTypes: ['gc'] })
  work()
  for (let turns = 0; turns < TURNS; turns += 1) await turn()
  see(observer.takeRecords())
  observer.disconnect()
  const forced = constants.NODE_PERFORMANCE_GC_FLAGS_FORCED
  return seen.filter(({ kind, flags }) => kind === constants.NODE_PERFORMANCE_GC_MINOR && (flags & forced) !== 0).length
}

t.test('what is young is collected once for every 8 MB that were taken, however large the pieces', async (t) => {
  t.equal(await youngCollections(() => tookExternalMemory(EVERY - 1)), 0)
  t.equal(await youngCollections(() => tookExternalMemory(1)), 1)
  const pieces = () => {
    for (let taken = 0; taken < 3 * EVERY; taken += 64 * 1024) tookExternalMemory(64 * 1024)
  }
  t.equal(await youngCollections(pieces), 3)
})

t.test('what uploads bring counts', async (t) => {
  const request = new EventEmitter()
  const body = new RequestBody(
    Object.assign(request, { rawTrailers: [] }) as unknown as IncomingMessage,
    { bodyRead: () => true, passTrailers: () => [] },
    undefined,
  )
  let flowed = 0
  body.start({
    writeBody: (chunk) => {
      flowed += chunk.length
      return true
    },
    endBody: () => undefined,
  })
  const upload = () => {
    for (let sent = 0; sent < 2 * EVERY; sent += MB) request.emit('data', Buffer.alloc(MB))
  }
  t.equal(await youngCollections(upload), 2)
  t.equal(flowed, 2 * EVERY)
})

t.test('what a connection takes to read much counts, a small answer takes nothing', async (t) => {
  const { buffer, callback } = readOptions(() => undefined)
  const read = (bytes: number) => {
    const into = (buffer as () => Uint8Array)()
    callback(Math.min(bytes, into.length), into)
  }
  const small = () => {
    for (let count = 0; count < 1_000; count += 1) read(10_000)
  }
  t.equal(await youngCollections(small), 0)
  const large = () => {
    for (let count = 0; count < (2 * EVERY) / (128 * 1024); count += 1) read(READ_BYTES)
  }
  t.equal(await youngCollections(large), 2)
})
