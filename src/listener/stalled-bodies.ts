import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Ms } from '../time.ts'

const STALLED_AFTER: Ms = 60_000
const LOOK_EVERY: Ms = 10_000

interface Watched {
  readonly response: ServerResponse
  bytes: number
  since: Ms
}

/**
 * Ends connections whose request body stands still: Node's own request timeout would also end long uploads that flow.
 * Once the answer has begun, or while we are who does not read, it is the upstream's idle timeout that counts.
 */
export class StalledBodies {
  readonly #watched = new Map<IncomingMessage, Watched>()
  readonly #now: () => Ms
  readonly #timer: NodeJS.Timeout

  /** @param now monotonic */
  constructor(now: () => Ms = () => performance.now()) {
    this.#now = now
    this.#timer = setInterval(() => this.sweep(), LOOK_EVERY).unref()
  }

  watch(request: IncomingMessage, response: ServerResponse): void {
    if (request.complete) return
    this.#watched.set(request, { response, bytes: bytesOf(request), since: this.#now() })
    request.on('close', () => this.#watched.delete(request))
  }

  get size(): number {
    return this.#watched.size
  }

  sweep(): void {
    const now = this.#now()
    for (const [request, watched] of this.#watched) {
      const bytes = bytesOf(request)
      if (request.complete || watched.response.headersSent || request.readableLength > 0 || bytes !== watched.bytes) {
        watched.bytes = bytes
        watched.since = now
      } else if (now - watched.since >= STALLED_AFTER) {
        watched.response.destroy()
      }
    }
  }

  close(): void {
    clearInterval(this.#timer)
    this.#watched.clear()
  }
}

function bytesOf(request: IncomingMessage): number {
  return request.socket.bytesRead
}
