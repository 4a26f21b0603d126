import type { Socket } from 'node:net'
import type { Ms } from '../time.ts'

/** How long a client has after our FIN to close its side. */
const LINGER: Ms = 3_000
/** How long our last bytes may take until the FIN. */
const FLUSH_WITHIN: Ms = 60_000

/** The connection is destroyed soon after its own FIN, whatever the client does. */
export function lingerAfterFin(socket: Socket): void {
  socket.on('finish', onFinish)
}

/** For a connection whose two directions may end far apart, as a tunnel's. */
export function forgetFin(socket: Socket): void {
  socket.off('finish', onFinish)
}

/**
 * Closes a connection in the orderly way (RFC 9112 9.6): sends what is written and a FIN, and discards what still comes, so that no reset
 * takes our last bytes from the client. A client that does not close its side then loses the connection.
 */
export function closeLingering(socket: Socket, lastBytes = ''): void {
  if (socket.destroyed) return
  forgetFin(socket)
  lingerAfterFin(socket)
  socket.end(lastBytes)
  destroyAfter(socket, FLUSH_WITHIN)
  // Node's HTTP parser reads past the stream until something else listens to it.
  socket.removeAllListeners('data')
  socket.on('data', discard)
  socket.resume()
}

function onFinish(this: Socket): void {
  destroyAfter(this, LINGER)
}

function destroyAfter(socket: Socket, within: Ms): void {
  const timer = setTimeout(() => socket.destroy(), within).unref()
  socket.on('close', () => clearTimeout(timer))
}

function discard(): void {
  // Only read to be thrown away.
}
