import type { SourceDocument } from './document.ts'
import { child, type Finding, type Pointer, readable } from './finding.ts'
import { hasReference, type Sources, splitReferences, substitute } from './substitution.ts'

export type Environment = Readonly<Record<string, string | undefined>>

type FileContent = { readonly content: string } | { readonly failure: string }

export interface SubstitutedDocument {
  readonly value: unknown
  /** One for each reference that could not be replaced. Its text stays unchanged. */
  readonly findings: readonly Finding[]
  /** Pointers to values that had references. */
  readonly used: ReadonlySet<Pointer>
  /** Those without quotes, which may become numbers or booleans. */
  readonly unquoted: ReadonlySet<Pointer>
  /** The texts after substitution, in the file's order. */
  readonly values: readonly string[]
}

/**
 * Replaces the references in string values, not in keys. Runs after YAML was parsed, so that a value cannot add YAML.
 */
export async function substituteAll(
  document: SourceDocument,
  env: Environment,
  readFile: (path: string) => Promise<FileContent>,
): Promise<SubstitutedDocument> {
  const files = new Map<string, FileContent>()
  for (const path of new Set(filePaths(document.value))) files.set(path, await readFile(path))
  const sources: Sources = {
    variable: (name) => (Object.hasOwn(env, name) ? env[name] : undefined),
    file: (path) => files.get(path) ?? { failure: 'was not read' },
  }
  const findings: Finding[] = []
  const used = new Set<Pointer>()
  const unquoted = new Set<Pointer>()
  const values: string[] = []

  const replace = (value: unknown, at: Pointer): unknown => {
    if (typeof value === 'string') {
      const result = substitute(value, sources)
      if (result.kind === 'missing') {
        for (const { message, hint } of result.faults) {
          findings.push({ at, unusable: true, message: `\`${readable(at)}\`: ${message}`, hint })
        }
        return value
      }
      if (hasReference(value)) {
        used.add(at)
        values.push(result.text)
        if (document.unquoted.has(at)) unquoted.add(at)
      }
      return result.text
    }
    if (Array.isArray(value)) return value.map((item, index) => replace(item, child(at, index)))
    if (typeof value !== 'object' || value === null) return value
    const map: Record<string, unknown> = Object.create(null)
    for (const [key, inner] of Object.entries(value)) map[key] = replace(inner, child(at, key))
    return map
  }
  return { value: replace(document.value, ''), findings, used, unquoted, values }
}

function filePaths(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return splitReferences(value).flatMap((part) =>
      typeof part !== 'string' && part.kind === 'file' ? [part.path] : [],
    )
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filePaths) : []
}
