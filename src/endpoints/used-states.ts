import { hash } from 'node:crypto'
import { LOGIN_LIFETIME } from '../session/login-cookie.ts'
import type { Spent, UsedValues } from '../store/used-values-port.ts'
import { CLOCK_DIFFERENCE } from './clock-difference.ts'

/** The `state` values that a callback has used. Each counts once, even when the login's cookie was copied. */
export class UsedStates {
  readonly #values: UsedValues

  constructor(values: UsedValues) {
    this.#values = values
  }

  use(state: string): Promise<Spent> {
    return this.#values.spend(hash('sha256', `state\n${state}`, 'base64url'), LOGIN_LIFETIME + CLOCK_DIFFERENCE)
  }
}
