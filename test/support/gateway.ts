import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stringify } from 'yaml'
import { freePorts } from './ports.ts'
import { spawnProgram } from './program.ts'

const READY_WITHIN = 30_000
const STOP_WITHIN = 10_000

export interface Ports {
  readonly gateway: number
  readonly admin: number
}

/** An object gets `publicUrl`, `listen` and `admin` where it names none; a function writes the YAML itself. */
export type GatewayConfig = Readonly<Record<string, unknown>> | ((ports: Ports) => string)

export interface GatewayOptions {
  readonly env?: Readonly<Record<string, string>>
  /** From `gatewayPorts()`, when something else must know them before the start. */
  readonly ports?: Ports
  /** False: do not wait for /readyz; for starts that are meant to fail. */
  readonly waitReady?: boolean
}

export interface Gateway {
  readonly ports: Ports
  /** `http://127.0.0.1:<port>`: what `publicUrl` is unless the configuration says otherwise. */
  readonly origin: string
  readonly adminOrigin: string
  /** The YAML file that it runs from. */
  readonly file: string
  readonly pid: number
  /** The exit code, or the signal's name, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals>
  /** Everything it has written so far, both streams. */
  output(): string
  stdout(): string
  /** Rewrites the file in place. */
  rewrite(config: GatewayConfig): Promise<void>
  signal(name: NodeJS.Signals): void
  /** SIGTERM; resolves to what it ended with; SIGKILL after ten seconds. */
  stop(): Promise<number | NodeJS.Signals>
  /** SIGKILL. */
  kill(): Promise<void>
}

export async function gatewayPorts(): Promise<Ports> {
  const [gateway, admin] = await freePorts(2)
  return { gateway: gateway!, admin: admin! }
}

const originOf = (ports: Ports) => `http://127.0.0.1:${ports.gateway}`

function yamlOf(config: GatewayConfig, ports: Ports): string {
  if (typeof config === 'function') return config(ports)
  return stringify({
    publicUrl: originOf(ports),
    listen: `127.0.0.1:${ports.gateway}`,
    admin: { listen: `127.0.0.1:${ports.admin}` },
    shutdown: { delay: '0s', deadline: '3s' },
    ...config,
  })
}

/** A real `postern serve`, as a process of its own. Rejects with its output when it does not become ready. */
export async function startGateway(config: GatewayConfig, options: GatewayOptions = {}): Promise<Gateway> {
  const ports = options.ports ?? (await gatewayPorts())
  const folder = await mkdtemp(join(tmpdir(), 'postern-test-'))
  const file = join(folder, 'postern.yaml')
  const rewrite = (next: GatewayConfig) => writeFile(file, yamlOf(next, ports), { mode: 0o600 })
  await rewrite(config)
  const env = { PATH: process.env.PATH, NODE_ENV: 'test', ...options.env }
  const child = spawnProgram(['serve', '-c', file], env)
  const written = { both: '', stdout: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    written.stdout += chunk
    written.both += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    written.both += chunk
  })
  const killWithUs = () => void child.kill('SIGKILL')
  process.once('exit', killWithUs)
  let over = false
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      over = true
      process.off('exit', killWithUs)
      void rm(folder, { recursive: true, force: true }).then(() => resolve(code ?? signal ?? 1), reject)
    })
  })
  const adminOrigin = `http://127.0.0.1:${ports.admin}`
  const gateway: Gateway = {
    ports,
    origin: originOf(ports),
    adminOrigin,
    file,
    pid: child.pid!,
    ended,
    output: () => written.both,
    stdout: () => written.stdout,
    rewrite,
    signal: (name) => void child.kill(name),
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN)
      const result = await ended
      clearTimeout(timer)
      return result
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
  if (options.waitReady === false) return gateway
  const deadline = Date.now() + READY_WITHIN
  while (!over && Date.now() < deadline) {
    if (await answersOk(`${adminOrigin}/readyz`)) return gateway
    await sleep(50)
  }
  await gateway.kill()
  throw new Error(`the gateway did not become ready:\n${written.both}`)
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    // Not listening yet.
    return false
  }
}
