import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ms } from '../../time.ts'

const READY_WITHIN: Ms = 20_000
const POLL_EVERY: Ms = 100
const STOP_WITHIN: Ms = 8_000

export interface GatewayProcess {
  /** Resolves when the process has ended: its exit code, or 1 after a signal. */
  readonly ended: Promise<number>
  /** Resolves with true when the gateway is ready, with false when it ended before or took too long. */
  ready(adminPort: number): Promise<boolean>
  /** Sends SIGTERM, and SIGKILL when the process does not end. */
  stop(): Promise<number>
  /** Sends SIGKILL. For when this process itself is ending. */
  kill(): void
}

/** Runs `postern serve` in a process of its own, with the same Node. */
export function startGatewayProcess(
  configFile: string,
  env: Readonly<Record<string, string | undefined>>,
  output: (chunk: string) => void,
): GatewayProcess {
  // In a process group of its own, so that Ctrl-C reaches only this process, which then stops the gateway.
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, 'serve', '-c', configFile], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', output)
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      output(`${error.message}\n`)
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
  return {
    ended,
    ready: (adminPort) => waitUntilReady(child, adminPort),
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN)
      const code = await ended
      clearTimeout(timer)
      return code
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

async function waitUntilReady(child: ChildProcess, adminPort: number): Promise<boolean> {
  const deadline = Date.now() + READY_WITHIN
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined && Date.now() < deadline) {
    if (await isReady(adminPort)) return true
    await sleep(POLL_EVERY)
  }
  return false
}

async function isReady(adminPort: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${adminPort}/readyz`, { signal: AbortSignal.timeout(2_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    // Not listening yet.
    return false
  }
}
