import { spawnSync } from 'node:child_process'
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
/** Turns of the event loop without a further collection, after which none is expected. */
const QUIET_TURNS = 10
/** Turns of the event loop that the observer may take on a busy machine. */
const MAX_TURNS = 10_000

interface Collection {
  readonly flags: number
}

/**
 * Counts the collections that were asked for during `work`. Waits for the expected number, and then for more than that. V8 answers with a
 * full collection when it was about to finish one anyway.
 */
async function collections(expected: number, work: () => void): Promise<number> {
  const seen: Collection[] = []
  const see = (entries: readonly unknown[]) => {
    for (const entry of entries) seen.push((entry as { readonly detail: Collection }).detail)
  }
  const forced = constants.NODE_PERFORMANCE_GC_FLAGS_FORCED
  const asked = () => seen.filter(({ flags }) => (flags & forced) !== 0).length
  const observer = new PerformanceObserver((list) => see(list.getEntries()))
  observer.observe({ entryTypes: ['gc'] })
  work()
  for (let turns = 0; turns < MAX_TURNS && asked() < expected; turns += 1) await turn()
  for (let turns = 0; turns < QUIET_TURNS; turns += 1) await turn()
  see(observer.takeRecords())
  observer.disconnect()
  return asked()
}

t.test('one collection for every 8 MB, however large the pieces', async (t) => {
  t.equal(await collections(0, () => tookExternalMemory(EVERY - 1)), 0)
  t.equal(await collections(1, () => tookExternalMemory(1)), 1)
  const pieces = () => {
    for (let taken = 0; taken < 3 * EVERY; taken += 64 * 1024) tookExternalMemory(64 * 1024)
  }
  t.equal(await collections(3, pieces), 3)
})

t.test('the bytes of uploads count', async (t) => {
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
  t.equal(await collections(2, upload), 2)
  t.equal(flowed, 2 * EVERY)
})

t.test('the buffers of large responses count, small responses need none', async (t) => {
  const { buffer, callback } = readOptions(() => undefined)
  const read = (bytes: number) => {
    const into = (buffer as () => Uint8Array)()
    callback(Math.min(bytes, into.length), into)
  }
  const small = () => {
    for (let count = 0; count < 1_000; count += 1) read(10_000)
  }
  t.equal(await collections(0, small), 0)
  const large = () => {
    for (let count = 0; count < (2 * EVERY) / (128 * 1024); count += 1) read(READ_BYTES)
  }
  t.equal(await collections(2, large), 2)
})

/** The most external memory, in MB, of a process that takes 1 GB for bodies, in pieces of 128 KB that it drops at once. */
function peakMemory(help: boolean): number {
  const script = `
    import { tookExternalMemory } from ${JSON.stringify(new URL('../../src/v8/external-memory.ts', import.meta.url).href)}
    import { setImmediate as turn } from 'node:timers/promises'
    let peak = 0
    for (let piece = 0; piece < 8192; piece += 1) {
      Buffer.allocUnsafeSlow(128 * 1024)
      if (${help}) tookExternalMemory(128 * 1024)
      if (piece % 8 === 0) await turn()
      peak = Math.max(peak, process.memoryUsage().arrayBuffers)
    }
    console.log(peak / 2 ** 20)`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

t.test('without our help bodies pile up to twice the memory: else that help can go', async (t) => {
  const [helped, alone] = [peakMemory(true), peakMemory(false)]
  t.ok(alone > 2 * helped, `${helped} MB with it, ${alone} MB without`)
})
