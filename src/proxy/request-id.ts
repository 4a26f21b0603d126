import { randomBytes } from 'node:crypto'

const processPart = randomBytes(6).toString('hex')
let count = 0

/**
 * A unique id. Cheaper than random bits for each request. It shows how many requests came before, which is no secret.
 */
export function newRequestId(): string {
  count += 1
  return `${processPart}-${count.toString(36)}`
}
