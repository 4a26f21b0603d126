import type { CircuitBreaker } from './circuit-breaker.ts'
import type { OAuthProvider } from './oauth.ts'

/**
 * A provider behind its circuit breaker. While the circuit is open no call leaves, and no login starts either: its end would be refused.
 * `close` lets what is in flight finish first: the answer to a refresh may hold the only refresh token that is still good.
 */
export function guardProvider(provider: OAuthProvider, circuit: CircuitBreaker): OAuthProvider {
  const inFlight = new Set<Promise<unknown>>()
  const follow = <T>(call: Promise<T>): Promise<T> => {
    inFlight.add(call)
    const over = () => inFlight.delete(call)
    call.then(over, over)
    return call
  }
  const ask = <T>(call: () => Promise<T>): Promise<T> => follow(circuit.run(call))
  return {
    ...provider,
    async authorizationUrl(login, extra) {
      circuit.admit()
      return await provider.authorizationUrl(login, extra)
    },
    exchange: (callback, login) => ask(() => provider.exchange(callback, login)),
    refresh: (tokens, subject) => ask(() => provider.refresh(tokens, subject)),
    userinfo: (session) => ask(() => provider.userinfo(session)),
    revoke: (tokens) => follow(provider.revoke(tokens)),
    async close() {
      await Promise.allSettled(inFlight)
      await provider.close()
    },
  }
}
