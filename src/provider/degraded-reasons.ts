import type { ProviderCircuits } from './circuit-breaker.ts'
import type { OAuthProvider } from './oauth.ts'

/** What /readyz tells about a provider; nothing while all is well. */
export function degradedReasons(
  provider: Pick<OAuthProvider, 'state'>,
  { login, refresh }: ProviderCircuits,
): readonly string[] {
  const trouble: string[] = []
  if (refresh.state !== 'closed') trouble.push(`circuit ${refresh.state}, ${refresh.reason}`)
  if (login.state !== 'closed') trouble.push(`logins fail, ${login.reason}`)
  const state = provider.state()
  if (state.kind === 'degraded') trouble.push(state.reason)
  return trouble
}
