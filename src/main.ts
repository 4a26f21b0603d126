#!/usr/bin/env node
import * as nodeModule from 'node:module'
import type { Command, CommandIo } from './cli/command.ts'
import { EX_OK, EX_UNAVAILABLE, EX_USAGE } from './exit-codes.ts'

const USAGE = `postern: a reverse-proxy authentication gateway

  postern serve [-c FILE]    the gateway
  postern demo               gateway, a demo provider and a demo app on loopback
  postern check [-c FILE]    validates and lints the configuration
  postern migrate oauth2-proxy FILE    the equivalent Postern file
  postern schema             JSON Schema of the configuration file
  postern secret             a new session secret
  postern --version
  postern COMMAND --help
`

/** What `postern COMMAND --help` prints. Commands with more options have a text of their own. */
const HELP: Readonly<Record<string, string>> = {
  serve: `postern serve: the gateway, until SIGTERM or SIGINT; SIGHUP reads the file again

  -c, --config FILE  the configuration file; left out: $POSTERN_CONFIG, ./postern.yaml, /etc/postern/postern.yaml
`,
  check: `postern check: says what is wrong with the configuration file, and where; exit code 78 then, else 0

  -c, --config FILE  the configuration file; left out: $POSTERN_CONFIG, ./postern.yaml, /etc/postern/postern.yaml
`,
  schema: 'postern schema: prints the JSON Schema of the configuration file, for editors\n',
  secret: 'postern secret: prints a new session secret\n',
}

/** Each command is loaded when it runs, so that `serve` starts without the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: () => import('./cli/serve.ts'),
  demo: () => import('./cli/demo.ts'),
  check: () => import('./cli/check.ts'),
  migrate: () => import('./cli/migrate.ts'),
  schema: () => import('./cli/schema.ts'),
  secret: () => import('./cli/secret.ts'),
}

const io: CommandIo = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  env: process.env,
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (name === '--version') {
    const { version } = await import('./version.ts')
    io.stdout(`${version}\n`)
    return EX_OK
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) {
    const asked = name === '' || name === '--help' || name === 'help'
    if (asked) io.stdout(USAGE)
    else io.stderr(`postern: no such command: ${name}\n\n${USAGE}`)
    return asked ? EX_OK : EX_USAGE
  }
  const help = HELP[name]
  if (help !== undefined && (args.includes('--help') || args.includes('-h'))) {
    io.stdout(help)
    return EX_OK
  }
  const command = await load()
  return command.run(args, io)
}

/** The oldest versions that undici supports and that have `shouldUpgradeCallback`. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 21) || major === 23 || (major === 24 && minor < 9)) {
  io.stderr(`postern needs Node 22.21, 24.9 or newer; this is ${process.version}\n`)
  process.exitCode = EX_UNAVAILABLE
} else {
  nodeModule.enableCompileCache()
  process.exitCode = await main(process.argv.slice(2))
}
