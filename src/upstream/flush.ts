/** A response whose headers have been decided but may still be waiting for its first chunk. */
export interface Unflushed {
  flushHeaders(): void
}

let unflushed: Unflushed[] = []

/** Headers go out with the first chunk when that came in the same packet; else by themselves, right after it. */
export function flushSoon(response: Unflushed): void {
  if (unflushed.length === 0) process.nextTick(flushAll)
  unflushed.push(response)
}

function flushAll(): void {
  const responses = unflushed
  unflushed = []
  for (const response of responses) response.flushHeaders()
}
