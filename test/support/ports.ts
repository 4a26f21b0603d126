import { createServer } from 'node:net'
import { listen } from '../../src/cli/demo/free-port.ts'

/**
 * Below the ports that the kernel gives to outgoing connections and to `listen(0)`: none of those takes a port between here and the start.
 * Each test process has ports of its own, so suites that run at the same time do not meet. A redis cluster also uses each port + 10,000.
 */
const FIRST = 10_000
const PER_PROCESS = 100
const BLOCKS = 100

const own = FIRST + (process.pid % BLOCKS) * PER_PROCESS
let used = 0

/** Ports that were free a moment ago, all different: for a process that must be told its port before it starts. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = []
  for (let tried = 0; ports.length < count; tried += 1) {
    if (tried === PER_PROCESS) throw new Error(`no ${count} free ports from ${own} on`)
    const port = own + (used++ % PER_PROCESS)
    if (await isFree(port)) ports.push(port)
  }
  return ports
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    await listen(server, port)
  } catch {
    return false
  }
  await new Promise((resolve) => server.close(resolve))
  return true
}

/** The port a listening server has. */
export function portOf(server: { address(): unknown }): number {
  const address = server.address()
  if (typeof address === 'object' && address !== null && 'port' in address && typeof address.port === 'number')
    return address.port
  throw new Error('the server does not listen on a port')
}
