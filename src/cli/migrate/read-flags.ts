import { OPTIONS, optionNamed, UnreadableError } from './options.ts'

export interface Flag {
  /** As it is written, without the dashes. */
  readonly written: string
  readonly value: string
  readonly line?: number
}

interface Word {
  readonly text: string
  readonly line?: number
}

/**
 * Reads flags as a shell passes them on, one or several a line: `--provider=oidc`, `--provider oidc`, `--cookie-secure`.
 * Comments, a `\` at the end of a line and the dashes and quotes of a YAML list of arguments are left out.
 *
 * @throws UnreadableError for a text that is no flag
 */
export function readFlagsText(text: string, file: string): readonly Flag[] {
  const words = text
    .split('\n')
    .flatMap((line, index) =>
      wordsOf(line.replace(/^\s*-\s+/, '').replace(/\\\s*$/, '')).map((word) => ({ text: word, line: index + 1 })),
    )
  const [first, ...others] = words
  return readFlags(first?.text.startsWith('-') === false ? others : words, file)
}

export function readFlags(words: readonly Word[], file: string): readonly Flag[] {
  const flags: Flag[] = []
  for (let index = 0; index < words.length; index++) {
    const { text, line } = words[index]!
    const match = /^--?([A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(text)
    if (!match) {
      throw new UnreadableError(
        `${line === undefined ? file : `${file}:${line}`}: expected a flag such as --provider=oidc`,
      )
    }
    const written = match[1]!
    const name = optionNamed(written)
    const next = words[index + 1]?.text
    const isSwitch = name !== undefined && OPTIONS.get(name) === 'switch'
    const takesNext = match[2] === undefined && !isSwitch && next !== undefined && !/^--?[A-Za-z]/.test(next)
    if (takesNext) index++
    flags.push({ written, value: match[2] ?? (takesNext ? next : 'true'), ...(line !== undefined && { line }) })
  }
  return flags
}

/** The words of a line, as a shell splits them: quotes group, `#` begins a comment. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = []
  for (const [whole] of line.matchAll(/#.*$|(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/g)) {
    if (whole.startsWith('#')) break
    words.push(
      whole.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double?: string, single?: string, escaped?: string) =>
        double !== undefined ? double.replace(/\\(.)/g, '$1') : (single ?? escaped ?? ''),
      ),
    )
  }
  return words
}

export interface Variable {
  /** Without OAUTH2_PROXY_. */
  readonly written: string
  readonly value: string
  readonly line: number
}

/** Reads `OAUTH2_PROXY_…=value` lines; other variables and comments are left out. */
export function readEnvironment(text: string): readonly Variable[] {
  return text.split('\n').flatMap((line, index): readonly Variable[] => {
    const match = /^\s*(?:export\s+)?OAUTH2_PROXY_(\w+)=(.*?)\s*$/.exec(line)
    if (!match) return []
    const value = match[2]!.replace(/^"(.*)"$|^'(.*)'$/, '$1$2')
    return [{ written: match[1]!, value, line: index + 1 }]
  })
}
