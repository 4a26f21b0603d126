import type { Ms } from '../time.ts'
import type { DurationText, ListenText, SizeText } from './schema/keyword.ts'
import type { ListenAddress } from './syntax/address.ts'

/**
 * A part of the file once it is resolved: durations in milliseconds, sizes in bytes, addresses taken apart.
 * Everything else keeps its type, and is read-only.
 */
export type Resolved<Written> = Written extends DurationText
  ? Ms
  : Written extends SizeText
    ? number
    : Written extends ListenText
      ? ListenAddress
      : Written extends string | number | boolean | null | undefined
        ? Written
        : Written extends readonly (infer Item)[]
          ? readonly Resolved<Item>[]
          : { readonly [Key in keyof Written]: Resolved<Written[Key]> }
