import type { Claims, Session, SessionId } from '../session/session.ts'
import type { EpochMs } from '../time.ts'

/**
 * A session as one flat string: a million of them cost the collector a sixth of what object trees cost (performance.md).
 * A line of numbers, the lengths of the strings among them, and then the strings end to end. What a store asks most comes first.
 */
export function packSession(session: Session): string {
  const { tokens } = session
  const claims = JSON.stringify(session.claims)
  const scope = tokens.scope.join(' ')
  const strings = [
    session.id,
    session.provider,
    session.subject,
    session.sid,
    session.device,
    tokens.accessToken,
    tokens.refreshToken,
    tokens.idToken,
    scope,
    claims,
  ]
  const numbers = [
    session.lastSeenAt,
    session.endsAt,
    session.version,
    session.createdAt,
    session.claimsAt,
    tokens.issuedAt,
    tokens.expiresAt ?? '',
    ...strings.map((text) => text?.length ?? ''),
  ]
  return flat([numbers.join(','), '\n', ...strings])
}

/** Joined, not concatenated: V8 would keep the pieces, and a node for each concatenation, beside the string. */
function flat(pieces: readonly (string | number | undefined)[]): string {
  return pieces.join('')
}

export interface PackedHead {
  readonly lastSeenAt: EpochMs
  readonly endsAt: EpochMs
  readonly version: number
}

/** What a store asks of a packed session, without unpacking it. */
export function packedHead(packed: string): PackedHead {
  const first = packed.indexOf(',')
  const second = packed.indexOf(',', first + 1)
  return {
    lastSeenAt: Number(packed.slice(0, first)),
    endsAt: Number(packed.slice(first + 1, second)),
    version: Number(packed.slice(second + 1, packed.indexOf(',', second + 1))),
  }
}

/** The same session, last seen at another time. */
export function seenAt(packed: string, lastSeenAt: EpochMs): string {
  return flat([lastSeenAt, packed.slice(packed.indexOf(','))])
}

const NUMBERS = 7

export function unpackSession(packed: string): Session {
  const line = packed.indexOf('\n')
  const fields = packed.slice(0, line).split(',')
  let at = line + 1
  const take = (index: number): string | undefined => {
    const length = fields[NUMBERS + index] as string
    if (length === '') return undefined
    const from = at
    at += Number(length)
    return packed.slice(from, at)
  }
  const number = (index: number): number => Number(fields[index])
  const id = take(0) as SessionId
  const provider = take(1) as string
  const subject = take(2) as string
  const sid = take(3)
  const device = take(4)
  const accessToken = take(5) as string
  const refreshToken = take(6)
  const idToken = take(7)
  const scope = take(8) as string
  const claims = JSON.parse(take(9) as string) as Claims
  return {
    id,
    provider,
    subject,
    claims,
    tokens: {
      accessToken,
      refreshToken,
      idToken,
      issuedAt: number(5),
      expiresAt: fields[6] === '' ? undefined : number(6),
      scope: scope === '' ? [] : scope.split(' '),
    },
    lastSeenAt: number(0),
    endsAt: number(1),
    version: number(2),
    createdAt: number(3),
    claimsAt: number(4),
    sid,
    device,
  }
}
