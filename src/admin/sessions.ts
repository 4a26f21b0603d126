import type { Logger } from '../log.ts'
import type { SessionSummary } from '../session/summary.ts'
import type { Sessions } from '../sessions/sessions.ts'
import type { SessionStore } from '../store/port.ts'
import { type AdminRequest, type AdminResponse, refusal } from './messages.ts'
import { readSessionsRequest } from './sessions-request.ts'

export interface AdminSessionsParts {
  readonly store: Pick<SessionStore, 'listAll' | 'summaryOf'>
  readonly sessions: Pick<Sessions, 'list' | 'stillLive'>
  /** False: sessions are kept in cookies, where they cannot be listed or ended. */
  readonly canList: boolean
  /** The providers of the current configuration. */
  readonly providerNames: () => readonly string[]
  /** Ends a session on all replicas, and revokes its tokens. False: there was no such session. */
  readonly end: (session: SessionSummary) => Promise<boolean>
  readonly logger: Logger
}

const CANNOT = refusal(
  501,
  'store-cookie',
  "Sessions live in their browsers' cookies (session.store kind cookie): they can be neither listed nor ended from here.",
)
const BAD_CURSOR = refusal(400, 'bad-request', 'This cursor is not valid. Begin again without one.')
const NO_SESSION = refusal(404, 'no-session', 'There is no such session, or it has ended.')

/** `/sessions`: lists sessions, and ends them. Rejects with `PST_STORE_UNAVAILABLE`. */
export async function answerSessions(parts: AdminSessionsParts, request: AdminRequest): Promise<AdminResponse> {
  const command = readSessionsRequest(request)
  if (command.kind === 'refused') return command.answer
  if (!parts.canList) return CANNOT
  switch (command.kind) {
    case 'list': {
      const page = await parts.store.listAll(command.cursor, command.limit)
      if (page === undefined) return BAD_CURSOR
      const live = parts.sessions.stillLive(page.sessions)
      const wanted = live.filter(({ provider }) => command.provider === undefined || provider === command.provider)
      return { status: 200, body: { sessions: wanted.map(asJson), ...(page.next && { cursor: page.next }) } }
    }
    case 'list-person': {
      const providers = command.provider === undefined ? parts.providerNames() : [command.provider]
      const found = await Promise.all(providers.map((provider) => parts.sessions.list(provider, command.subject)))
      const newestFirst = found.flat().toSorted((one, other) => other.createdAt - one.createdAt)
      return { status: 200, body: { sessions: newestFirst.map(asJson) } }
    }
    case 'end': {
      const session = await parts.store.summaryOf(command.key)
      if (session === undefined || (await endAll(parts, [session], request)) === 0) return NO_SESSION
      return { status: 200, body: { ended: 1 } }
    }
    case 'end-person': {
      const sessions = await parts.sessions.list(command.provider, command.subject)
      return { status: 200, body: { ended: await endAll(parts, sessions, request) } }
    }
  }
}

/**
 * Ends these sessions of one person. Returns how many it ended. When it rejects, those that could be ended have ended
 * and are in the log.
 */
async function endAll(
  { end, logger }: AdminSessionsParts,
  sessions: readonly SessionSummary[],
  { peer }: AdminRequest,
): Promise<number> {
  const results = await Promise.allSettled(sessions.map((session) => end(session)))
  const ended = results.filter((result) => result.status === 'fulfilled' && result.value).length
  const [first] = sessions
  if (first !== undefined && ended > 0) {
    const { provider, subject } = first
    logger.info({ event: 'sessions-revoked', provider, subject, sessions: ended, address: peer }, 'sessions revoked')
  }
  for (const result of results) if (result.status === 'rejected') throw result.reason
  return ended
}

function asJson({ key, provider, subject, createdAt, lastSeenAt, endsAt, device }: SessionSummary) {
  return {
    handle: key,
    provider,
    subject,
    createdAt: new Date(createdAt).toISOString(),
    lastSeenAt: new Date(lastSeenAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    userAgent: device,
  }
}
