import { hash } from 'node:crypto'
import { LOGIN_LIFETIME } from '../session/login-cookie.ts'
import type { Once, Spent } from '../store/once-port.ts'
import type { Ms } from '../time.ts'

/** A login is good for its lifetime by the clock of each replica: they differ by this much at most. */
const CLOCK_DIFFERENCE: Ms = 60_000

/** The states of logins that a callback has already tried to finish: each is used once, even with a copied cookie. */
export class UsedStates {
  readonly #once: Once

  constructor(once: Once) {
    this.#once = once
  }

  use(state: string): Promise<Spent> {
    return this.#once.spend(hash('sha256', `state\n${state}`, 'base64url'), LOGIN_LIFETIME + CLOCK_DIFFERENCE)
  }
}
