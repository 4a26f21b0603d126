import { renderFields } from './http1/request-head.ts'

/** Headers that many requests have in common: checked and rendered once. */
export class FixedHeaders {
  /** name, value, … None of them says how a message is framed, or which host it is for. */
  readonly list: readonly string[]
  #fields: string | undefined

  constructor(list: readonly string[]) {
    this.list = list
  }

  /** As HTTP/1.1 writes them. Throws PST_INTERNAL when one cannot be written. */
  get fields(): string {
    this.#fields ??= renderFields(this.list)
    return this.#fields
  }
}

export const NO_HEADERS = new FixedHeaders([])
