import { createServer, type Server } from 'node:net'

const ATTEMPTS = 50

/** A browser tries `::1` first for `localhost`, so the port must be free on both loopback addresses. */
const LOOPBACKS = ['127.0.0.1', '::1']

/** The first free port from `wanted` on. Skips the ports in `taken`. */
export async function freePort(wanted: number, taken: readonly number[] = []): Promise<number> {
  for (let port = wanted; port < wanted + ATTEMPTS; port++) {
    if (!taken.includes(port) && (await isFree(port))) return port
  }
  throw new Error(`no free port between ${wanted} and ${wanted + ATTEMPTS - 1}`)
}

async function isFree(port: number): Promise<boolean> {
  for (const host of LOOPBACKS) {
    const server = createServer()
    const failure = await listen(server, port, host).then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error.code,
    )
    server.close()
    // A machine without IPv6 has no such address, so no server can listen there.
    if (failure !== undefined && failure !== 'EADDRNOTAVAIL' && failure !== 'EAFNOSUPPORT') return false
  }
  return true
}

/** Rejects with the system's error when it cannot listen there. */
export function listen(server: Server, port: number, host = '127.0.0.1'): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
