import { randomBytes } from 'node:crypto'
import { PosternError } from '../errors.ts'
import type { Grant } from '../provider/port.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { HandOver, Login } from '../session/login-cookie.ts'
import { SealedOneTimeValues } from '../store/sealed-one-time.ts'
import type { Ms } from '../time.ts'
import type { EndpointParts } from './endpoint-parts.ts'

/** Long enough for one redirect of the browser. */
export const TICKET_LIFETIME: Ms = 30_000
/** The parameter of `/callback` that carries a ticket. */
export const TICKET = 'ticket'
/** 256 bits in base64url without padding. */
const SHAPE = /^[A-Za-z0-9_-]{43}$/

/** A login that has finished at `login.origin`, for a login that waits at another host. */
export interface FinishedElsewhere {
  readonly handOver: HandOver
  readonly provider: string
  readonly grant: Grant
  /** As in `Session`. */
  readonly loginBrowser?: string
}

/**
 * Keeps a finished login until its host takes it.
 * @returns the ticket
 * @throws PosternError `PST_STORE_UNAVAILABLE`
 */
export async function issueTicket(
  parts: Pick<EndpointParts, 'tickets' | 'config'>,
  finished: FinishedElsewhere,
): Promise<string> {
  const ticket = randomBytes(32).toString('base64url')
  if (await sealedTickets(parts).put(ticket, finished, TICKET_LIFETIME)) return ticket
  throw new PosternError('PST_STORE_UNAVAILABLE', { reason: 'the finished login could not be kept for its host' })
}

/**
 * Takes the login of a ticket out of the store. A ticket works once, so a stolen one that was used here is worthless
 * afterwards.
 * @returns undefined when there is none
 * @throws PosternError `PST_STORE_UNAVAILABLE`
 */
export async function takeTicket(
  parts: Pick<EndpointParts, 'tickets' | 'config'>,
  tickets: readonly string[],
): Promise<FinishedElsewhere | undefined> {
  const [ticket = ''] = tickets
  if (tickets.length !== 1 || !SHAPE.test(ticket)) return undefined
  return await sealedTickets(parts).take(ticket)
}

/**
 * The finished login, if its ticket was issued for this one.
 * @throws PosternError `PST_LOGIN_STATE`
 */
export function finishedBy(
  ticket: FinishedElsewhere | undefined,
  { origin }: Pick<PublicUrl, 'origin'>,
  login: Login,
): FinishedElsewhere {
  if (ticket === undefined) {
    throw new PosternError('PST_LOGIN_STATE', { reason: 'no ticket, or one that was taken before or has expired' })
  }
  const { handOver, provider } = ticket
  if (handOver.state === login.state && handOver.origin === origin && provider === login.provider) return ticket
  throw new PosternError('PST_LOGIN_STATE', { reason: 'the ticket is for another login' })
}

function sealedTickets({ tickets, config }: Pick<EndpointParts, 'tickets' | 'config'>) {
  return new SealedOneTimeValues<FinishedElsewhere>(tickets, config.session.secrets, 'ticket')
}
