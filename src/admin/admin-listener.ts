import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ListenAddress } from '../config/syntax/address.ts'
import type { AdminApi } from './admin-api.ts'
import { answerHealth, type Readiness } from './health.ts'
import type { AdminRequest, AdminResponse } from './messages.ts'

export interface AdminListenerParts {
  readonly readiness: () => Readiness
  /** Answers everything but health. */
  readonly adminApi: AdminApi
}

/** Listens on the admin port, which is never the traffic port. It stays open over reloads. */
export class AdminListener {
  readonly #server: Server

  constructor(parts: AdminListenerParts) {
    this.#server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
      const health = answerHealth(request, parts.readiness)
      if (health !== undefined) send(response, health)
      else void parts.adminApi(readRequest(request)).then((answer) => send(response, answer))
    })
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

function readRequest({ method = '', url = '', headers, socket }: IncomingMessage): AdminRequest {
  const { host, authorization, origin, 'sec-fetch-site': fetchSite } = headers
  return {
    method,
    target: url,
    headers: {
      host,
      authorization,
      origin,
      ...(typeof fetchSite === 'string' && { fetchSite }),
    },
    peer: socket.remoteAddress,
  }
}

function send(response: ServerResponse, { status, headers, body }: AdminResponse): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  })
  response.end(`${JSON.stringify(body)}\n`)
}
