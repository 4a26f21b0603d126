import type { ErrorObject } from 'ajv'

/** Judges a file whose defaults are filled in; `errors` are those of the last call. */
export const validate: {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}
