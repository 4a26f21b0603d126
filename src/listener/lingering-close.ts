import type { Socket } from 'node:net'
import type { Ms } from '../time.ts'

/** The time that a client has to close its side after Postern's FIN. */
const LINGER: Ms = 3_000
/** The time that the last bytes before the FIN may take. */
const FLUSH_WITHIN: Ms = 60_000

/** Destroys the connection soon after Postern's FIN, even if the client keeps its side open. */
export function lingerAfterFin(socket: Socket): void {
  socket.on('finish', onFinish)
}

/** Undoes `lingerAfterFin`. For tunnels, whose two directions may end at different times. */
export function stopLingeringAfterFin(socket: Socket): void {
  socket.off('finish', onFinish)
}

/**
 * Closes a connection in stages (RFC 9112 9.6). Sends the last bytes and a FIN, and discards what the client still
 * sends: otherwise a reset could take the last bytes from the client. If the client does not close its side, the
 * connection is destroyed.
 */
export function closeLingering(socket: Socket, lastBytes = ''): void {
  if (socket.destroyed) return
  stopLingeringAfterFin(socket)
  lingerAfterFin(socket)
  socket.end(lastBytes)
  destroyAfter(socket, FLUSH_WITHIN)
  // Node's HTTP parser bypasses the stream until there is another listener for data.
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
  // Discards the bytes.
}
