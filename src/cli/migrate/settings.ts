import { type Given, given, joined, optionNamed } from './options.ts'
import { type Alpha, NO_ALPHA, readAlpha } from './read-alpha.ts'
import { type Flag, readEnvironment, readFlags, readFlagsText } from './read-flags.ts'
import { readToml } from './read-toml.ts'

/** A configuration of oauth2-proxy, wherever it was written. */
export interface Settings extends Alpha {
  readonly options: ReadonlyMap<string, Given>
  /** What is not an option of oauth2-proxy's. */
  readonly unknown: readonly Unknown[]
}

export interface Unknown {
  readonly name: string
  readonly from: string
}

export interface SourceFile {
  readonly name: string
  readonly text: string
}

interface Written {
  readonly written: string
  readonly values: readonly string[]
  readonly from: string
}

/**
 * Reads configuration files, each TOML, alpha YAML, flags or variables, and flags. As at oauth2-proxy, flags win over
 * variables, and variables over files.
 *
 * @throws UnreadableError for a file that is none of them
 */
export function readSettings(files: readonly SourceFile[], args: readonly string[] = []): Settings {
  const written: Written[] = []
  const fromAlpha: Given[] = []
  const variables: Written[] = []
  const flags: Written[] = []
  let alpha: Alpha = NO_ALPHA
  const unknown: Unknown[] = []
  for (const { name, text } of files) {
    switch (kindOf(name, text)) {
      case 'alpha': {
        const read = readAlpha(text, name)
        alpha = read.alpha
        fromAlpha.push(...read.options)
        unknown.push(...read.unknown)
        break
      }
      case 'variables':
        for (const { written: key, value, line } of readEnvironment(text)) {
          variables.push({ written: key, values: [value], from: `${name}:${line}` })
        }
        break
      case 'flags':
        flags.push(...readFlagsText(text, name).map((flag) => fromFlag(flag, name)))
        break
      case 'toml':
        for (const { key, values, line } of readToml(text, name)) {
          written.push({ written: key, values, from: `${name}:${line}` })
        }
    }
  }
  const words = args.map((text) => ({ text }))
  flags.push(...readFlags(words, 'the command line').map((flag) => fromFlag(flag, 'the command line')))
  const options = new Map<string, Given>()
  for (const source of [written, variables, flags]) {
    for (const [name, option] of joined(knownOf(source, unknown))) options.set(name, option)
  }
  for (const option of fromAlpha) options.set(option.name, option)
  return { ...alpha, options, unknown }
}

function fromFlag({ written, value, line }: Flag, file: string): Written {
  return { written, values: [value], from: line === undefined ? file : `${file}:${line}` }
}

function knownOf(source: readonly Written[], unknown: Unknown[]): readonly Given[] {
  return source.flatMap(({ written, values, from }) => {
    const name = optionNamed(written)
    if (name !== undefined) return [given(name, values, from)]
    unknown.push({ name: written, from })
    return []
  })
}

function kindOf(name: string, text: string): 'alpha' | 'variables' | 'flags' | 'toml' {
  const first = text.split('\n').find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? ''
  if (/^\s*(?:export\s+)?OAUTH2_PROXY_\w+=/.test(first)) return 'variables'
  if (/^\s*(?:-\s+)?["']?--?[A-Za-z]|^\s*\S*oauth2-proxy\s/.test(first)) return 'flags'
  if (/\.ya?ml$/i.test(name) || /^[A-Za-z]+:(?:\s|$)/.test(first)) return 'alpha'
  return 'toml'
}
