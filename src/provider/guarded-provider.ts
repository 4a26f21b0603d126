import type { ProviderCircuits } from './circuit-breaker.ts'
import type { ClientRefusals } from './client-refusal.ts'
import type { OAuthProvider } from './oauth.ts'

/**
 * A provider behind its circuit breakers. While the refresh circuit is open, Postern sends no refresh and no userinfo
 * request for a session. Logins are always sent, because a person waits, and because a code is a good probe. A failed
 * login never opens the refresh circuit; a redeemed code closes it. Claim sources have circuits of their own. `close`
 * waits for calls in flight: the response to a refresh may hold the only valid refresh token.
 */
export function guardProvider(
  provider: OAuthProvider,
  circuits: ProviderCircuits,
  refusals: ClientRefusals,
): OAuthProvider {
  const inFlight = new Set<Promise<unknown>>()
  const track = <T>(call: Promise<T>): Promise<T> => {
    inFlight.add(call)
    const remove = () => inFlight.delete(call)
    call.then(remove, remove)
    return call
  }
  return {
    ...provider,
    authorizationUrl(login, extra) {
      // Usually no request is sent, so that a success says nothing about the provider.
      return track(
        provider.authorizationUrl(login, extra).catch((error: unknown) => {
          refusals.note('login', error)
          throw error
        }),
      )
    },
    exchange(code, login) {
      const call = () => refusals.track('login', provider.exchange(code, login))
      return track(circuits.login.observe(() => circuits.refresh.observeSuccess(call)))
    },
    refresh(tokens, subject) {
      return track(circuits.refresh.run(() => refusals.track('refresh', provider.refresh(tokens, subject))))
    },
    userinfo: (session) => track(circuits.refresh.run(() => provider.userinfo(session))),
    readClaimSources: (session, claims) => track(provider.readClaimSources(session, claims)),
    // No circuit: what a stranger sends must not hold back refreshes, and must not be held back with them.
    introspect: (token) => track(provider.introspect(token)),
    userinfoOf: (token) => track(provider.userinfoOf(token)),
    clientRefused: () => refusals.reason !== undefined,
    revoke: (tokens) => track(provider.revoke(tokens)),
    state() {
      const { reason } = refusals
      return reason === undefined ? provider.state() : { kind: 'degraded', reason }
    },
    async close() {
      await Promise.allSettled(inFlight)
      await provider.close()
    },
  }
}
