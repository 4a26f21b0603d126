import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml'
import { child, type Finding, type Pointer, parent } from './finding.ts'
import type { Problem } from './problem.ts'
import { offsetInScalar } from './scalar-offset.ts'

/** Characters. */
const MAX_LENGTH = 4 * 1024 * 1024
const MAX_NODES = 500_000
const MAX_DEPTH = 32

interface Place {
  readonly line: number
  readonly column: number
}

/** A YAML document as plain values, with the place of each value. */
export interface SourceDocument {
  readonly value: unknown
  /** Pointers to strings without quotes. */
  readonly unquoted: ReadonlySet<Pointer>
  /** The place of a finding. If the value is missing, the place of the nearest value around it. */
  locate(finding: Pick<Finding, 'at' | 'key' | 'within'>): Place
}

export type ParsedDocument =
  | { readonly kind: 'ok'; readonly document: SourceDocument }
  | { readonly kind: 'invalid'; readonly problems: readonly Omit<Problem, 'file'>[] }

/** Message and hint for each error code. The library's messages may quote the file and so a secret. */
const YAML_PROBLEMS: Readonly<Record<string, readonly [string, string]>> = {
  DUPLICATE_KEY: ['this key occurs twice in the same map', 'keep one of them'],
  TAB_AS_INDENT: ['a tab is used for indentation', 'indent with spaces'],
  MULTIPLE_DOCS: ['there is more than one YAML document', 'keep one; remove the line ---'],
  BAD_ALIAS: ['this alias names no anchor above it', 'write the value out'],
  BAD_INDENT: ['the indentation is not right', 'line the keys of one map up'],
  MISSING_CHAR: ['a character is missing here', 'look for an open quote, bracket, or a missing colon or comma'],
  NON_STRING_KEY: ['a key must be a plain word', 'put it in quotes'],
  BAD_SCALAR_START: ['a value cannot begin with this character', 'put the value in quotes'],
  BLOCK_AS_IMPLICIT_KEY: ['a map cannot begin on this line', 'put a value with a colon in quotes'],
  BAD_DQ_ESCAPE: ['an escape in double quotes is not known', 'write two backslashes, or use single quotes'],
  TAG_RESOLVE_FAILED: ['this tag is not known', 'leave the ! word out'],
  RESOURCE_EXHAUSTION: ['this is nested too deeply', 'write it flatter'],
}

function yamlProblem(error: YAMLError, lines: LineCounter): Omit<Problem, 'file'> {
  const { line, col } = lines.linePos(error.pos[0])
  const [what, instead] = YAML_PROBLEMS[error.code] ?? [
    'this is not valid YAML',
    'check quotes, colons and indentation here',
  ]
  return { line: Math.max(1, line), column: Math.max(1, col), path: '', message: what, hint: instead }
}

function refusal(message: string, hint: string): ParsedDocument {
  return { kind: 'invalid', problems: [{ line: 1, column: 1, path: '', message, hint }] }
}

/** Thrown and caught only in this file. */
class Refused extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Parses one YAML 1.2 document. Follows aliases within limits. Does not know merge keys and tags. */
export function parseYaml(text: string): ParsedDocument {
  if (text.length > MAX_LENGTH) return refusal('the file is larger than 4 MB', 'is it the right file?')
  if (text.includes('\0')) return refusal('the file holds NUL bytes', 'is it a text file in UTF-8?')
  const lines = new LineCounter()
  try {
    const yaml = parseDocument(text.replace(/^\uFEFF/, ''), {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      resolveKnownTags: false,
      logLevel: 'error',
    })
    const errors = [...yaml.errors, ...yaml.warnings]
    if (errors.length > 0)
      return { kind: 'invalid', problems: errors.slice(0, 10).map((error) => yamlProblem(error, lines)) }
    if (yaml.contents === null) return refusal('the file is empty', 'see config/ for examples to start from')
    if (isScalar(yaml.contents) && yaml.contents.value === null) {
      return refusal('the file is empty', 'see config/ for examples to start from')
    }
    return {
      kind: 'ok',
      document: new Reader(text.replace(/^\uFEFF/, ''), lines, yaml.contents, (node) =>
        isAlias(node) ? node.resolve(yaml) : node,
      ),
    }
  } catch (error) {
    if (error instanceof Refused) {
      const { line, col } = lines.linePos(error.offset)
      return {
        kind: 'invalid',
        problems: [{ line: Math.max(1, line), column: Math.max(1, col), path: '', message: error.message }],
      }
    }
    if (error instanceof RangeError) return refusal('the file is nested too deeply', 'write it flatter')
    return refusal('this is not valid YAML', 'check quotes, colons and indentation')
  }
}

class Reader implements SourceDocument {
  readonly value: unknown
  readonly unquoted: ReadonlySet<Pointer>
  readonly #unquoted = new Set<Pointer>()
  readonly #values = new Map<Pointer, number>()
  readonly #keys = new Map<Pointer, number>()
  readonly #texts = new Map<Pointer, Scalar>()
  readonly #source: string
  readonly #lines: LineCounter
  readonly #follow: (node: Node) => Node | undefined
  #nodes = 0

  constructor(source: string, lines: LineCounter, contents: Node, follow: (node: Node) => Node | undefined) {
    this.#source = source
    this.#lines = lines
    this.#follow = follow
    this.value = this.#read(contents, '', 0)
    this.unquoted = this.#unquoted
  }

  #read(written: unknown, at: Pointer, depth: number): unknown {
    const node = written as Node | null
    if (node === null) return null
    const offset = node.range?.[0] ?? 0
    this.#nodes += 1
    if (this.#nodes > MAX_NODES) throw new Refused('aliases make the file grow without bounds', offset)
    if (depth > MAX_DEPTH) throw new Refused('this is nested too deeply', offset)
    this.#values.set(at, offset)
    const target = this.#follow(node)
    if (isMap(target)) {
      // Without a prototype, `__proto__` is an ordinary key.
      const map: Record<string, unknown> = Object.create(null)
      for (const pair of target.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : ''
        const inner = child(at, key)
        this.#keys.set(inner, (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset)
        map[key] = this.#read(pair.value, inner, depth + 1)
      }
      return map
    }
    if (isSeq(target)) return target.items.map((item, index) => this.#read(item, child(at, index), depth + 1))
    if (!isScalar(target)) return null
    if (typeof target.value === 'string') {
      this.#texts.set(at, target)
      if (target.type === 'PLAIN') this.#unquoted.add(at)
    }
    return target.value
  }

  locate(finding: Pick<Finding, 'at' | 'key' | 'within'>): Place {
    let offset = finding.key ? this.#keys.get(finding.at) : this.#offsetWithin(finding)
    for (let at = finding.at; offset === undefined; at = parent(at)) {
      // The position of a map is its first key. The key that holds the map is more helpful.
      const nearest = at === finding.at ? this.#values.get(at) : undefined
      offset = nearest ?? this.#keys.get(at) ?? this.#values.get(at)
      if (at === '') offset ??= 0
    }
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }

  #offsetWithin({ at, within }: Pick<Finding, 'at' | 'within'>): number | undefined {
    const scalar = within === undefined ? undefined : this.#texts.get(at)
    if (scalar?.range == null || typeof scalar.value !== 'string') return undefined
    const [start, end] = scalar.range
    const offset = offsetInScalar(this.#source.slice(start, end), scalar.value, within as number)
    return offset === undefined ? undefined : start + offset
  }
}
