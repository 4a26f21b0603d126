import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { freePorts } from './ports.ts'
import { until } from './until.ts'

const run = promisify(execFile)
const READY_WITHIN = 10_000

/** POSTERN_REDIS_SERVER names another server, as `valkey-server` or by its path; its client must lie beside it. */
const SERVER = process.env['POSTERN_REDIS_SERVER'] ?? 'redis-server'
const CLIENT = SERVER.replace(/-server$/, '-cli')

/** Why tests with redis are skipped, or false. With POSTERN_NO_SKIP=1 they are not, and fail where it is missing. */
export const withoutRedis: string | false =
  process.env['POSTERN_NO_SKIP'] === '1' || installed() ? false : `${SERVER} is not installed`

function installed(): boolean {
  try {
    execFileSync(SERVER, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export interface RedisServer {
  readonly port: number
  readonly url: string
  /** With `tls` only. */
  readonly tlsPort: number
  readonly pid: number
  /** Where it writes its dump. */
  readonly folder: string
  /** A client for the test's own questions; closed by `stop`. */
  readonly client: Redis
  signal(name: NodeJS.Signals): void
  /** SIGKILL. */
  kill(): Promise<void>
  /** Starts it anew, on the same port and with the same folder. */
  restart(): Promise<void>
  cli(...args: readonly string[]): Promise<string>
  /** Everything that is sent to it from now on, as text. */
  monitor(): Promise<{ output(): string; stop(): void }>
  stop(): Promise<void>
}

export interface RedisOptions {
  readonly port?: number
  readonly args?: readonly string[]
  /** Lines of a configuration file, which redis may rewrite: a sentinel needs one. */
  readonly file?: readonly string[]
  readonly sentinel?: boolean
  /** Listens for TLS too, on a port of its own, and speaks it to other servers. */
  readonly tls?: TlsFiles
}

export interface TlsFiles {
  readonly certFile: string
  readonly keyFile: string
  readonly caFile: string
  /** Whether clients must have a certificate too; false by default. */
  readonly clients?: boolean
}

/** A redis-server of the test's own, on loopback, that keeps nothing. */
export async function startRedis(options: RedisOptions = {}): Promise<RedisServer> {
  const [free, tlsPort] = (await freePorts(2)) as [number, number]
  const port = options.port ?? free
  const folder = await mkdtemp(join(tmpdir(), 'postern-redis-'))
  const file = join(folder, 'redis.conf')
  if (options.file !== undefined) await writeFile(file, options.file.join('\n'))
  const args = [
    ...(options.file === undefined ? [] : [file]),
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
    ...(options.sentinel === true
      ? ['--sentinel']
      : ['--save', '', '--appendonly', 'no', '--repl-diskless-sync-delay', '0']),
    ...(options.tls === undefined ? [] : tlsArguments(options.tls, tlsPort)),
    ...(options.args ?? []),
  ]
  const client = new Redis({
    port,
    host: '127.0.0.1',
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => 100,
  })
  client.on('error', () => undefined)
  let child: ChildProcess | undefined
  let over: Promise<unknown> = Promise.resolve()
  const killWithUs = () => void child?.kill('SIGKILL')
  process.once('exit', killWithUs)

  const start = async () => {
    const started = spawn(SERVER, args, { stdio: 'ignore' })
    child = started
    over = new Promise((resolve) => {
      started.once('close', resolve)
    })
    const deadline = Date.now() + READY_WITHIN
    for (;;) {
      try {
        const { stdout } = await run(CLIENT, ['-p', String(port), 'ping'])
        if (/PONG|NOAUTH/.test(stdout)) return
      } catch {
        // Not listening yet.
      }
      if (Date.now() > deadline) throw new Error(`${SERVER} did not start`)
      await sleep(20)
    }
  }
  await start()
  return {
    port,
    tlsPort,
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return child?.pid ?? 0
    },
    folder,
    client,
    signal: (name) => void child?.kill(name),
    async kill() {
      child?.kill('SIGKILL')
      await over
    },
    restart: start,
    cli: async (...command) => (await run(CLIENT, ['-p', String(port), ...command])).stdout,
    async monitor() {
      const socket = connect(port, '127.0.0.1')
      let heard = ''
      socket.setEncoding('latin1').on('data', (chunk: string) => {
        heard += chunk
      })
      socket.write('MONITOR\r\n')
      await until(() => heard.includes('+OK'))
      return { output: () => heard, stop: () => void socket.destroy() }
    },
    async stop() {
      client.disconnect()
      process.off('exit', killWithUs)
      child?.kill('SIGCONT')
      child?.kill('SIGKILL')
      await over
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function tlsArguments({ certFile, keyFile, caFile, clients }: TlsFiles, port: number): readonly string[] {
  return [
    ...['--tls-port', String(port), '--tls-cert-file', certFile, '--tls-key-file', keyFile],
    ...[
      '--tls-ca-cert-file',
      caFile,
      '--tls-auth-clients',
      clients === true ? 'yes' : 'no',
      '--tls-replication',
      'yes',
    ],
  ]
}
