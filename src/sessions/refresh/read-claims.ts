import { isNews, withSourceClaims } from '../../session/claim-sources.ts'
import type { Claims } from '../../session/session.ts'
import { type ClaimsAnswer, userinfoRefusal } from '../../session/token-verdict.ts'
import type { Ms } from '../../time.ts'
import type { LiveSession } from '../live-session.ts'
import { type Written, writeSession } from '../write-session.ts'
import { LAST_IN_QUEUE, type ReadFromUserinfo, type RunParts, type RunProvider } from './run-parts.ts'

export interface ClaimsOutcome {
  /** What the answers say about the access token. */
  readonly answer: ClaimsAnswer | 'ended'
  /** Whether a claim source could not be read. */
  readonly sourceFailed: boolean
  /** The time that a claim source asked to wait. */
  readonly retryAfter: Ms
}

type Readings = Awaited<ReturnType<RunProvider['readClaimSources']>>

const NO_READINGS: Readings = { answers: [], failed: false, tokenRefused: false, retryAfter: 0 }

/** Reads a session's claims from userinfo and the claim sources again, and stores them. Never rejects. */
export async function readClaims(live: LiveSession, parts: RunParts): Promise<ClaimsOutcome> {
  const { provider: name, tokens } = live.session
  const done = (answer: ClaimsOutcome['answer'], { failed, retryAfter }: Readings = NO_READINGS): ClaimsOutcome => ({
    answer,
    sourceFailed: failed,
    retryAfter,
  })
  const provider = parts.provider(name)
  const userinfo = await askUserinfo(live, parts)
  if (userinfo.answer === 'ended') return done('ended')
  // The token is refreshed now, and claim sources would refuse it too. `refused`: only userinfo is broken.
  if (userinfo.answer === 'invalid' && live.standing !== 'refused') return done('invalid')
  const readings = provider === undefined ? NO_READINGS : await askSources(live, provider, userinfo.read?.claims, parts)
  const names = provider?.claimSources.map((source) => source.name) ?? []
  try {
    const written = await write(live, parts, userinfo.read, readings, names)
    if (userinfo.answer === 'read') parts.observer.claimsRead(name, 'read')
    if (written === 'ended') return done('ended')
  } catch (error) {
    parts.observer.claimsRead(name, 'failed', error)
    return done('failed', readings)
  }
  const refused = readings.tokenRefused && live.session.tokens.accessToken === tokens.accessToken
  return done(refused ? 'invalid' : userinfo.answer, readings)
}

interface UserinfoOutcome {
  readonly answer: ClaimsOutcome['answer']
  readonly read?: ReadFromUserinfo
}

async function askUserinfo(live: LiveSession, parts: RunParts): Promise<UserinfoOutcome> {
  const { session } = live
  const { provider: name, tokens } = session
  try {
    const read = await parts.queue(name).run(LAST_IN_QUEUE, async () => {
      const provider = parts.provider(name)
      return live.ended ? undefined : await provider?.userinfo(session)
    })
    if (read === undefined) return { answer: live.ended ? 'ended' : 'failed' }
    return { answer: 'read', read: { ...read, readAt: parts.clock() } }
  } catch (error) {
    parts.observer.claimsRead(name, 'failed', error)
    const current = live.session.tokens.accessToken === tokens.accessToken
    return { answer: (current && userinfoRefusal(error)) || 'failed' }
  }
}

/** Uses a queue of its own: sources that hang must not hold up token refreshes. */
async function askSources(
  live: LiveSession,
  provider: RunProvider,
  claims: Claims | undefined,
  parts: RunParts,
): Promise<Readings> {
  if (provider.claimSources.length === 0) return NO_READINGS
  const { session } = live
  return await parts
    .queue(`${session.provider}/claimSources`)
    .run(LAST_IN_QUEUE, () => provider.readClaimSources(session, claims ?? session.claims))
}

/** Another replica may have read some of it later: the newest of each counts. */
async function write(
  live: LiveSession,
  parts: RunParts,
  userinfo: ReadFromUserinfo | undefined,
  { answers }: Readings,
  names: readonly string[],
): Promise<Written> {
  return await writeSession(parts, live, (base) => {
    const newer = userinfo !== undefined && base.claimsAt < userinfo.readAt ? userinfo : undefined
    if (newer === undefined && !isNews(base, answers)) return undefined
    const merged = { ...base, ...withSourceClaims(base, newer?.claims, answers, names) }
    return newer === undefined ? merged : { ...merged, userinfoClaims: newer.userinfoClaims, claimsAt: newer.readAt }
  })
}
