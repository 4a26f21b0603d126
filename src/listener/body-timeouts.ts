import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Ms } from '../time.ts'

const STALLED_AFTER: Ms = 60_000
/** For what still comes of a body whose request is answered. */
const AFTER_ANSWER: Ms = 10_000
const LOOK_EVERY: Ms = 10_000

interface Watched {
  readonly response: ServerResponse
  /** When the body must be complete, however it flows. */
  readonly dueAt: Ms
  bytes: number
  /** When bytes last came. */
  since: Ms
  answeredAt: Ms | undefined
}

/**
 * Ends connections whose request body stands still, or takes longer in all than it may: Node's own request timeout would also end long
 * uploads that flow. Once the answer has begun, or while we are the side that does not read, the upstream's idle timeout counts instead.
 */
export class BodyTimeouts {
  readonly #watched = new Map<IncomingMessage, Watched>()
  readonly #now: () => Ms
  readonly #timer: NodeJS.Timeout

  /** @param now monotonic */
  constructor(now: () => Ms = () => performance.now()) {
    this.#now = now
    this.#timer = setInterval(() => this.sweep(), LOOK_EVERY).unref()
  }

  /** @param total for the whole body; left out: as long as it flows */
  watch(request: IncomingMessage, response: ServerResponse, total = Number.POSITIVE_INFINITY): void {
    if (request.complete) return
    const now = this.#now()
    this.#watched.set(request, {
      response,
      dueAt: now + total,
      bytes: bytesOf(request),
      since: now,
      answeredAt: undefined,
    })
    request.on('close', () => this.#watched.delete(request))
  }

  get size(): number {
    return this.#watched.size
  }

  sweep(): void {
    const now = this.#now()
    for (const [request, watched] of this.#watched) {
      if (!request.complete && isLate(request, watched, now)) request.socket.destroy()
    }
  }

  close(): void {
    clearInterval(this.#timer)
    this.#watched.clear()
  }
}

function isLate(request: IncomingMessage, watched: Watched, now: Ms): boolean {
  if (now >= watched.dueAt) return true
  const { response } = watched
  if (response.writableFinished) {
    watched.answeredAt ??= now
    return now - watched.answeredAt >= AFTER_ANSWER
  }
  const bytes = bytesOf(request)
  if (response.headersSent || request.readableLength > 0 || bytes !== watched.bytes) {
    watched.bytes = bytes
    watched.since = now
    return false
  }
  return now - watched.since >= STALLED_AFTER
}

function bytesOf(request: IncomingMessage): number {
  return request.socket.bytesRead
}
