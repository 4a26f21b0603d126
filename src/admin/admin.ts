import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ListenAddress } from '../config/config.ts'

/** What `/readyz` tells. */
export interface Readiness {
  readonly ready: boolean
  /** Why not, and what is degraded without taking the replica out of service. */
  readonly reasons: readonly string[]
}

export interface AdminParts {
  readonly readiness: () => Readiness
}

/** The admin listener: never on the traffic port, and it outlives every reload. */
export class Admin {
  readonly #server: Server

  constructor(parts: AdminParts) {
    this.#server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) =>
      answer(parts, request, response),
    )
  }

  listen(address: ListenAddress): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(address.kind === 'unix' ? { path: address.path } : address, () => {
        this.#server.off('error', reject)
        resolve()
      })
    })
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }
}

function answer(parts: AdminParts, request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').split('?', 1)[0]
  if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405, { error: 'method not allowed' })
  else if (path === '/livez') send(response, 200, { status: 'ok' })
  else if (path === '/readyz') {
    const { ready, reasons } = parts.readiness()
    send(response, ready ? 200 : 503, {
      status: ready ? (reasons.length === 0 ? 'ok' : 'degraded') : 'not ready',
      reasons,
    })
  } else send(response, 404, { error: 'not found' })
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}
