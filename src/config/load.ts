import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isObject } from '../json.ts'
import { checkAssertionKeys } from './assertion-keys.ts'
import type { CheckInput, FileDraft } from './check/draft.ts'
import { checkFile, lintFile } from './check.ts'
import type { Config, PluginFile } from './config.ts'
import { fillDefaults } from './defaults.ts'
import { parseYaml, type SourceDocument } from './document.ts'
import { type Finding, type Pointer, parent, readable, steps, valueAt } from './finding.ts'
import { fileSchema } from './generated/schema.js'
import { namedFiles, type ReadNamedFile } from './named-files.ts'
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
      /** Absolute paths of all files that were read or could not be. A change of one may fix the configuration. */
      readonly files: readonly string[]
    }

export interface LoadOptions {
  /** Loads a plugin and resolves to an error text if that fails. If left out, plugins are not loaded. */
  readonly tryPlugin?: (plugin: PluginFile) => Promise<string | undefined>
}

export interface ParseOptions extends LoadOptions {
  /** The path of the text, for messages. Relative paths start in its folder. */
  readonly file: string
  readonly env: Environment
  /** Reads a file that the configuration names, by absolute path. */
  readonly readFile: (path: string) => Promise<string>
}

/** Reads and checks the file. Never rejects: a file that cannot be read is a problem in the result. */
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

/** Checks the text of a configuration file. Does no I/O except by `options`. */
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
  const keys = await checkAssertionKeys(draft, contents.read)
  const input: CheckInput = {
    file: draft,
    doubtful: (at) => wrong.some((finding) => isDoubtful(finding, at)),
    substituted: (at) => substituted.used.has(at),
  }
  const place = (at: Pointer) => `line ${document.locate({ at }).line}`
  const isMap = isObject(filled)
  const findings = isMap ? [...wrong, ...named.findings, ...keys, ...checkFile(input, place)] : wrong
  const warnings = isMap ? problemsOf(lintFile(input), document, file) : []
  const files = [resolve(file), ...contents.paths()]
  if (findings.length > 0) return { kind: 'invalid', problems: problemsOf(findings, document, file), warnings, files }

  // Without findings the draft is the whole file: nothing was removed and the schema accepts it.
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

/** Plugins with the hash of their contents. The files were read before, so none is missing. */
function pluginFiles(file: ConfigFile, directory: string, read: ReadNamedFile): Promise<readonly PluginFile[]> {
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

/** Reads each file once, even if it is named several times. */
function fileReader(readText: (path: string) => Promise<string>, directory: string) {
  const known = new Map<string, Promise<{ content: string } | { failure: string }>>()
  return {
    paths: (): readonly string[] => [...known.keys()],
    read: (path: string) => {
      const full = resolve(directory, path)
      const content =
        known.get(full) ??
        readText(full).then(
          (content) => ({ content }),
          (error: unknown) => ({ failure: readFailure(error) }),
        )
      known.set(full, content)
      return content
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

/** Whether this finding makes the value at `at` unreliable for other rules. */
function isDoubtful(finding: Finding, at: Pointer): boolean {
  if (finding.harmless) return false
  return [finding.at, finding.meant].some((place) => place === at || place?.startsWith(`${at}/`))
}

/** Removes an unusable value, so that rules can check the rest. */
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
    .map(({ at, key, within, message, hint }) => {
      const place = document.locate({ at, key, within })
      return { file, ...place, path: readable(at), message, hint }
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || (formatProblem(a) < formatProblem(b) ? -1 : 1))
}

/** Hashes each part with its length, so that different lists have different hashes. */
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
