type Collect = (options: { readonly type: 'minor' }) => void

/** Little enough that the same memory is used again and again, and a collection of half a millisecond does not matter. */
const COLLECT_EVERY = 8 * 2 ** 20

let taken = 0
let collect: Collect | undefined

/**
 * Hears what is taken outside of V8's heap for pieces of bodies on their way, which live for a moment only. V8 gives such memory back
 * when it collects what is young; but the pieces are next to nothing on its heap, and so it makes full collections instead, one for every
 * 64 MB. Asked for a young one in time, large bodies cost a quarter to a third less, and take less memory (docs/performance.md).
 */
export function tookExternalMemory(bytes: number): void {
  taken += bytes
  if (taken < COLLECT_EVERY) return
  taken = 0
  collect ??= collector()
  collect({ type: 'minor' })
}

/** V8's own, which it shows to contexts that are made while a flag is set. Loaded when needed: an idle process does without. */
function collector(): Collect {
  const { gc } = globalThis
  if (gc !== undefined) return gc as Collect
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--expose-gc')
  try {
    return process.getBuiltinModule('node:vm').runInNewContext('gc') as Collect
  } catch {
    // It is V8's to name it, or to leave it out: then V8 collects when it likes.
    return () => undefined
  } finally {
    setFlagsFromString('--no-expose-gc')
  }
}
