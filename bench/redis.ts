import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { freePort, pathOf } from './machine.ts'
import { ServerProcess, unlessPortTaken } from './processes.ts'
import type { Sample, Stage } from './stage.ts'

/** Undefined: redis can be had here. */
export const redisMissing = pathOf('redis-server') === undefined ? 'redis-server is not installed' : undefined

/** What is asked here itself. */
const OWN = /^(?:info|client\|.*|hello)$/

/** What begins the name of a counter. */
export const COMMAND = 'redis '

export interface RedisServer {
  readonly url: string
  /** Calls by command since its start, inside scripts too; this bench's own left out. */
  commands(): Promise<Sample>
  /** Bytes that its allocator has handed out. */
  memory(): Promise<number>
  stop(): Promise<void>
}

/** A redis of its own that keeps nothing, beside the gateway's core. */
export function startRedis(stage: Stage): Promise<RedisServer> {
  return unlessPortTaken(async () => {
    const port = await freePort()
    const folder = mkdtempSync(join(stage.folder, 'redis-'))
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
    const command = [pathOf('redis-server') ?? 'redis-server', ...options, '--save', '', '--appendonly', 'no']
    // What hinders it is said on its standard output.
    const server = new ServerProcess({ command, output: join(folder, 'output') }, stage.cores?.others)
    await server.listening(port)
    const client = new Redis(port, '127.0.0.1')
    return {
      url: `redis://127.0.0.1:${port}`,
      commands: async () => commandsOf(await client.info('commandstats')),
      memory: async () => Number(/^used_memory:(\d+)/m.exec(await client.info('memory'))?.[1] ?? 0),
      async stop() {
        client.disconnect()
        await server.stop()
      },
    }
  })
}

function commandsOf(stats: string): Sample {
  const lines = [...stats.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)]
  return Object.fromEntries(
    lines.flatMap(([, name = '', calls]) => (OWN.test(name) ? [] : [[`${COMMAND}${name}`, Number(calls)] as const])),
  )
}
