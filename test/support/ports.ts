import { createServer } from 'node:net'
import { listen } from '../../src/cli/demo/free-port.ts'

/** Ports that were free a moment ago, all different: for a process that must be told its port before it starts. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  await Promise.all(servers.map((server) => listen(server, 0)))
  const ports = servers.map(portOf)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** The port a listening server has. */
export function portOf(server: { address(): unknown }): number {
  const address = server.address()
  if (typeof address === 'object' && address !== null && 'port' in address && typeof address.port === 'number')
    return address.port
  throw new Error('the server does not listen on a port')
}
