import { join } from 'node:path'
import { freePort } from './machine.ts'
import { ServerProcess, unlessPortTaken } from './processes.ts'
import type { Variant } from './stage.ts'

/** What the bare relay that authenticates takes for a session. */
const COOKIE_VALUE = 'A'.repeat(43)

export const bareRelay = script('bare relay', 'bare-relay.ts')
export const bareRelayAuthenticating = script('bare relay + auth', 'bare-relay.ts', [COOKIE_VALUE])
export const plainHttpProxy = script('@fastify/http-proxy', 'plain-http-proxy.ts')
export const webSocketHttpProxy = script('@fastify/http-proxy', 'plain-http-proxy.ts', ['websocket'])
export const tcpRelay = script('TCP relay', 'tcp-relay.ts')

function script(name: string, file: string, args: readonly string[] = []): Variant {
  return {
    name,
    start: (stage, upstream) =>
      unlessPortTaken(async () => {
        const port = await freePort()
        const command = [process.execPath, join(import.meta.dirname, file), String(port), upstream, ...args]
        const server = new ServerProcess({ command }, stage.cores?.gateway)
        await server.listening(port)
        const cookie = args[0] === COOKIE_VALUE ? `postern=${COOKIE_VALUE}` : undefined
        return { url: `http://127.0.0.1:${port}`, cookie, server, stop: () => server.stop() }
      }),
  }
}
