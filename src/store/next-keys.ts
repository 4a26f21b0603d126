import { setImmediate as yieldToRequests } from 'node:timers/promises'

/** Keys to examine before other work may run: about two milliseconds. */
const KEYS_PER_TURN = 5_000

/**
 * Returns the `limit` smallest of the `keys` greater than `from`, in order. One pass, because sorting a million keys
 * takes a second.
 * @param keys may change during the call, as a Map's keys may
 */
export async function nextKeys<Key extends string>(
  keys: Iterable<Key>,
  from: string,
  limit: number,
): Promise<readonly Key[]> {
  const found: Key[] = []
  let looked = 0
  for (const key of keys) {
    if (++looked % KEYS_PER_TURN === 0) await yieldToRequests()
    if (key > from) insert(found, key, limit)
  }
  return found
}

function insert<Key extends string>(found: Key[], key: Key, limit: number): void {
  if (found.length === limit && key >= (found[limit - 1] as Key)) return
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((found[middle] as Key) < key) low = middle + 1
    else high = middle
  }
  found.splice(low, 0, key)
  if (found.length > limit) found.pop()
}
