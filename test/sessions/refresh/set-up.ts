import { PosternError } from '../../../src/errors.ts'
import { CircuitBreaker } from '../../../src/provider/circuit-breaker.ts'
import type { ReadClaims, SourceReadings } from '../../../src/provider/port.ts'
import type { SourceTerms } from '../../../src/session/claim-sources.ts'
import type { Claims, Session, Tokens } from '../../../src/session/session.ts'
import { sessionKey } from '../../../src/session/session-id.ts'
import type { RefreshObserver } from '../../../src/sessions/refresh/log.ts'
import { Refresher } from '../../../src/sessions/refresh/refresher.ts'
import type { RefresherSettings } from '../../../src/sessions/refresh/run-parts.ts'
import { Sessions } from '../../../src/sessions/sessions.ts'
import { MemoryStore } from '../../../src/store/memory.ts'
import type { SessionStore } from '../../../src/store/port.ts'
import type { Ms } from '../../../src/time.ts'
import { NOW, sampleSession } from '../../session/sample.ts'
import { type VirtualTime, virtualTime } from '../virtual-time.ts'

export const SECOND: Ms = 1_000
export const MINUTE: Ms = 60_000
export const HOUR: Ms = 3_600_000

export const away = (details = {}) =>
  new PosternError('PST_PROVIDER_UNAVAILABLE', {
    reason: 'the token endpoint answered 503',
    providerStatus: 503,
    ...details,
  })
export const rejected = (oauthError: string) =>
  new PosternError('PST_PROVIDER_REJECTED', { reason: oauthError, oauthError, providerStatus: 400 })
/** A final refusal other than `invalid_grant`. */
export const grantRefused = () =>
  new PosternError('PST_PROVIDER_REJECTED', {
    reason: 'the token endpoint answered 400 (invalid_request)',
    oauthError: 'invalid_request',
    providerStatus: 400,
    grantRefused: true,
  })
export const refused = () => new PosternError('PST_PROVIDER_ANSWER_REFUSED', { reason: 'bad signature' })
/** A refusal of userinfo with this status. */
export const userinfoAnswer = (status: 401 | 403) =>
  new PosternError('PST_PROVIDER_UNAVAILABLE', {
    reason: String(status),
    providerStatus: status,
    accessTokenRefused: status,
  })

export interface SetUpOptions {
  readonly settings?: Partial<RefresherSettings>
  /** The lifetime of every token. Null: the provider gives none. */
  readonly life?: Ms | null
  readonly change?: (store: SessionStore) => SessionStore
  /** The sessions of another replica. */
  readonly time?: VirtualTime
  readonly provider?: SampleProvider
}

export type SampleProvider = ReturnType<typeof sampleProvider>

/** A provider that rotates refresh tokens, and ends the grant when an old one is used again. */
function sampleProvider(time: VirtualTime, life: Ms | null) {
  const { clock } = time
  const provider = {
    /** When the refresh requests came, in ms since NOW. */
    asked: [] as Ms[],
    grants: 0,
    reuses: 0,
    open: 0,
    mostOpen: 0,
    latency: 100 as Ms,
    /** The error of the next answers. Undefined: they succeed. */
    fault: undefined as Error | undefined,
    userinfoFault: undefined as Error | undefined,
    userinfos: 0,
    claims: { sub: 'ada', email: 'ada@example.com' } as Claims,
    revoked: [] as string[],
    spent: new Set<string>(),
    async refresh(tokens: Tokens): Promise<Tokens> {
      provider.asked.push(clock() - NOW)
      provider.open += 1
      provider.mostOpen = Math.max(provider.mostOpen, provider.open)
      await time.sleep(provider.latency)
      provider.open -= 1
      if (provider.fault !== undefined) throw provider.fault
      const { refreshToken = '' } = tokens
      if (provider.spent.has(refreshToken)) {
        provider.reuses += 1
        throw rejected('invalid_grant')
      }
      provider.spent.add(refreshToken)
      provider.grants += 1
      return tokensOf(`${refreshToken}+`, clock(), life)
    },
    async userinfo(_session: Pick<Session, 'userinfoClaims'>): Promise<ReadClaims> {
      provider.userinfos += 1
      await time.sleep(provider.latency)
      if (provider.userinfoFault !== undefined) throw provider.userinfoFault
      return { claims: provider.claims, userinfoClaims: Object.keys(provider.claims) }
    },
    claimSources: [] as readonly SourceTerms[],
    sourceReads: 0,
    /** What the sources say next. */
    sourceReadings: {} as Partial<SourceReadings>,
    sourceClaims: {} as Claims,
    async readClaimSources(): Promise<SourceReadings> {
      provider.sourceReads += 1
      await time.sleep(provider.latency)
      const answers = provider.claimSources.map(({ name }) => ({
        name,
        claims: provider.sourceClaims,
        readAt: clock(),
      }))
      return { answers, failed: false, tokenRefused: false, retryAfter: 0, ...provider.sourceReadings }
    },
    async revoke(tokens: Tokens): Promise<void> {
      provider.revoked.push(tokens.refreshToken ?? tokens.accessToken)
    },
  }
  return provider
}

