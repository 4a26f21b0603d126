// A WebSocket upstream that echoes binary messages, on bare sockets. node bench/echo.ts PORT
// Only what the bench sends: whole messages of less than 64 KB, masked or not.

import { createHash } from 'node:crypto'
import { createServer, type Socket } from 'node:net'

const [port = '0'] = process.argv.slice(2)
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

class Echo {
  readonly #socket: Socket
  #pending: Buffer = Buffer.alloc(0)
  #open = false

  constructor(socket: Socket) {
    this.#socket = socket
  }

  read(chunk: Buffer): void {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk])
    if (!this.#open && !this.#shakeHands()) return
    let frame = this.#takeFrame()
    while (frame !== undefined) {
      this.#socket.write(frame)
      frame = this.#takeFrame()
    }
  }

  #shakeHands(): boolean {
    const end = this.#pending.indexOf('\r\n\r\n')
    if (end === -1) return false
    const key = /\r\nsec-websocket-key: *(\S+)/i.exec(this.#pending.toString('latin1', 0, end))?.[1]
    if (key === undefined) {
      // Somebody signing in.
      this.#pending = Buffer.alloc(0)
      this.#socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
      return false
    }
    const accept = createHash('sha1')
      .update(key + GUID)
      .digest('base64')
    this.#pending = this.#pending.subarray(end + 4)
    this.#open = true
    this.#socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    return true
  }

  /** The next frame as it goes back; undefined until it is whole. */
  #takeFrame(): Buffer | undefined {
    const bytes = this.#pending
    if (bytes.length < 2) return undefined
    const opcode = bytes[0] as number
    const masked = ((bytes[1] as number) & 0x80) !== 0
    let length = (bytes[1] as number) & 0x7f
    let at = 2
    if (length === 126) {
      if (bytes.length < 4) return undefined
      length = bytes.readUInt16BE(2)
      at = 4
    }
    const payload = masked ? at + 4 : at
    if (bytes.length < payload + length) return undefined
    const answer = Buffer.allocUnsafe(at + length)
    bytes.copy(answer, 0, 0, at)
    answer[1] = (answer[1] as number) & 0x7f
    bytes.copy(answer, at, payload, payload + length)
    if (masked) unmask(answer, at, bytes, payload - 4)
    this.#pending = bytes.subarray(payload + length)
    if ((opcode & 0x0f) === 8) this.#socket.end()
    return answer
  }
}

function unmask(target: Buffer, from: number, mask: Buffer, maskAt: number): void {
  for (let index = from; index < target.length; index += 1) {
    target[index] = (target[index] as number) ^ (mask[maskAt + ((index - from) & 3)] as number)
  }
}

createServer({ noDelay: true }, (socket) => {
  const echo = new Echo(socket)
  socket.on('data', (chunk: Buffer) => echo.read(chunk))
  socket.on('error', () => socket.destroy())
}).listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
