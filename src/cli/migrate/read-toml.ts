import { UnreadableError } from './options.ts'

export interface TomlEntry {
  readonly key: string
  readonly values: readonly string[]
  readonly line: number
}

const KEY = /^[ \t]*(?:"([\w-]+)"|'([\w-]+)'|([\w-]+))[ \t]*=[ \t]*/
const SPACE_AND_COMMENTS = /^(?:\s|#[^\n]*)+/
const SPACE_AND_COMMENT = /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/
const BASIC = /^"((?:[^"\\\n]|\\.)*)"/
const LITERAL = /^'([^'\n]*)'/
const BARE = /^(?:true|false|[+-]?\d[\d_]*(?:\.\d+)?)(?=[\s,\]#]|$)/
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' }

/**
 * Reads the part of TOML 1.0 that oauth2-proxy's file uses: `key = value` with strings on one line, numbers, true, false
 * and arrays of them. All values are returned as text.
 *
 * @throws UnreadableError for anything else, with its line
 */
export function readToml(text: string, file: string): readonly TomlEntry[] {
  const entries: TomlEntry[] = []
  let rest = text.replace(/^\uFEFF/, '')
  const line = () => text.slice(0, text.length - rest.length).split('\n').length
  const fail = (what: string): never => {
    throw new UnreadableError(`${file}:${line()}: ${what}`)
  }
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(rest)
    if (match === null) return undefined
    rest = rest.slice(match[0].length)
    return match
  }
  const scalar = (): string => {
    if (/^(?:"""|''')/.test(rest)) fail('a string of several lines is not read; write it on one line')
    const basic = take(BASIC)
    if (basic) return unescaped(basic[1]!) ?? fail('a string has an escape that TOML does not know')
    const literal = take(LITERAL)
    if (literal) return literal[1]!
    return take(BARE)?.[0].replaceAll('_', '') ?? fail('not a string, number, true, false or an array of them')
  }
  const array = (): readonly string[] => {
    const values: string[] = []
    for (;;) {
      take(SPACE_AND_COMMENTS)
      if (take(/^\]/)) return values
      values.push(scalar())
      take(SPACE_AND_COMMENTS)
      if (!take(/^,/) && !rest.startsWith(']')) fail('expected a comma or ] in the array')
    }
  }
  for (take(SPACE_AND_COMMENTS); rest !== ''; take(SPACE_AND_COMMENTS)) {
    if (rest.startsWith('[')) fail("a table: oauth2-proxy's options are all at the top of the file")
    const at = line()
    const key = take(KEY) ?? fail('expected `option = value`')
    const values = take(/^\[/) ? array() : [scalar()]
    entries.push({ key: key[1] ?? key[2] ?? key[3]!, values, line: at })
    if (rest !== '' && !take(SPACE_AND_COMMENT)) fail('more after the value')
  }
  return entries
}

function unescaped(text: string): string | undefined {
  let known = true
  const result = text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, code: string | undefined, letter: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
    const meant = ESCAPES[letter]
    known &&= meant !== undefined
    return meant ?? ''
  })
  return known ? result : undefined
}