/** A refresher with a memory store and a test provider. */
export function setUp(options: SetUpOptions = {}) {
  const { settings, life = 2 * HOUR, change = (store) => store, time = virtualTime() } = options
  const { clock } = time
  const store = change(new MemoryStore({ clock, maxSessions: 1000, onEvicted: () => undefined }))
  const ends: string[] = []
  const sessions = new Sessions({
    store,
    clock,
    settings: { lifetime: 24 * HOUR, idleTimeout: 12 * HOUR },
    maxLive: 1000,
    observer: { sessionCreated: () => undefined, sessionEnded: (reason) => ends.push(reason) },
  })
  const provider = options.provider ?? sampleProvider(time, life)
  const told: string[] = []
  const errors: unknown[] = []
  const observer: RefreshObserver = {
    attempted: () => undefined,
    claimsRead: (_provider, outcome) => told.push(`claims ${outcome}`),
    finished: (_provider, outcome) => told.push(outcome),
    failed: (_provider, _subject, _why, error) => errors.push(error),
    grantGone: (_provider, _subject, error) => errors.push(error),
    refreshRefused: () => told.push('OPERATOR'),
    refreshAccepted: () => told.push('helped'),
  }
  const circuit = new CircuitBreaker({ clock, random: () => 1 })
  let known = true
  const guarded = {
    refresh: (tokens: Tokens) => circuit.run(() => provider.refresh(tokens)),
    userinfo: (session: Pick<Session, 'userinfoClaims'>) => circuit.run(() => provider.userinfo(session)),
    clientRefused: () => false,
    get claimSources() {
      return provider.claimSources
    },
    readClaimSources: () => provider.readClaimSources(),
  }
  const refresher = new Refresher({
    sessions,
    clock,
    sleep: time.sleep,
    random: () => 0.5,
    providerOf: () => (known ? guarded : undefined),
    circuitOf: () => circuit,
    revocations: {
      revoke: ({ tokens }) => provider.revoke(tokens),
    },
    observer,
    settings: {
      ahead: 5 * MINUTE,
      userinfoMaxAge: HOUR * 24,
      retry: { attempts: 5, minDelay: 250, maxDelay: 30 * SECOND },
      ...settings,
    },
  })
  return {
    ...time,
    store,
    sessions,
    refresher,
    provider,
    circuit,
    ends,
    told,
    errors,
    forgetProvider: () => {
      known = false
    },
    /** Creates a session and returns it as a request finds it. */
    async signIn(change: Partial<Tokens> = {}, sources?: Session['sources']) {
      const { subject, claims } = sampleSession()
      const tokens = { ...tokensOf(`rt${Math.random()}`, clock(), life), ...change }
      const { id } = await sessions.create({ provider: 'corp', subject, claims, tokens, sources })
      const live = await sessions.find(id)
      if (live.kind !== 'session') throw new Error(live.kind)
      return live
    },
    /** The stored session, read without any cache. */
    async stored(session: Session) {
      const loaded = await store.get(session.id, sessionKey(session.id))
      return loaded.kind === 'found' ? loaded.session : undefined
    },
  }
}

export function tokensOf(refreshToken: string, now: number, life: Ms | null): Tokens {
  return {
    accessToken: `at of ${refreshToken}`,
    refreshToken,
    issuedAt: now,
    ...(life === null ? {} : { expiresAt: now + life }),
    scope: ['email'],
  }
}
