import { randomBytes } from 'node:crypto'

const process = randomBytes(6).toString('hex')
let count = 0

/** Unique, and cheaper than random bits for every request; what it tells, how many came before, is no secret. */
export function newRequestId(): string {
  count += 1
  return `${process}-${count.toString(36)}`
}
