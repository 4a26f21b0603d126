import { parseArgs } from 'node:util'
import { EX_INTERRUPTED, EX_OK, EX_UNAVAILABLE, EX_USAGE } from '../exit-codes.ts'
import { type EpochMs, type Ms, systemClock } from '../time.ts'
import type { CommandIo } from './command.ts'
import { loadOidcProvider } from './demo/provider.ts'
import { startDemo } from './demo/start.ts'

/** Under `npm start` one Ctrl-C arrives twice: from the terminal, and forwarded by npm. */
const SAME_KEYPRESS: Ms = 1_000

const USAGE = `postern demo: the gateway with a demo provider and a demo app on loopback, nothing to configure

  --public     as a public application: PKCE only, no client secret
  --port PORT  where to look for free ports first (4180; the others follow it)
  --verbose    show the gateway's log
  --help       this text

Ctrl-C stops all of it.
`

/** Resolves to the exit code once everything has stopped; 0 after Ctrl-C, which is how a demo ends. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(args)
  if (options === undefined) {
    io.stderr(USAGE)
    return EX_USAGE
  }
  if (options.help) {
    io.stdout(USAGE)
    return EX_OK
  }
  const oidc = await loadOidcProvider()
  if (oidc === undefined) {
    io.stderr(
      'postern demo: the demo provider is built on oidc-provider, which an installation for production leaves out.\n' +
        'Run `npm install oidc-provider@9`, or run the demo from a checkout after `npm ci`.\n',
    )
    return EX_UNAVAILABLE
  }
  // Before the start: dying of Ctrl-C in the middle of it would leave the gateway behind.
  const signalled = waitForSignal()
  const demo = await startDemo(oidc, options, io)
  if (demo === undefined) return EX_UNAVAILABLE
  await Promise.race([signalled, demo.gatewayEnded])
  return demo.stop()
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        public: { type: 'boolean', default: false },
        port: { type: 'string' },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.port === undefined) return { ...values, port: undefined }
    const port = Number(values.port)
    return Number.isInteger(port) && port > 0 && port < 65_000 ? { ...values, port } : undefined
  } catch {
    // What parseArgs did not understand: the usage text is the answer.
    return undefined
  }
}

/** A second signal, should stopping hang, ends this process at once; the gateway is killed on the way out. */
function waitForSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let first: EpochMs | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      first ??= systemClock()
      if (systemClock() - first > SAME_KEYPRESS) process.exit(EX_INTERRUPTED)
      resolve()
    })
  }
  return promise
}
