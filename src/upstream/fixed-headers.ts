import { renderFields } from './http1/request-head.ts'

/** Headers that many requests have in common. They are checked and rendered once. */
export class FixedHeaders {
  /** name, value, … without Host and without the headers that frame a message. */
  readonly list: readonly string[]
  #fields: string | undefined

  constructor(list: readonly string[]) {
    this.list = list
  }

  /** The header lines of HTTP/1.1. Throws PST_INTERNAL when a header cannot be written. */
  get fields(): string {
    this.#fields ??= renderFields(this.list)
    return this.#fields
  }
}

export const NO_HEADERS = new FixedHeaders([])
