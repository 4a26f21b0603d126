import { spawnProgram } from './program.ts'

const STARTED_WITHIN = 30_000

type Ended = number | NodeJS.Signals

export interface DemoProcess {
  /** `http://localhost:<port>`, from the line that says what to open. */
  readonly origin: string
  output(): string
  signal(name: NodeJS.Signals): void
  /** The exit code, or the signal's name. */
  readonly ended: Promise<Ended>
  /** SIGINT, as Ctrl-C; resolves to what it ended with. */
  stop(): Promise<Ended>
}

export interface DemoOptions {
  /** They come before the program. */
  readonly nodeArgs?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

function launch(args: readonly string[], { nodeArgs = [], env = {} }: DemoOptions) {
  const child = spawnProgram(['demo', ...args], { ...process.env, ...env }, nodeArgs)
  const terminate = () => void child.kill('SIGTERM')
  process.once('exit', terminate)
  let output = ''
  let onOutput = () => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      onOutput()
    })
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.off('exit', terminate)
      resolve(code ?? signal ?? 1)
    })
  })
  return {
    ended,
    output: () => output,
    signal: (name: NodeJS.Signals) => void child.kill(name),
    whenOutput(look: () => void) {
      onOutput = look
    },
  }
}

/** A real `postern demo`; resolves when it says what to open, and rejects with its output when it ends before. */
export async function startDemoProcess(args: readonly string[], options: DemoOptions = {}): Promise<DemoProcess> {
  const { ended, output, signal, whenOutput } = launch(args, options)
  const opened = Promise.withResolvers<string>()
  const fail = () => opened.reject(new Error(`the demo did not start:\n${output()}`))
  whenOutput(() => {
    const origin = /^Open (http:\/\/localhost:\d+)\/.*\n/m.exec(output())?.[1]
    if (origin !== undefined) opened.resolve(origin)
  })
  void ended.then(fail, fail)
  const timer = setTimeout(() => {
    fail()
    signal('SIGTERM')
  }, STARTED_WITHIN)
  try {
    const origin = await opened.promise
    const stop = () => {
      signal('SIGINT')
      return ended
    }
    return { origin, output, signal, ended, stop }
  } finally {
    clearTimeout(timer)
  }
}

/** One that is expected to end by itself. */
export async function runDemoProcess(args: readonly string[], options: DemoOptions = {}) {
  const { ended, output } = launch(args, options)
  return { code: await ended, output: output() }
}
