import { hash } from 'node:crypto'
import { LOGIN_LIFETIME } from '../session/login-cookie.ts'
import type { Once, Spent } from '../store/once-port.ts'
import { CLOCK_DIFFERENCE } from './clock-difference.ts'

/** The `state` values that a callback has used. Each counts once, even when the login's cookie was copied. */
export class UsedStates {
  readonly #once: Once

  constructor(once: Once) {
    this.#once = once
  }

  use(state: string): Promise<Spent> {
    return this.#once.spend(hash('sha256', `state\n${state}`, 'base64url'), LOGIN_LIFETIME + CLOCK_DIFFERENCE)
  }
}
