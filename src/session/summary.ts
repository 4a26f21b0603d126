import type { EpochMs } from '../time.ts'
import type { Claims, Session } from './session.ts'
import type { SessionKey } from './session-id.ts'

/** What stores reveal about a session without its cookie: enough to list and end it, but no token. */
export interface SessionSummary {
  readonly key: SessionKey
  readonly provider: string
  readonly subject: string
  /** The claims that identify a person in lists: `email`, `name`, `preferred_username`. */
  readonly label: Claims
  readonly createdAt: EpochMs
  readonly lastSeenAt: EpochMs
  readonly endsAt: EpochMs
  readonly device?: string
  readonly sid?: string
  /** As in `Session`. */
  readonly host?: string
  readonly loginBrowser?: string
}

const LABEL = ['email', 'name', 'preferred_username'] as const

export function summarize(session: Session, key: SessionKey, lastSeenAt: EpochMs): SessionSummary {
  const label = Object.fromEntries(
    LABEL.filter((name) => typeof session.claims[name] === 'string').map((name) => [name, session.claims[name]]),
  ) as Claims
  const { provider, subject, createdAt, endsAt, device, sid, host, loginBrowser } = session
  return { key, provider, subject, label, createdAt, lastSeenAt, endsAt, device, sid, host, loginBrowser }
}
