import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** Requests that may wait on one connection behind the one that is being answered: as many as HTTP/2 has streams there. */
const MAX_WAITING = 256

const waitingOn = new WeakMap<Duplex, number>()

/**
 * Takes the requests of a connection one after the other (RFC 9112 9.3.2). Node hands all that were pipelined over at once: one connection
 * could open any number of them at the upstream. Who sends more than may wait loses the connection.
 */
export function inTurn<Q extends IncomingMessage, S extends ServerResponse>(
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

/** The response in front on a connection, which is not out yet. Node keeps it there, and reads it for the same purpose. */
export function inFlight(socket: Duplex): ServerResponse | undefined {
  return (socket as Duplex & { readonly _httpMessage?: ServerResponse | null })._httpMessage ?? undefined
}
