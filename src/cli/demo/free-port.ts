import { createServer, type Server } from 'node:net'

const ATTEMPTS = 50

/** Both loopbacks: `localhost` in a browser tries `::1` first, and must not meet somebody else's server there. */
const LOOPBACKS = ['127.0.0.1', '::1']

/** The first free port from `wanted` on; `taken` ones are passed over. */
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
    // A machine without IPv6 has no such address: nobody else can be there either.
    if (failure !== undefined && failure !== 'EADDRNOTAVAIL' && failure !== 'EAFNOSUPPORT') return false
  }
  return true
}

/** Rejects with the system's error when the address cannot be had. */
export function listen(server: Server, port: number, host = '127.0.0.1'): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
