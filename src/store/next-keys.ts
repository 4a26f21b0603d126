import { setImmediate as othersTurn } from 'node:timers/promises'

/** Keys that are looked at before requests get their turn: two milliseconds or so. */
const AT_ONCE = 5_000

/**
 * The `limit` smallest of `keys` beyond `from`, in order: one look at each, where sorting a million would take a second.
 * @param keys may change while this runs, as a Map's do: what is there all the while is looked at
 */
export async function nextKeys<Key extends string>(
  keys: Iterable<Key>,
  from: string,
  limit: number,
): Promise<readonly Key[]> {
  const found: Key[] = []
  let looked = 0
  for (const key of keys) {
    if (++looked % AT_ONCE === 0) await othersTurn()
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
