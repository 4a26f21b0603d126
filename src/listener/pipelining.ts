import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** Requests that may wait on one connection, as many as an HTTP/2 connection has streams. */
const MAX_WAITING = 256

const waitingOn = new WeakMap<Duplex, number>()

/**
 * Handles the requests of a connection one after the other (RFC 9112 9.3.2). Node emits all pipelined requests at once,
 * so one connection could send any number of them to the upstream. A connection with too many waiting requests is
 * destroyed.
 */
export function inSequence<Q extends IncomingMessage, S extends ServerResponse>(
  request: Q,
  response: S,
  take: (request: Q, response: S) => void,
): void {
  if (response.socket !== null) {
    take(request, response)
    return
  }
  const { socket } = request
  const waiting = (waitingOn.get(socket) ?? 0) + 1
  if (waiting > MAX_WAITING) {
    socket.destroy()
    return
  }
  waitingOn.set(socket, waiting)
  response.once('socket', () => {
    waitingOn.set(socket, (waitingOn.get(socket) as number) - 1)
    take(request, response)
  })
}

/** The unfinished response on a connection. Node keeps it in this property of the socket. */
export function currentResponse(socket: Duplex): ServerResponse | undefined {
  return (socket as Duplex & { readonly _httpMessage?: ServerResponse | null })._httpMessage ?? undefined
}
