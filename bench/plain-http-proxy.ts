// Fastify and @fastify/http-proxy as they come: no authentication, no logging.
// node bench/plain-http-proxy.ts PORT UPSTREAM [websocket]

import httpProxy from '@fastify/http-proxy'
import fastify from 'fastify'

const [port = '0', upstream = '', websocket] = process.argv.slice(2)
const app = fastify({ logger: false, bodyLimit: 2 ** 30 })
await app.register(httpProxy, websocket === undefined ? { upstream } : { upstream, websocket: true })
await app.listen({ port: Number(port), host: '127.0.0.1' })
process.on('SIGTERM', () => process.exit(0))
