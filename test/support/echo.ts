import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { type WebSocket, WebSocketServer } from 'ws'
import { listen } from '../../src/cli/demo/free-port.ts'
import { portOf } from './ports.ts'

/** Exactly what reached the upstream. */
export interface Received {
  readonly method: string
  /** The request target of the request line, byte for byte. */
  readonly target: string
  readonly httpVersion: string
  /** In order, with the capitals they came in, doubles kept. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

export interface Echo {
  readonly port: number
  readonly origin: string
  /** Requests that arrived, upgrades included, in order; bodies once they were read. */
  readonly received: readonly Received[]
  /** How many requests arrived. */
  hits(): number
  /** Requests that are being answered now. */
  open(): number
  clear(): void
  stop(): Promise<void>
}

/** The values of a header of what was received, whatever its capitals. */
export function valuesOf(received: Received, name: string): readonly string[] {
  return received.headers.filter(([header]) => header.toLowerCase() === name.toLowerCase()).map(([, value]) => value)
}

/** The one behind `target`, as each path's last segment asks for it; every other path answers with what was received. */
type Behaviour = (response: ServerResponse, query: URLSearchParams, received: Received) => Promise<void> | void

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  /** `?ms=`: answers late. */
  async slow(response, query, received) {
    await sleep(Number(query.get('ms') ?? 1000))
    answer(response, received)
  },
  /** `?count=&every=`: an event stream; without `count` it has no end. */
  async sse(response, query) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    const count = Number(query.get('count') ?? Number.POSITIVE_INFINITY)
    for (let index = 0; index < count && !response.destroyed; index++) {
      response.write(`id: ${index}\ndata: ${index}\n\n`)
      await sleep(Number(query.get('every') ?? 50))
    }
    response.end()
  },
  /** `?code=`: that status. */
  status(response, query, received) {
    response.statusCode = Number(query.get('code') ?? 200)
    answer(response, received)
  },
  /** `?name=value`: those response headers. */
  headers(response, query, received) {
    for (const name of new Set(query.keys())) response.setHeader(name, query.getAll(name))
    answer(response, received)
  },
  /** `?size=`: that many bytes of `x`, with a length. */
  bytes(response, query) {
    const size = Number(query.get('size') ?? 1024)
    response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': size })
    response.end(Buffer.alloc(size, 'x'))
  },
  /** Never answers. */
  hang() {},
  /** Breaks the connection before an answer. */
  reset(response) {
    response.socket?.resetAndDestroy()
  },
  /** Breaks the connection in the middle of the body. */
  truncate(response) {
    response.writeHead(200, { 'Content-Length': 1000 })
    response.write('some', () => response.socket?.destroy())
  },
  /** A trailer after the body. */
  trailers(response) {
    response.writeHead(200, { Trailer: 'X-Checksum', 'Transfer-Encoding': 'chunked' })
    response.write('body')
    response.addTrailers({ 'X-Checksum': '42' })
    response.end()
  },
  /** 103 before the answer. */
  hints(response, _query, received) {
    response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' })
    answer(response, received)
  },
}

function answer(response: ServerResponse, received: Received): void {
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(received))
}

function receivedOf(request: IncomingMessage, body: string): Received {
  const { method = '', url = '', httpVersion, rawHeaders } = request
  const headers: (readonly [string, string])[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) headers.push([rawHeaders[index]!, rawHeaders[index + 1]!])
  return { method, target: url, httpVersion, headers, body }
}

/** Its first message is what was received, as JSON; then it sends every message back. */
function converse(socket: WebSocket, received: Received): void {
  socket.on('message', (data: Buffer, binary: boolean) => socket.send(data, { binary }))
  socket.send(JSON.stringify(received))
}

/** An upstream that reports what it received, answers as the path's last segment asks, and echoes WebSockets on every path. */
export async function startEcho(port = 0): Promise<Echo> {
  const seen: Received[] = []
  let open = 0
  const webSockets = new WebSocketServer({ noServer: true })
  const server = createServer(async (request, response) => {
    const index = seen.push(receivedOf(request, '')) - 1
    open++
    response.once('close', () => open--)
    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    const behaviour = BEHAVIOURS[path.slice(path.lastIndexOf('/') + 1)]
    try {
      const received = receivedOf(request, await text(request))
      if (seen[index] !== undefined) seen[index] = received
      await (behaviour ?? ((_response, _query, what) => answer(response, what)))(
        response,
        new URLSearchParams(query),
        received,
      )
    } catch {
      // The client went away in the middle of its body: nobody is left to answer.
      response.destroy()
    }
  })
  server.on('upgrade', (request, socket, head) => {
    const received = receivedOf(request, '')
    seen.push(received)
    webSockets.handleUpgrade(request, socket, head, (webSocket) => converse(webSocket, received))
  })
  await listen(server, port)
  return {
    port: portOf(server),
    origin: `http://127.0.0.1:${portOf(server)}`,
    received: seen,
    hits: () => seen.length,
    open: () => open + webSockets.clients.size,
    clear: () => void seen.splice(0),
    stop() {
      for (const client of webSockets.clients) client.terminate()
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
