import type { EpochMs, Ms } from '../time.ts'
import type { Claims, Session } from './session.ts'

/** A claim source of the configuration, as far as a session's timing needs it. */
export interface SourceTerms {
  readonly name: string
  /** How long its last answer may be used. */
  readonly staleFor: Ms
}

/** The answer of a claim source. */
export interface SourceAnswer {
  readonly name: string
  readonly claims: Claims
  readonly readAt: EpochMs
}

/**
 * From then on the session's claims must not be used, because a source was last read too long ago or never.
 * `Infinity` without sources.
 */
export function claimsGoodUntil(session: Pick<Session, 'sources'>, sources: readonly SourceTerms[]): EpochMs {
  let until = Number.POSITIVE_INFINITY
  for (const { name, staleFor } of sources) until = Math.min(until, readAtOf(session, name) + staleFor)
  return until
}

/** When the claims were last read: the earliest time of userinfo and the sources. */
export function claimsReadAt(session: Pick<Session, 'sources' | 'claimsAt'>, sources: readonly SourceTerms[]): EpochMs {
  let readAt = session.claimsAt
  for (const { name } of sources) readAt = Math.min(readAt, readAtOf(session, name))
  return readAt
}

function readAtOf({ sources }: Pick<Session, 'sources'>, name: string): EpochMs {
  return sources?.find((source) => source.name === name)?.readAt ?? Number.NEGATIVE_INFINITY
}

/** Whether an answer is newer than what the session has. */
export function isNews(session: Pick<Session, 'sources'>, answers: readonly SourceAnswer[]): boolean {
  return answers.some(({ name, readAt }) => readAt > readAtOf(session, name))
}

/**
 * Merges what the sources gave into the claims. A source without a new answer keeps its last one. What a source gives
 * replaces claims of the id token and userinfo. Claims of sources that are not configured any more are removed.
 *
 * @param claims what the id token and userinfo say; undefined: they could not be read, so the former ones stay
 * @param answers the new ones
 * @param names of the configured sources
 */
export function withSourceClaims(
  former: Pick<Session, 'claims' | 'sources'>,
  claims: Claims | undefined,
  answers: readonly SourceAnswer[],
  names: readonly string[],
): Pick<Session, 'claims' | 'sources'> {
  const chosen = names.flatMap((name) => chooseAnswer(former, name, answers))
  const given = new Set(former.sources?.flatMap((source) => source.claims))
  const base =
    claims === undefined ? Object.entries(former.claims).filter(([name]) => !given.has(name)) : Object.entries(claims)
  if (chosen.length === 0) return { claims: claims ?? Object.fromEntries(base), sources: undefined }
  return {
    claims: Object.fromEntries([...base, ...chosen.flatMap((answer) => Object.entries(answer.claims))]),
    sources: chosen.map(({ name, claims, readAt }) => ({ name, claims: Object.keys(claims), readAt })),
  }
}

/** The newest answer of a source: a new one, or the one that the session has. */
function chooseAnswer(
  { claims, sources }: Pick<Session, 'claims' | 'sources'>,
  name: string,
  answers: readonly SourceAnswer[],
): readonly SourceAnswer[] {
  const answer = answers.find((candidate) => candidate.name === name)
  const record = sources?.find((candidate) => candidate.name === name)
  if (answer !== undefined && (record === undefined || answer.readAt >= record.readAt)) return [answer]
  if (record === undefined) return []
  const kept = Object.entries(claims).filter(([claim]) => record.claims.includes(claim))
  return [{ name, claims: Object.fromEntries(kept), readAt: record.readAt }]
}
