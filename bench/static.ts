// The upstream where nginx is not installed: the same answers from memory. node bench/static.ts PORT

import { createServer } from 'node:http'

const [port = '0'] = process.argv.slice(2)
const bodies = new Map([
  ['/100k', Buffer.alloc(100 * 1024, 'x')],
  ['/10m', Buffer.alloc(10 * 2 ** 20, 'x')],
  ['/100m', Buffer.alloc(100 * 2 ** 20, 'x')],
])
const small = Buffer.alloc(1024, 'x')

createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  const body = bodies.get(request.url ?? '') ?? small
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': body.length }).end(body)
}).listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
