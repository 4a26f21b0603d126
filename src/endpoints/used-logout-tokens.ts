import { hash } from 'node:crypto'
import { MAX_LOGOUT_TOKEN_AGE } from '../provider/logout-token.ts'
import type { LogoutToken } from '../provider/port.ts'
import type { Once, Spent } from '../store/once-port.ts'
import type { Ms } from '../time.ts'

/** A token is good for its age by the clock of each replica, and may be from a little ahead of that. */
const CLOCK_DIFFERENCE: Ms = 120_000

/** Whoever is acting on a token and dies, or loses the store, is waited for no longer: the provider may send it again. */
const ACTING: Ms = 10_000

/** The logout tokens that were acted on: each counts once. */
export class UsedLogoutTokens {
  readonly #once: Once

  constructor(once: Once) {
    this.#once = once
  }

  /** `again`: it was acted on before, or is being acted on now. To be followed by `done` or `forget`. */
  use(provider: string, token: LogoutToken): Promise<Spent> {
    return this.#once.spend(keyOf(provider, token), ACTING)
  }

  /** It was acted on, and is good for nothing more. False: that could not be noted. */
  done(provider: string, token: LogoutToken): Promise<boolean> {
    return this.#once.keep(keyOf(provider, token), MAX_LOGOUT_TOKEN_AGE + CLOCK_DIFFERENCE)
  }

  /** It could not be acted on: the provider may send it again. */
  async forget(provider: string, token: LogoutToken): Promise<void> {
    await this.#once.keep(keyOf(provider, token), 0)
  }
}

function keyOf(provider: string, { jti }: LogoutToken): string {
  return hash('sha256', `logout token\n${JSON.stringify([provider, jti])}`, 'base64url')
}
