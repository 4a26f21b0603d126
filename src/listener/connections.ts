import type { Socket } from 'node:net'

/** The address of clients on a Unix socket, which are processes of this machine. */
const THIS_MACHINE = '127.0.0.1'

/** The open connections of a listener, from the moment each is accepted, before any TLS handshake. */
export class Connections {
  readonly #open = new Set<Socket>()
  /** Whether the listener has a Unix socket, whose clients have no address. */
  unixSocket = false

  /** @returns false: the client has closed the connection already */
  accept(socket: Socket): boolean {
    this.#open.add(socket)
    socket.on('close', () => this.#open.delete(socket))
    return this.keepAddress(socket)
  }

  /**
   * Stores the client's address as `remoteAddress`. Otherwise Node asks the kernel on each read, and the kernel has no
   * address after the client has reset the connection. A connection that was reset before is destroyed.
   * @param socket the accepted socket, or the TLS socket on top of it
   * @returns false: destroyed
   */
  keepAddress(socket: Socket): boolean {
    const value = this.unixSocket ? THIS_MACHINE : socket.remoteAddress
    if (value === undefined) socket.destroy()
    else Object.defineProperty(socket, 'remoteAddress', { value })
    return value !== undefined
  }

  /** Destroys the connections on which no byte has come yet. */
  destroyUnused(): void {
    for (const socket of this.#open) if (socket.bytesRead === 0) socket.destroy()
  }

  destroyAll(): void {
    for (const socket of this.#open) socket.destroy()
  }
}
