import type { ProviderConfig } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { CircuitCalls } from './circuit-breaker.ts'
import type { ProviderEvent } from './context.ts'
import { refusesClient } from './port.ts'

type Application = Pick<ProviderConfig, 'name' | 'clientAuth' | 'clientSecret'>

/**
 * Remembers that the provider refuses our application. Only an operator can fix that, so it is reported once until a
 * grant succeeds.
 */
export class ClientRefusals {
  readonly #application: Application
  readonly #onEvent: (event: ProviderEvent) => void
  /** `invalid_client` concerns every call, `unauthorized_client` one kind of grant. */
  readonly #reasons = new Map<'every' | CircuitCalls, string>()

  constructor(application: Application, onEvent: (event: ProviderEvent) => void) {
    this.#application = application
    this.#onEvent = onEvent
  }

  /**
   * Why the provider refuses the application. Undefined when it is not known to. `unauthorized_client` for a code does
   * not count: anyone can bring a code that was issued to another application.
   */
  get reason(): string | undefined {
    return this.#reasons.get('every') ?? this.#reasons.get('refresh')
  }

  /** Records the outcome of one call. Settles as the call does. */
  async track<T>(calls: CircuitCalls, call: Promise<T>): Promise<T> {
    try {
      const granted = await call
      this.#accepted(calls)
      return granted
    } catch (error) {
      this.note(calls, error)
      throw error
    }
  }

  /** Records a failure. */
  note(calls: CircuitCalls, error: unknown): void {
    if (error instanceof PosternError) this.#refused(calls, error)
  }

  #accepted(calls: CircuitCalls): void {
    const had = [this.#reasons.delete('every'), this.#reasons.delete(calls)]
    if (had.includes(true)) this.#onEvent({ kind: 'client-accepted', provider: this.#application.name })
  }

  #refused(calls: CircuitCalls, { message, details: { oauthError } }: PosternError): void {
    if (!refusesClient(oauthError)) return
    const about = oauthError === 'invalid_client' ? 'every' : calls
    if (this.#reasons.has(about)) return
    const remedy =
      oauthError === 'invalid_client' ? compareKeys(this.#application) : allowGrant(this.#application, calls)
    const reason = `the provider does not accept this application: ${message}; ${remedy}`
    this.#reasons.set(about, reason)
    this.#onEvent({ kind: 'client-refused', provider: this.#application.name, reason })
  }
}

function compareKeys({ name, clientAuth, clientSecret }: Application): string {
  const keys = [`providers.${name}.clientId`]
  if (clientAuth === 'private_key_jwt') keys.push('clientKey')
  else if (clientAuth === 'client_assertion') keys.push('clientAssertionFile')
  else if (clientSecret !== undefined && clientAuth !== 'none') keys.push('clientSecret')
  return `compare ${keys.join(', ')} and clientAuth (${clientAuth}) with its registration`
}

function allowGrant({ name }: Application, calls: CircuitCalls): string {
  const grant = calls === 'login' ? 'authorization code' : 'refresh token'
  const unless = calls === 'login' ? ', unless other logins succeed: then the code was of another application' : ''
  return `allow it the ${grant} grant where providers.${name}.clientId is registered${unless}`
}
