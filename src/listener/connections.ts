import type { Socket } from 'node:net'

/** The other end of a unix socket is a process of this machine. */
const THIS_MACHINE = '127.0.0.1'

/** Every connection of a listener, from the moment it is accepted (before any TLS handshake) until it is closed. */
export class Connections {
  readonly #open = new Set<Socket>()
  /** Whether the listener's own socket is a unix one, whose clients have no address. */
  local = false

  /** @returns false: the client has gone already */
  accept(socket: Socket): boolean {
    this.#open.add(socket)
    socket.on('close', () => this.#open.delete(socket))
    return this.noteAddress(socket)
  }

  /**
   * Keeps the client's address as `remoteAddress`, for as long as the object lives: Node asks the kernel when it is read, and the kernel
   * knows none once the client has reset the connection. One that was reset before now is destroyed: no answer can reach it.
   * @param socket as accepted, or the TLS one on top of it
   * @returns false: destroyed
   */
  noteAddress(socket: Socket): boolean {
    const value = this.local ? THIS_MACHINE : socket.remoteAddress
    if (value === undefined) socket.destroy()
    else Object.defineProperty(socket, 'remoteAddress', { value })
    return value !== undefined
  }

  /** Those on which not one byte has come yet: nothing of theirs is under way. */
  destroySilent(): void {
    for (const socket of this.#open) if (socket.bytesRead === 0) socket.destroy()
  }

  destroyAll(): void {
    for (const socket of this.#open) socket.destroy()
  }
}
