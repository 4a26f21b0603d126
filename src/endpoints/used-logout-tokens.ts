import { hash } from 'node:crypto'
import { MAX_LOGOUT_TOKEN_AGE } from '../provider/logout-token.ts'
import type { LogoutToken } from '../provider/port.ts'
import type { Spent, UsedValues } from '../store/used-values-port.ts'
import type { Ms } from '../time.ts'
import { CLOCK_DIFFERENCE } from './clock-difference.ts'

/** After this time, a token whose processing has not finished may be sent again: the process may have died. */
const PROCESSING_TIMEOUT: Ms = 10_000

/** The logout tokens that were processed. Each counts once. */
export class UsedLogoutTokens {
  readonly #values: UsedValues

  constructor(values: UsedValues) {
    this.#values = values
  }

  /** `again`: the token was processed before, or is being processed now. Call `done` or `forget` afterwards. */
  use(provider: string, token: LogoutToken): Promise<Spent> {
    return this.#values.spend(keyOf(provider, token), PROCESSING_TIMEOUT)
  }

  /** The token was processed. @returns false when the store could not note it */
  done(provider: string, token: LogoutToken): Promise<boolean> {
    // Twice: between the provider and a replica, and between replicas.
    return this.#values.keep(keyOf(provider, token), MAX_LOGOUT_TOKEN_AGE + 2 * CLOCK_DIFFERENCE)
  }

  /** The token could not be processed. The provider may send it again. */
  async forget(provider: string, token: LogoutToken): Promise<void> {
    await this.#values.keep(keyOf(provider, token), 0)
  }
}

function keyOf(provider: string, { jti }: LogoutToken): string {
  return hash('sha256', `logout token\n${JSON.stringify([provider, jti])}`, 'base64url')
}
