import type { ProviderCircuits } from './circuit-breaker.ts'
import type { OAuthProvider } from './oauth.ts'

/** Why /readyz calls a provider degraded. Empty while everything works. */
export function degradedReasons(
  provider: Pick<OAuthProvider, 'state'>,
  { login, refresh }: ProviderCircuits,
): readonly string[] {
  const reasons: string[] = []
  if (refresh.state !== 'closed') reasons.push(`circuit ${refresh.state}, ${refresh.reason}`)
  if (login.state !== 'closed') reasons.push(`logins fail, ${login.reason}`)
  const state = provider.state()
  if (state.kind === 'degraded') reasons.push(state.reason)
  return reasons
}
