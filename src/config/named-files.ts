import { assertionKeyFiles } from './check/assertion.ts'
import { bearerWays } from './check/bearer.ts'
import type { FileDraft } from './check/draft.ts'
import { entries, items } from './check/draft.ts'
import { child, type Finding, type Pointer, readable } from './finding.ts'

const FILES = ['caFile', 'certFile', 'keyFile'] as const

/** Reads a file that the configuration names, relative to it. */
export type ReadNamedFile = (path: string) => Promise<{ readonly content: string } | { readonly failure: string }>

/**
 * Reads the certificates, keys and plugins that the configuration names. A missing one is a finding.
 * Their contents are part of the configuration's hash, so that a change is noticed.
 */
export async function namedFiles(
  file: FileDraft,
  read: ReadNamedFile,
): Promise<{ readonly findings: readonly Finding[]; readonly contents: readonly string[] }> {
  const findings: Finding[] = []
  const contents: string[] = []
  for (const [at, path] of pathsOf(file)) {
    const result = await read(path)
    if ('content' in result) contents.push(result.content)
    else findings.push({ at, message: `\`${readable(at)}\`: the file ${result.failure}`, hint: 'correct the path' })
  }
  return { findings, contents }
}

function pathsOf(file: FileDraft): readonly (readonly [Pointer, string])[] {
  const { store } = file.session ?? {}
  const storeTls = store?.kind === 'redis' && typeof store.tls === 'object' ? store.tls : undefined
  const written: (readonly [Pointer, string | undefined])[] = [
    ['/tls/certFile', file.tls?.certFile],
    ['/tls/keyFile', file.tls?.keyFile],
    ...items(file.plugins).map(([index, path]) => [`/plugins/${index}`, path] as const),
    ...FILES.map((key) => [`/session/store/tls/${key}`, storeTls?.[key]] as const),
    ...assertionKeyFiles(file),
    ...entries(file.providers).flatMap(([name, { caFile, claimSources }]) => {
      const at = child('/providers', name)
      const sources = items(claimSources).map(([index, source]) => {
        const file = source.kind === 'http' ? source.caFile : undefined
        return [`${at}/claimSources/${index}/caFile`, file] as const
      })
      return [[`${at}/caFile`, caFile] as const, ...sources]
    }),
    ...items(file.routes).flatMap(([index, { upstream }]) => {
      const tls = typeof upstream === 'object' ? upstream.tls : undefined
      return FILES.map((key) => [`/routes/${index}/upstream/tls/${key}`, tls?.[key]] as const)
    }),
    ...items(file.routes).flatMap(([index, route]) =>
      bearerWays(child('/routes', index), route).map(([at, { jwt }]) => [`${at}/jwt/caFile`, jwt?.caFile] as const),
    ),
  ]
  return written.flatMap(([at, path]) => (path === undefined ? [] : [[at, path] as const]))
}
