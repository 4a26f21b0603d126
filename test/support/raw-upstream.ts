import { createServer, type Server, type Socket } from 'node:net'
import type { Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { portOf } from './ports.ts'

/** What a connection has sent so far, as latin1, and the connection. */
export interface RawExchange {
  readonly socket: Socket
  /** Everything that came on this connection. */
  received(): string
  /** Resolves when what was received contains `text`. */
  until(text: string): Promise<string>
}

export interface RawUpstream {
  readonly port: number
  readonly origin: string
  readonly server: Server
  /** Every connection so far, in order. */
  readonly connections: readonly RawExchange[]
}

/** An upstream without an HTTP library: `answer` is called once per request head, with what stands on the request line. */
export async function startRawUpstream(
  t: Test,
  answer: (target: string, context: RawExchange) => void | Promise<void>,
): Promise<RawUpstream> {
  const connections: RawExchange[] = []
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let received = ''
    let answered = 0
    const waiting = new Set<() => void>()
    const context: RawExchange = {
      socket,
      received: () => received,
      until: (text) =>
        new Promise((resolve) => {
          const look = () => {
            if (!received.includes(text)) return
            waiting.delete(look)
            resolve(received)
          }
          waiting.add(look)
          look()
        }),
    }
    connections.push(context)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1')
      for (const look of waiting) look()
      const heads = [...received.matchAll(/(?<=^|\n)[A-Z]+ (\S+) HTTP\/1\.1\r\n[\s\S]*?\r\n\r\n/g)]
      for (const head of heads.slice(answered)) void answer(head[1] ?? '', context)
      answered = heads.length
    })
  })
  await listen(server, 0)
  t.teardown(() => {
    for (const { socket } of connections) socket.destroy()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  const port = portOf(server)
  return { port, origin: `http://127.0.0.1:${port}`, server, connections }
}
