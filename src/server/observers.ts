import type { AssertionProblem } from '../identity/assertion/issuer.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { CircuitBreaker, CircuitBreakers, type CircuitCalls, type CircuitState } from '../provider/circuit-breaker.ts'
import type { ProviderEvent } from '../provider/context.ts'
import type { ProviderDependencies } from '../provider/oauth.ts'
import type { RefreshObserver } from '../sessions/refresh/log.ts'
import type { RevocationObserver } from '../sessions/revocations.ts'
import type { SessionsObserver } from '../sessions/sessions-observer.ts'
import type { Clock } from '../time.ts'
import type { UpstreamEvent } from '../upstream/open-upstream.ts'

const CIRCUIT_STATES: Readonly<Record<CircuitState, number>> = { closed: 0, 'half-open': 1, open: 2 }

/** Logs and counts what happens to sessions. */
export function observeSessions(logger: Logger, metrics: Metrics): SessionsObserver {
  return {
    sessionCreated: ({ provider }) => metrics.count('sessionsCreated', provider),
    sessionEnded(reason, whose) {
      metrics.count('sessionsEnded', reason)
      logger.info(
        { event: 'session-ended', reason, provider: whose?.provider, subject: whose?.subject },
        'session ended',
      )
    },
  }
}

/** Logs and counts refreshes. */
export function observeRefreshes(logger: Logger, metrics: Metrics): RefreshObserver {
  return {
    attempted(provider, outcome, took) {
      metrics.count('refreshAttempts', provider, outcome)
      metrics.observe('refreshDuration', took / 1000, provider)
    },
    finished(provider, outcome) {
      metrics.count('refreshes', provider, outcome)
      logger.debug({ event: 'refresh', provider, outcome }, 'refresh')
    },
    failed: (provider, subject, why, error) =>
      logger.warn({ event: 'refresh-failed', provider, subject, why, error }, 'tokens not refreshed, session kept'),
    grantGone: (provider, subject, error) =>
      logger.info(
        { event: 'grant-gone', provider, subject, error },
        'the provider renews no tokens: the session is over',
      ),
    refreshRefused: (provider, error) =>
      logger.error(
        { event: 'refresh-refused', provider, error },
        'the provider does not accept this application: no session can be refreshed until that is mended',
      ),
    refreshAccepted: (provider) =>
      logger.info({ event: 'refresh-accepted', provider }, 'the provider accepts this application again'),
    claimsRead(provider, outcome, error) {
      metrics.count('claimsReads', provider, outcome)
      if (outcome === 'failed') logger.warn({ event: 'claims-not-read', provider, error }, 'claims not read again')
    },
  }
}

/** Logs revocations. */
export function observeRevocations(logger: Logger): RevocationObserver {
  return {
    spared: (provider, subject) =>
      logger.debug(
        { event: 'revocation-spared', provider, subject },
        'tokens not revoked: another session of the same sign-in lives',
      ),
    failed: (provider, error) => logger.warn({ event: 'revocation-failed', provider, error }, 'tokens not revoked'),
  }
}

/** Creates the providers' circuit breakers, and logs and exposes their state. */
export function createCircuits(clock: Clock, logger: Logger, metrics: Metrics): CircuitBreakers {
  const circuits = new CircuitBreakers(
    (provider, calls) =>
      new CircuitBreaker({
        clock,
        onChange: (state, reason) => {
          const line = { event: `circuit-${state}`, provider, calls, reason }
          if (state === 'open') logger.warn(line, CIRCUIT_OPEN[calls])
          else logger.info(line, state === 'closed' ? 'the provider answers again' : 'trying the provider')
        },
      }),
  )
  metrics.gauge('circuit', function* () {
    for (const [name, { login, refresh }] of circuits.all()) {
      yield [[name, 'login'], CIRCUIT_STATES[login.state]] as const
      yield [[name, 'refresh'], CIRCUIT_STATES[refresh.state]] as const
    }
  })
  return circuits
}

const CIRCUIT_OPEN: Readonly<Record<CircuitCalls, string>> = {
  login: 'logins fail at the provider, one after the other; they go on being tried',
  refresh: 'the provider is away: it is not asked for a while',
}

const PROVIDER_EVENTS: Readonly<Record<ProviderEvent['kind'], readonly ['info' | 'warn' | 'error', string]>> = {
  discovered: ['info', 'the provider was found'],
  'discovery-failed': ['warn', 'the provider was not found'],
  retry: ['warn', 'the provider is asked again'],
  'revocation-failed': ['warn', 'tokens not revoked'],
  'clock-skew': ['warn', "the provider's clock and this machine's differ"],
  'client-refused': ['error', 'the provider does not accept this application: sign-in fails until that is fixed'],
  'client-accepted': ['info', 'the provider accepts this application again'],
  'claim-source-down': ['warn', 'a claim source does not answer: sessions keep its last answers for staleFor'],
  'claim-source-refused': ['error', 'a claim source refuses: sign-in fails until that is fixed'],
  'claim-source-failed-for-person': ['warn', 'a claim source cannot be read for one person'],
  'claim-source-up': ['info', 'the claim source answers again'],
  'assertion-unusable': ['error', 'the client assertion cannot be used: sign-in fails until that is fixed'],
  'push-failed': ['warn', 'the authorization request was not pushed: the browser carries it'],
  'assertion-usable': ['info', 'the client assertion can be used again'],
}

/** Logs and counts what happens at providers. */
export function observeProviders(
  logger: Logger,
  metrics: Metrics,
): Required<Pick<ProviderDependencies, 'onEvent' | 'onSourceRead'>> {
  return {
    onEvent({ kind, provider, reason }) {
      const [level, message] = PROVIDER_EVENTS[kind]
      logger[level]({ event: `provider-${kind}`, provider, reason }, message)
    },
    onSourceRead: (provider, source, outcome) => metrics.count('claimSourceReads', provider, source, outcome),
  }
}

/** Logs instances of upstreams that leave service or come back. */
export function observeUpstreams(logger: Logger): (event: UpstreamEvent) => void {
  return ({ kind, url }) => logger.warn({ event: `upstream-${kind}`, url }, `upstream ${kind}`)
}

/** More names than plugins set by mistake. */
const MAX_IGNORED = 100

/** Logs request headers that a plugin may not change, once for each name. */
export function ignoredHeaderLog(logger: Logger): (name: string) => void {
  const logged = new Set<string>()
  return (header) => {
    if (logged.has(header) || logged.size >= MAX_IGNORED) return
    logged.add(header)
    logger.warn(
      { event: 'plugin-header-ignored', header },
      'a plugin cannot change this request header: left as it was',
    )
  }
}

export function logAssertionProblem(logger: Logger, problem: AssertionProblem): void {
  if (problem.kind === 'too-long') logger.warn({ event: 'assertion-left-out' }, 'an assertion would be too long')
  else {
    const { claims } = problem
    logger.warn({ event: 'assertion-claims-omitted', claims }, 'claims left out of an assertion that would be too long')
  }
}
