import type { ProviderConfig } from '../config/config.ts'
import type { ProviderCircuits } from './circuit-breaker.ts'
import { ClientRefusals } from './client-refusal.ts'
import { fileDigest } from './file-digest.ts'
import { guardProvider } from './guarded-provider.ts'
import { createProvider, type OAuthProvider, type ProviderDependencies } from './oauth.ts'
import { type Held, Shared } from './shared.ts'

/**
 * The providers of the process. A provider with unchanged configuration outlives a reload and keeps its metadata and
 * connections.
 */
export class Providers {
  readonly #deps: ProviderDependencies
  readonly #circuitsOf: (name: string) => ProviderCircuits
  readonly #shared = new Shared<OAuthProvider>()

  /** @param circuitsOf returns the circuit breakers for a provider's name */
  constructor(deps: ProviderDependencies, circuitsOf: (name: string) => ProviderCircuits) {
    this.#deps = deps
    this.#circuitsOf = circuitsOf
  }

  /** Each call needs one call of `release`. A new provider starts its discovery in the background. */
  acquire(config: ProviderConfig): Held<OAuthProvider> {
    return this.#shared.acquire(keyOf(config), () => this.#create(config))
  }

  close(): Promise<void> {
    return this.#shared.close()
  }

  #create(config: ProviderConfig): OAuthProvider {
    const refusals = new ClientRefusals(config, this.#deps.onEvent ?? (() => undefined))
    const provider = guardProvider(createProvider(config, this.#deps), this.#circuitsOf(config.name), refusals)
    provider.prepare()
    return provider
  }
}

/** Includes the contents of the CA files, so that a changed file makes a new provider. */
function keyOf(config: ProviderConfig): string {
  const ofSources = config.claimSources.map((source) => (source.kind === 'http' ? source.caFile : undefined))
  return JSON.stringify([config, [config.caFile, ...ofSources].map(fileDigest)])
}
