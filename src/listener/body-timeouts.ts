import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Ms } from '../time.ts'

/** A body of which nothing comes for this long has stalled. */
const STALLED_AFTER: Ms = 60_000
/** How long the rest of a body may take after the response. */
const AFTER_ANSWER: Ms = 10_000
const CHECK_EVERY: Ms = 10_000

interface Watched {
  readonly response: ServerResponse
  /** When the body must be complete, even if it has not stalled. */
  readonly dueAt: Ms
  bytes: number
  /** When bytes last came. */
  lastRead: Ms
  answeredAt: Ms | undefined
}

/**
 * Closes connections whose request body stalls, or takes longer in total than it may. Node's own request time-out would
 * also end long uploads that have not stalled. After the response has started, and while Postern itself does not read,
 * the upstream's idle time-out applies instead.
 */
export class BodyTimeouts {
  readonly #watched = new Map<IncomingMessage, Watched>()
  readonly #now: () => Ms
  readonly #timer: NodeJS.Timeout

  /** @param now a monotonic clock */
  constructor(now: () => Ms = () => performance.now()) {
    this.#now = now
    this.#timer = setInterval(() => this.check(), CHECK_EVERY).unref()
  }

  /** @param total the time for the whole body; left out: no limit while it does not stall */
  watch(request: IncomingMessage, response: ServerResponse, total = Number.POSITIVE_INFINITY): void {
    if (request.complete) return
    const now = this.#now()
    this.#watched.set(request, {
      response,
      dueAt: now + total,
      bytes: bytesOf(request),
      lastRead: now,
      answeredAt: undefined,
    })
    request.on('close', () => this.#watched.delete(request))
  }

  get size(): number {
    return this.#watched.size
  }

  check(): void {
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
    watched.lastRead = now
    return false
  }
  return now - watched.lastRead >= STALLED_AFTER
}

function bytesOf(request: IncomingMessage): number {
  return request.socket.bytesRead
}
