// Bytes from here to there: what a tunnel costs when nothing is decided. node bench/tcp-relay.ts PORT UPSTREAM

import { connect, createServer } from 'node:net'

const [port = '0', upstream = ''] = process.argv.slice(2)
const { hostname, port: upstreamPort } = new URL(upstream)

createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
  const socket = connect({ host: hostname, port: Number(upstreamPort), allowHalfOpen: true, noDelay: true })
  client.on('error', () => socket.destroy())
  socket.on('error', () => client.destroy())
  client.pipe(socket)
  socket.pipe(client)
}).listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
