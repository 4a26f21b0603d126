import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { checkExpression } from '../identity/expression.ts'
import { isObject } from '../json.ts'
import type { CheckInput, FileDraft } from './check/draft.ts'
import { checkFile, lintFile } from './check.ts'
import type { Config, PluginFile } from './config.ts'
import { fillDefaults } from './defaults.ts'
import { parseYaml, type SourceDocument } from './document.ts'
import { type Finding, type Pointer, parent, readable, steps, valueAt } from './finding.ts'
import { fileSchema } from './generated/schema.js'
import { namedFiles, type Read } from './named-files.ts'
import { formatProblem, type Problem } from './problem.ts'
import { resolveConfig } from './resolve.ts'
import type { ConfigFile } from './schema/file.ts'
import { type Environment, substituteAll } from './substitute-all.ts'
import { validateShape } from './validate.ts'

export type LoadResult =
  | { readonly kind: 'ok'; readonly config: Config; readonly warnings: readonly Problem[] }
  | {
      readonly kind: 'invalid'
      readonly problems: readonly Problem[]
      readonly warnings: readonly Problem[]
      /** Absolute paths of what was read, or could not be: a change of one may put it right. */
      readonly files: readonly string[]
    }

export interface LoadOptions {
  /** The error text of a CEL expression that does not compile. */
  readonly checkExpression?: (source: string, kind: 'policy' | 'header') => string | undefined
  /** Loads a plugin and resolves to what is wrong with it. Left out: no plugin is tried. */
  readonly tryPlugin?: (plugin: PluginFile) => Promise<string | undefined>
}

export interface ParseOptions extends LoadOptions {
  /** Where the text came from: for messages, and relative paths start beside it. */
  readonly file: string
  readonly env: Environment
  /** Reads the files that the configuration names, by absolute path; rejects when it cannot. */
  readonly readFile: (path: string) => Promise<string>
}

/** Reads and judges the file. Never rejects: a file that cannot be read is a problem like any other. */
export async function loadConfig(file: string, env: Environment, options: LoadOptions = {}): Promise<LoadResult> {
  const read = (path: string) => readFile(path, 'utf8')
  let text: string
  try {
    text = await read(file)
  } catch (error) {
    const problem = { file, line: 1, column: 1, path: '', message: `the file ${readFailure(error)}` }
    return {
      kind: 'invalid',
      problems: [{ ...problem, hint: 'name one with -c FILE or POSTERN_CONFIG' }],
      warnings: [],
      files: [resolve(file)],
    }
  }
  return parseConfig(text, { ...options, file, env, readFile: read })
}

/** The same without I/O of its own. */
export async function parseConfig(text: string, options: ParseOptions): Promise<LoadResult> {
  const { file } = options
  const parsed = parseYaml(text)
  if (parsed.kind === 'invalid') {
    const problems = parsed.problems.map((problem) => ({ file, ...problem }))
    return { kind: 'invalid', problems, warnings: [], files: [resolve(file)] }
  }
  const { document } = parsed
  const directory = dirname(resolve(file))
  const contents = fileReader(options.readFile, directory)
  const substituted = await substituteAll(document, options.env, contents.read)
  const filled = fillDefaults(fileSchema, substituted.value, substituted.unquoted)

  const failed = new Set(substituted.findings.map((finding) => finding.at))
  const shape = validateShape(filled).filter((finding) => !failed.has(finding.at))
  const wrong = [...substituted.findings, ...shape]
  const draft = wrong.reduce(without, filled) as FileDraft
  const named = await namedFiles(draft, contents.read)
  const input: CheckInput = {
    file: draft,
    doubtful: (at) => wrong.some((finding) => isDoubtful(finding, at)),
    substituted: (at) => substituted.used.has(at),
    checkExpression: options.checkExpression ?? checkExpression,
  }
  const place = (at: Pointer) => `line ${document.locate({ at }).line}`
  const isMap = isObject(filled)
  const findings = isMap ? [...wrong, ...named.findings, ...checkFile(input, place)] : wrong
  const warnings = isMap ? problemsOf(lintFile(input), document, file) : []
  const files = [resolve(file), ...contents.paths()]
  if (findings.length > 0) return { kind: 'invalid', problems: problemsOf(findings, document, file), warnings, files }

  // Without findings the draft is the whole file: nothing was taken out, and the schema said yes.
  const resolved = resolveConfig(draft as ConfigFile, directory)
  const hash = digest([text, ...substituted.values, ...named.contents])
  const plugins = await pluginFiles(draft as ConfigFile, directory, contents.read)
  const refused = await tryEach(plugins, options.tryPlugin)
  if (refused.length > 0) return { kind: 'invalid', problems: problemsOf(refused, document, file), warnings, files }
  return {
    kind: 'ok',
    config: deepFreeze({ ...resolved, plugins, hash, files }),
    warnings,
  }
}

/** Plugins with the version of their contents. The files have been read before: none is missing. */
function pluginFiles(file: ConfigFile, directory: string, read: Read): Promise<readonly PluginFile[]> {
  return Promise.all(
    file.plugins.map(async (path) => {
      const result = await read(path)
      return {
        path: resolve(directory, path),
        version: digest('content' in result ? [result.content] : []).slice(0, 16),
      }
    }),
  )
}

async function tryEach(
  plugins: readonly PluginFile[],
  tryPlugin: LoadOptions['tryPlugin'],
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const [index, plugin] of plugins.entries()) {
    const wrong = await tryPlugin?.(plugin)
    if (wrong === undefined) continue
    findings.push({
      at: `/plugins/${index}`,
      message: `the plugin does not load: ${wrong}`,
      hint: 'correct the plugin',
    })
  }
  return findings
}

/** Reads each file once, however often it is named. */
function fileReader(readText: (path: string) => Promise<string>, directory: string) {
  const known = new Map<string, Promise<{ content: string } | { failure: string }>>()
  return {
    paths: (): readonly string[] => [...known.keys()],
    read: (path: string) => {
      const full = resolve(directory, path)
      const reading =
        known.get(full) ??
        readText(full).then(
          (content) => ({ content }),
          (error: unknown) => ({ failure: readFailure(error) }),
        )
      known.set(full, reading)
      return reading
    },
  }
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  EISDIR: 'is a directory',
}

function readFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return FAILURES[code] ?? `cannot be read${code === '' ? '' : ` (${code})`}`
}

/** A rule that looks at `at` may be misled by this finding. */
function isDoubtful(finding: Finding, at: Pointer): boolean {
  if (finding.harmless) return false
  return [finding.at, finding.meant].some((place) => place === at || place?.startsWith(`${at}/`))
}

/** The value with what cannot be used taken out, so that rules over the rest still run. */
function without(root: unknown, finding: Finding): unknown {
  if (!finding.unusable) return root
  if (finding.at === '') return {}
  const holder = valueAt(root, parent(finding.at))
  const key = steps(finding.at).at(-1) ?? ''
  if (Array.isArray(holder)) holder[Number(key)] = undefined
  else if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, key)
  return root
}

function problemsOf(findings: readonly Finding[], document: SourceDocument, file: string): readonly Problem[] {
  return findings
    .map(({ at, key, message, hint }) => {
      const place = document.locate({ at, key })
      return { file, ...place, path: readable(at), message, ...(hint !== undefined && { hint }) }
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || (formatProblem(a) < formatProblem(b) ? -1 : 1))
}

/** Each part with its length, so that no two lists of parts look the same. */
function digest(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest('hex')
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
