// A load generator of our own, for machines without wrk: same questions, same JSON line, more CPU of its own.
// node bench/load.ts URL CONNECTIONS SECONDS [COOKIE] [AUTHORIZATION]; BENCH_METHOD and BENCH_BODY as for wrk.lua.
// BENCH_UNTIL_REFUSED=1: runs until the server takes no new connections, and counts what was asked and not answered.

import { connect, type Socket } from 'node:net'

const [target = '', connections = '1', seconds = '1', cookie = '', authorization = ''] = process.argv.slice(2)
const url = new URL(target)
const method = process.env['BENCH_METHOD'] ?? 'GET'
const bodyBytes = Number(process.env['BENCH_BODY'] ?? 0)
const untilRefused = process.env['BENCH_UNTIL_REFUSED'] === '1'

const head = [
  `${method} ${url.pathname}${url.search} HTTP/1.1`,
  `Host: ${url.host}`,
  ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
  ...(process.env['BENCH_ORIGIN'] === undefined ? [] : [`Origin: ${process.env['BENCH_ORIGIN']}`]),
  ...(authorization === '' ? [] : [`Authorization: ${authorization}`]),
  ...(bodyBytes > 0 ? [`Content-Length: ${bodyBytes}`] : []),
].join('\r\n')
const message = Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), Buffer.alloc(bodyBytes, 'x')])

const HEAD_END = Buffer.from('\r\n\r\n')
const startedAt = performance.now()
const endsAt = startedAt + Number(seconds) * 1000
const times: number[] = []
let bytes = 0
let failed = 0
let refused = 0
let ending = false
let open = 0

/** One connection, asking again as soon as it is answered; HTTP with Content-Length only. */
class Asker {
  #socket: Socket | undefined
  #pending: Buffer | undefined
  /** Bytes of the present body still to come; undefined: still in the head. */
  #missing: number | undefined
  #askedAt = 0
  #asking = false
  #closes = false

  start(): void {
    open += 1
    this.#pending = undefined
    this.#missing = undefined
    this.#closes = false
    const socket = connect({ host: url.hostname, port: Number(url.port) })
    socket.setNoDelay(true)
    socket.on('connect', () => this.#ask())
    socket.on('data', (chunk: Buffer) => this.#read(chunk))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && untilRefused) ending = true
      else if (!ending && !this.#asking) failed += 1
    })
    socket.on('close', () => this.#closed())
    this.#socket = socket
  }

  #ask(): void {
    if (this.#done()) {
      this.#socket?.destroy()
      return
    }
    this.#askedAt = performance.now()
    this.#asking = true
    this.#socket?.write(message)
  }

  #done(): boolean {
    return ending || performance.now() >= endsAt
  }

  #read(chunk: Buffer): void {
    bytes += chunk.length
    if (this.#missing !== undefined) {
      this.#missing -= chunk.length
    } else {
      const text = this.#pending === undefined ? chunk : Buffer.concat([this.#pending, chunk])
      const end = text.indexOf(HEAD_END)
      if (end === -1) {
        this.#pending = text
        return
      }
      this.#pending = undefined
      const fields = text.toString('latin1', 0, end)
      if (!fields.startsWith('HTTP/1.1 200')) refused += 1
      this.#closes = /\r\nconnection: close/i.test(fields)
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(fields)?.[1] ?? 0)
      this.#missing = length - (text.length - end - HEAD_END.length)
    }
    if (this.#missing > 0) return
    this.#missing = undefined
    this.#asking = false
    times.push(performance.now() - this.#askedAt)
    if (this.#closes) this.#socket?.end()
    else this.#ask()
  }

  #closed(): void {
    open -= 1
    if (this.#asking) {
      this.#asking = false
      // A kept connection that the server gives up just when it is asked again is nobody's failure only if it said so.
      failed += 1
    }
    if (!this.#done()) this.start()
    else if (open === 0) report()
  }
}

function report(): void {
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 1000)
  const duration = Math.round((performance.now() - startedAt) * 1000)
  const answer = { requests: times.length, duration, bytes, p50: at(0.5), p99: at(0.99), max: at(0.9999) }
  console.log(JSON.stringify({ ...answer, failed, refused }))
  process.exit(0)
}

for (let index = 0; index < Number(connections); index += 1) new Asker().start()
if (untilRefused) setTimeout(report, Number(seconds) * 1000 + 5_000).unref()
