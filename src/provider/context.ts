import type { Client, ClientAuth } from 'oauth4webapi'
import { clockSkew, clockTolerance } from 'oauth4webapi'
import type { ProviderConfig } from '../config/config.ts'
import type { Clock } from '../time.ts'
import type { AuthenticatedEndpoint } from './client-authentication.ts'
import { MAX_AHEAD } from './clock-skew.ts'
import type { HttpClient } from './http-client.ts'
import type { KeySet } from './key-set.ts'
import type { Metadata } from './metadata.ts'

/** The state and services of one provider, shared by its protocol steps. */
export interface ProviderContext {
  readonly config: ProviderConfig
  readonly clock: Clock
  readonly http: HttpClient
  readonly keys: KeySet
  /** Whether Postern asks for id tokens and verifies them. */
  readonly openid: boolean
  /** Rejects with a `PosternError`. */
  metadata(): Promise<Metadata>
  clientAuth(endpoint: AuthenticatedEndpoint): Promise<ClientAuth>
  event(event: ProviderEvent): void
  /** Takes the `iat` of a JWT that the provider signed. */
  watchClock(iat: unknown): void
}

/** An event for the log. Holds no secret. */
export interface ProviderEvent {
  readonly kind:
    | 'discovered'
    | 'discovery-failed'
    | 'retry'
    | 'revocation-failed'
    | 'clock-skew'
    | 'client-refused'
    | 'client-accepted'
    | 'claim-source-down'
    | 'claim-source-refused'
    | 'claim-source-failed-for-person'
    | 'claim-source-up'
    | 'assertion-unusable'
    | 'assertion-usable'
    | 'push-failed'
  readonly provider: string
  readonly reason?: string
}

/** Our application as the library takes it. Its clock follows the injected clock. */
export function clientOf({ config, clock }: ProviderContext): Client {
  return {
    client_id: config.clientId,
    [clockSkew]: Math.round((clock() - Date.now()) / 1000),
    [clockTolerance]: MAX_AHEAD,
  }
}
