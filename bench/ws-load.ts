// WebSockets that send 100 bytes, wait for the echo, and send again. ws-load.c does the same for less, where there is a C compiler.
// node bench/ws-load.ts HOST PORT CONNECTIONS SECONDS [COOKIE]; prints one line of JSON, times in microseconds.

import { openSocket } from './ws-client.ts'

const [host = '', port = '', connections = '1', seconds = '1', cookie = ''] = process.argv.slice(2)
const target = `http://${host}:${port}/echo`
const PAYLOAD = 100

/** A masking key of zeros is as good as any, and leaves the payload as it is (RFC 6455 5.3). */
const message = Buffer.concat([Buffer.of(0x82, 0x80 | PAYLOAD, 0, 0, 0, 0), Buffer.alloc(PAYLOAD, 'x')])
const ECHO_BYTES = 2 + PAYLOAD

const sockets = await Promise.all(Array.from({ length: Number(connections) }, () => openSocket(target, cookie)))
const times: number[] = []
let failed = 0
const startedAt = performance.now()
const endsAt = startedAt + Number(seconds) * 1000

for (const socket of sockets) {
  let missing = ECHO_BYTES
  let askedAt = performance.now()
  socket.on('data', (chunk: Buffer) => {
    missing -= chunk.length
    if (missing > 0) return
    if (missing < 0) failed += 1
    missing = ECHO_BYTES
    const now = performance.now()
    times.push(now - askedAt)
    askedAt = now
    if (now < endsAt) socket.write(message)
  })
  socket.on('close', () => {
    failed += 1
  })
  socket.write(message)
}

setTimeout(() => {
  const duration = Math.round((performance.now() - startedAt) * 1000)
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 1000)
  const answer = { requests: times.length, duration, p50: at(0.5), p99: at(0.99), failed }
  console.log(JSON.stringify(answer))
  process.exit(0)
}, Number(seconds) * 1000)
