import type { Client, ClientAuth } from 'oauth4webapi'
import { clockSkew, clockTolerance } from 'oauth4webapi'
import type { ProviderConfig } from '../config/config.ts'
import type { Clock } from '../time.ts'
import { MAX_AHEAD } from './clock-skew.ts'
import type { HttpClient } from './http-client.ts'
import type { KeySet } from './key-set.ts'
import type { Metadata } from './metadata.ts'

/** What every step of this room works with; one per provider. */
export interface ProviderContext {
  readonly config: ProviderConfig
  readonly clock: Clock
  readonly http: HttpClient
  readonly keys: KeySet
  /** Whether id tokens are asked for and verified. */
  readonly openid: boolean
  /** Rejects with a `PosternError`. */
  metadata(): Promise<Metadata>
  clientAuth(): Promise<ClientAuth>
  event(event: ProviderEvent): void
  /** Takes the `iat` of what the provider has signed. */
  watchClock(iat: unknown): void
}

/** For the log; holds no secret. */
export interface ProviderEvent {
  readonly kind:
    | 'discovered'
    | 'discovery-failed'
    | 'retry'
    | 'revocation-failed'
    | 'clock-skew'
    | 'client-refused'
    | 'client-accepted'
  readonly provider: string
  readonly reason?: string
}

/** The library's view of our application; its clock follows the injected one. */
export function clientOf({ config, clock }: ProviderContext): Client {
  return {
    client_id: config.clientId,
    [clockSkew]: Math.round((clock() - Date.now()) / 1000),
    [clockTolerance]: MAX_AHEAD,
  }
}
