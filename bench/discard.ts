// Reads request bodies and forgets them; answers when the whole body is there. Bare sockets: it must cost next to nothing.
// node bench/discard.ts PORT; a path with `slow` in it is read at 1 MB per second.

import { createServer, type Socket } from 'node:net'

const [port = '0'] = process.argv.slice(2)
const HEAD_END = Buffer.from('\r\n\r\n')
const ANSWER = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nok\n')
const CHUNKED_END = '0\r\n\r\n'
const SLOW_BYTES_PER_TICK = 100_000
const SLOW_TICK = 100

class Reader {
  readonly #socket: Socket
  #pending: Buffer | undefined
  /** Bytes still to come; undefined: in the head; Infinity: chunked. */
  #missing: number | undefined
  #tail = ''

  constructor(socket: Socket) {
    this.#socket = socket
  }

  read(chunk: Buffer): void {
    let body = chunk
    if (this.#missing === undefined) {
      const text = this.#pending === undefined ? chunk : Buffer.concat([this.#pending, chunk])
      const end = text.indexOf(HEAD_END)
      if (end === -1) {
        this.#pending = text
        return
      }
      this.#pending = undefined
      const head = text.toString('latin1', 0, end)
      const chunked = /\r\ntransfer-encoding: *chunked/i.test(head)
      this.#missing = chunked ? Number.POSITIVE_INFINITY : Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
      body = text.subarray(end + HEAD_END.length)
      if (/ \S*slow/.test(head.slice(0, 200))) this.#slowDown()
    }
    if (this.#missing === Number.POSITIVE_INFINITY) {
      this.#tail = (this.#tail + body.toString('latin1', Math.max(0, body.length - 5))).slice(-5)
      if (this.#tail !== CHUNKED_END) return
    } else {
      this.#missing -= body.length
      if (this.#missing > 0) return
    }
    this.#missing = undefined
    this.#tail = ''
    this.#socket.write(ANSWER)
  }

  #slowDown(): void {
    const socket = this.#socket
    let allowed = 0
    socket.on('data', (chunk: Buffer) => {
      allowed -= chunk.length
      if (allowed < 0) socket.pause()
    })
    const timer = setInterval(() => {
      allowed = Math.min(allowed + SLOW_BYTES_PER_TICK, SLOW_BYTES_PER_TICK)
      if (allowed >= 0) socket.resume()
    }, SLOW_TICK)
    socket.on('close', () => clearInterval(timer))
  }
}

createServer({ noDelay: true }, (socket) => {
  const reader = new Reader(socket)
  socket.on('data', (chunk: Buffer) => reader.read(chunk))
  socket.on('error', () => socket.destroy())
}).listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
