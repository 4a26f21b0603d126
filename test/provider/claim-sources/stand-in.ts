import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Test } from 'tap'
import { listen } from '../../../src/cli/demo/free-port.ts'
import type { ClaimSourceConfig } from '../../../src/config/config.ts'
import { ClaimSource, type SourceOutcome } from '../../../src/provider/claim-sources/claim-source.ts'
import type { SourceInput } from '../../../src/provider/claim-sources/source.ts'
import { portOf } from '../../support/ports.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void

/** A service on loopback. */
export async function startService(t: Test, handler: Handler) {
  const asked: { readonly url: URL; readonly headers: IncomingMessage['headers'] }[] = []
  const service = { handler, asked, origin: '' }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', service.origin)
    asked.push({ url, headers: request.headers })
    service.handler(request, response, url)
  })
  await listen(server, 0)
  service.origin = `http://127.0.0.1:${portOf(server)}`
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return service
}

export function sendJson(response: ServerResponse, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

export const ADA: SourceInput = {
  tokens: { accessToken: 'the-access-token' },
  subject: 'ada',
  claims: { sub: 'ada', email: 'ada@example.com', email_verified: true },
  idToken: { sub: 'ada', _claim_names: { groups: 'src1' } },
}

/** One source against a service, with what was told of it. */
export function openSource(t: Test, config: ClaimSourceConfig) {
  const outcomes: SourceOutcome[] = []
  const pauses: number[] = []
  const source = new ClaimSource(config, undefined, {
    clock: Date.now,
    random: () => 1,
    sleep: async (delay) => {
      pauses.push(delay)
    },
    onRead: (_source, outcome) => outcomes.push(outcome),
  })
  t.teardown(() => source.close())
  return {
    source,
    outcomes,
    pauses,
    read: async (input: Partial<SourceInput> = {}) => (await source.readForLogin({ ...ADA, ...input })).claims,
  }
}

export const TIMES = { timeout: 2_000, staleFor: 3_600_000 }

export const groupNames = (count: number) => Array.from({ length: count }, (_, index) => `group-${index + 1}`)
