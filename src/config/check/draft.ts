import type { Pointer } from '../finding.ts'
import type { ConfigFile } from '../schema/file.ts'
import type { ProviderFile } from '../schema/provider.ts'
import type { RouteFile } from '../schema/route.ts'

/** A file without its unusable values: any value may be missing, the others have the right shape. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends string
    ? T
    : T extends object
      ? { readonly [Key in keyof T]?: Draft<T[Key]> }
      : T

export type FileDraft = Draft<ConfigFile>
export type ProviderDraft = Draft<ProviderFile>
export type RouteDraft = Draft<RouteFile>

/** The input of the rules that look at more than one key. */
export interface CheckInput {
  readonly file: FileDraft
  /** Whether there is a finding at or below the pointer already. A value that is missing there may be misspelt. */
  readonly doubtful: (at: Pointer) => boolean
  /** Whether the text holds a substituted value. Messages must not show it. */
  readonly substituted: (at: Pointer) => boolean
}

export function entries<T>(map: { readonly [key: string]: T | undefined } | undefined): readonly [string, T][] {
  return Object.entries(map ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as [string, T]]))
}

export function items<T>(list: readonly (T | undefined)[] | undefined): readonly [number, T][] {
  return (list ?? []).flatMap((value, index) => (value === undefined ? [] : [[index, value] as [number, T]]))
}
