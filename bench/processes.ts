import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Cores, descendants, type Usage, usageOf } from './machine.ts'

const READY_WITHIN = 20_000
const STOP_WITHIN = 5_000
/** What is shown of the output of a process that did not start. */
const SHOWN = 2_000
const PORT_TAKEN = /EADDRINUSE|address already in use/i
const MOST_ATTEMPTS = 3

export interface Launch {
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Where standard output goes; /dev/null when left out. */
  readonly output?: string | undefined
}

const running = new Set<ServerProcess>()
process.once('exit', () => {
  for (const server of running) server.kill()
})

/** Gives what ends every server that has been started since. */
export function leftovers(): () => void {
  const before = new Set(running)
  return () => {
    for (const server of running) if (!before.has(server)) server.kill()
  }
}

/** A server under test, or one beside it, as its own process on its own core. */
export class ServerProcess {
  readonly startedAt = performance.now()
  readonly #child: ChildProcess
  readonly #ended: Promise<void>
  readonly #output: string | undefined
  #errors = ''

  constructor(launch: Launch, cores: string | number | undefined) {
    const [program = '', ...args] = cores === undefined ? launch.command : pinned(launch.command, cores)
    this.#output = launch.output
    const output = openSync(launch.output ?? '/dev/null', 'a')
    this.#child = spawn(program, args, {
      env: { ...process.env, ...launch.env },
      stdio: ['ignore', output, 'pipe'],
    })
    closeSync(output)
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-4_000)
    })
    running.add(this)
    this.#ended = new Promise((resolve) => {
      this.#child.once('error', (error) => {
        this.#errors += error.message
        resolve()
      })
      this.#child.once('close', () => {
        running.delete(this)
        resolve()
      })
    })
  }

  /** taskset replaces itself by the command, so this is the server's own id. */
  get pid(): number {
    return this.#child.pid ?? -1
  }

  get usage(): Usage {
    return usageOf(this.pid)
  }

  get alive(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  get errors(): string {
    return this.#errors
  }

  /** Resolves once the port takes connections. Rejects with what the process said when it ended first. */
  async listening(port: number): Promise<void> {
    await this.#until(() => canConnect(port), 20)
  }

  /** Resolves with the milliseconds from exec to the first 200. */
  async ready(url: string): Promise<number> {
    await this.#until(() => answers(url), 2)
    return performance.now() - this.startedAt
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM')
    const timer = setTimeout(() => this.kill(), STOP_WITHIN)
    await this.#ended
    clearTimeout(timer)
  }

  /** Resolves when the process has ended by itself. */
  get ended(): Promise<void> {
    return this.#ended
  }

  kill(): void {
    for (const pid of descendants(this.pid)) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // Gone already.
      }
    }
    this.#child.kill('SIGKILL')
  }

  async #until(condition: () => Promise<boolean>, every: number): Promise<void> {
    const deadline = performance.now() + READY_WITHIN
    while (!(await condition())) {
      if (!this.alive || performance.now() > deadline) await this.#fail()
      await sleep(every)
    }
    // Somebody else may have answered in its place.
    if (!this.alive) await this.#fail()
  }

  async #fail(): Promise<never> {
    const { exitCode, signalCode, spawnargs } = this.#child
    const how = this.alive ? `not ready after ${READY_WITHIN / 1000} s` : `ended with ${exitCode ?? signalCode}`
    this.kill()
    // What it said last arrives with its end.
    await this.#ended
    const said = [this.#errors, this.#output === undefined ? '' : readFileSync(this.#output, 'utf8')]
    const last = said.map((text) => text.trim().slice(-SHOWN)).filter((text) => text !== '')
    throw new Error(`${spawnargs.join(' ')}: ${how}: ${last.length === 0 ? 'it said nothing' : last.join('\n')}`)
  }
}

/** Starts something again, which then looks for other ports, where one was taken meanwhile. */
export async function unlessPortTaken<T>(start: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start()
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !PORT_TAKEN.test(String(error))) throw error
    }
  }
}

export function pinned(command: readonly string[], cores: string | number): readonly string[] {
  return ['taskset', '-c', String(cores), ...command]
}

/** Runs a load generator to its end and reads the JSON line that it prints. */
export function runForJson(
  command: readonly string[],
  cores: Cores | undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, number>>> {
  const [program = '', ...args] = cores === undefined ? command : pinned(command, cores.others)
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.once('error', reject)
    child.once('close', (code) => {
      const line = output.split('\n').findLast((text) => text.startsWith('{'))
      if (code !== 0 || line === undefined) reject(new Error(`${command.join(' ')}: ${code}: ${errors}${output}`))
      else resolve(JSON.parse(line))
    })
  })
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = get(url, { agent: false, timeout: 2_000 }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asked.on('error', () => resolve(false))
    asked.on('timeout', () => asked.destroy(new Error('no answer')))
  })
}
