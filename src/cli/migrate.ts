import { readFile } from 'node:fs/promises'
import { EX_CONFIG, EX_OK, EX_USAGE } from '../exit-codes.ts'
import type { CommandIo } from './command.ts'
import type { Note, Outcome } from './migrate/draft.ts'
import { migrateOauth2Proxy } from './migrate/oauth2-proxy.ts'
import { UnreadableError } from './migrate/options.ts'
import { commentOf, printable } from './migrate/render.ts'
import { readSettings } from './migrate/settings.ts'

const USAGE = `usage: postern migrate oauth2-proxy [--json] FILE... [-- FLAGS]

Writes the Postern file that does what oauth2-proxy does with its configuration, to standard output, and a summary to
standard error.

  FILE     a configuration file (TOML), an alpha configuration (YAML), flags, or OAUTH2_PROXY_... variables; several are
           read together
  FLAGS    flags of oauth2-proxy, which win over files: -- --provider=oidc --cookie-secure
  --json   one JSON object instead: yaml, and notes about every option
`

/**
 * `postern migrate oauth2-proxy`: a Postern file from oauth2-proxy's configuration. Exit code 0, 64 for wrong arguments,
 * 78 for a file that cannot be read.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const end = args.indexOf('--')
  const own = end === -1 ? args : args.slice(0, end)
  const flags = end === -1 ? [] : args.slice(end + 1)
  if (own.includes('--help') || own.includes('-h')) {
    io.stdout(USAGE)
    return EX_OK
  }
  const [from, ...rest] = own
  const files = rest.filter((word) => word !== '--json')
  const wrong = wrongArguments(from, files, flags)
  if (wrong !== undefined) {
    io.stderr(`${wrong}\n${USAGE}`)
    return EX_USAGE
  }
  try {
    const texts = await Promise.all(files.map(async (name) => ({ name, text: await textOf(name) })))
    const migration = migrateOauth2Proxy(readSettings(texts, flags))
    if (rest.includes('--json')) io.stdout(`${JSON.stringify(migration, undefined, 2)}\n`)
    else {
      io.stdout(migration.yaml)
      io.stderr(summaryOf(migration.notes))
    }
    return EX_OK
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    io.stderr(`${printable(error.message)}\n`)
    return EX_CONFIG
  }
}

function wrongArguments(
  from: string | undefined,
  files: readonly string[],
  flags: readonly string[],
): string | undefined {
  if (from === undefined) return 'what to migrate from is missing: oauth2-proxy'
  if (from !== 'oauth2-proxy') return `cannot migrate from ${printable(from)}: oauth2-proxy is what there is`
  const option = files.find((word) => word.startsWith('-'))
  if (option !== undefined) return `no such option: ${printable(option)}; flags of oauth2-proxy go behind --`
  return files.length === 0 && flags.length === 0 ? 'a FILE is missing' : undefined
}

async function textOf(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8')
  } catch (error) {
    throw new UnreadableError(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}

const OUTCOMES: readonly Outcome[] = ['carried over', 'changed', 'no equivalent']

/** What was carried over, by name only, and the rest with its reasons. */
function summaryOf(notes: readonly Note[]): string {
  return OUTCOMES.flatMap((outcome) => {
    const ones = notes.filter((note) => note.outcome === outcome)
    const names = [...new Set(ones.map(({ what }) => printable(what)))]
    if (names.length === 0) return []
    if (outcome === 'carried over') return [`${outcome} (${names.length}): ${names.join(', ')}\n`]
    return [
      `${outcome} (${names.length}):\n`,
      ...ones.flatMap(commentOf).map((line) => ` ${line.replace(`${outcome}: `, '')}\n`),
    ]
  }).join('')
}
