import type { Pointer } from '../finding.ts'
import type { ConfigFile } from '../schema/file.ts'
import type { ProviderFile } from '../schema/provider.ts'
import type { RouteFile } from '../schema/route.ts'

/** A file of which unusable values were taken out: what is there has the right shape, anything may be missing. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> }
    : T

export type FileDraft = Draft<ConfigFile>
export type ProviderDraft = Draft<ProviderFile>
export type RouteDraft = Draft<RouteFile>

/** What the cross-field rules look at. */
export interface CheckInput {
  readonly file: FileDraft
  /** Whether something at or below was found wrong already: what is missing there may only be misspelt. */
  readonly doubtful: (at: Pointer) => boolean
  /** Whether the text holds a substituted value, which no message may show. */
  readonly substituted: (at: Pointer) => boolean
  /** The error text of a CEL expression that does not compile. */
  readonly checkExpression: (source: string, kind: 'policy' | 'header') => string | undefined
}

export function entries<T>(map: { readonly [key: string]: T | undefined } | undefined): readonly [string, T][] {
  return Object.entries(map ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as [string, T]]))
}

export function items<T>(list: readonly (T | undefined)[] | undefined): readonly [number, T][] {
  return (list ?? []).flatMap((value, index) => (value === undefined ? [] : [[index, value] as [number, T]]))
}
