import type { ErrorDetails } from './error-details.ts'
import { ERRORS } from './error-table.ts'

export type ErrorCode = keyof typeof ERRORS

/** The error class of Postern: a stable code, the public text from the table, details for the log. */
export class PosternError extends Error {
  override readonly name = 'PosternError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.reason ?? ERRORS[code].message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.details = details
  }

  get status(): number {
    return this.details.status ?? ERRORS[this.code].status
  }

  get title(): string {
    return ERRORS[this.code].title
  }

  get publicMessage(): string {
    return ERRORS[this.code].message
  }
}
