import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ProviderConfig } from '../config/config.ts'
import type { ProviderCircuits } from './circuit-breaker.ts'
import { ClientRefusals } from './client-refusal.ts'
import { guardProvider } from './guarded-provider.ts'
import { createProvider, type OAuthProvider, type ProviderDependencies } from './oauth.ts'

interface Entry {
  readonly provider: OAuthProvider
  users: number
}

/**
 * The providers of the process. A provider with unchanged configuration outlives a reload and keeps its metadata and
 * connections.
 */
export class Providers {
  readonly #deps: ProviderDependencies
  readonly #circuitsOf: (name: string) => ProviderCircuits
  readonly #entries = new Map<string, Entry>()

  /** @param circuitsOf returns the circuit breakers for a provider's name */
  constructor(deps: ProviderDependencies, circuitsOf: (name: string) => ProviderCircuits) {
    this.#deps = deps
    this.#circuitsOf = circuitsOf
  }

  /** Each call needs one call of `release`. A new provider starts its discovery in the background. */
  acquire(config: ProviderConfig): { readonly provider: OAuthProvider; readonly release: () => void } {
    const key = keyOf(config)
    let entry = this.#entries.get(key)
    if (entry === undefined) {
      const refusals = new ClientRefusals(config, this.#deps.onEvent ?? (() => undefined))
      const provider = createProvider(config, this.#deps)
      entry = { provider: guardProvider(provider, this.#circuitsOf(config.name), refusals), users: 0 }
      this.#entries.set(key, entry)
      entry.provider.prepare()
    }
    const held = entry
    held.users += 1
    let released = false
    const release = () => {
      if (released) return
      released = true
      held.users -= 1
      if (held.users > 0) return
      this.#entries.delete(key)
      void held.provider.close()
    }
    return { provider: held.provider, release }
  }

  async close(): Promise<void> {
    const entries = [...this.#entries.values()]
    this.#entries.clear()
    await Promise.all(entries.map(({ provider }) => provider.close()))
  }
}

/** Includes the contents of the CA files, so that a changed file makes a new provider. */
function keyOf(config: ProviderConfig): string {
  const ofSources = config.claimSources.map((source) => (source.kind === 'http' ? source.caFile : undefined))
  const digests = [config.caFile, ...ofSources].map((file) =>
    file === undefined ? '' : createHash('sha256').update(readFileSync(file)).digest('hex'),
  )
  return JSON.stringify([config, digests])
}
