import { LRUCache } from 'lru-cache'
import type { Authentication } from '../session/authentication.ts'
import type { Claims, Session, SourceRecord } from '../session/session.ts'
import type { SessionId } from '../session/session-id.ts'
import type { EpochMs } from '../time.ts'

/**
 * Packs a session into one flat string. A million of them cost the garbage collector a sixth of what objects cost
 * (performance.md). Format: a line of numbers, which include the lengths of the strings, then the strings without
 * separators.
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
    session.userinfoClaims && JSON.stringify(session.userinfoClaims),
    session.host,
    session.authentication && JSON.stringify(session.authentication),
    session.loginBrowser,
    session.sources && JSON.stringify(session.sources),
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

/** `join` makes a flat string. Concatenation would make V8 keep all pieces, and a node for each. */
function flat(pieces: readonly (string | number | undefined)[]): string {
  return pieces.join('')
}

const NUMBERS = 7
const FIELDS = 22
/** Older versions packed no `userinfoClaims`, `host`, `authentication`, `loginBrowser` and `sources`. */
const FEWEST_FIELDS = 17
const EXPIRES_AT = 6

/** The numbers of the session that is being unpacked. NaN: left out. */
const fields = new Float64Array(FIELDS)

/**
 * @param seenAt a newer `lastSeenAt` than the packed one
 * @throws TypeError or SyntaxError when `packSession` did not make the string
 */
export function unpackSession(packed: string, seenAt?: EpochMs): Session {
  let at = readFields(packed)
  const strings: (string | undefined)[] = []
  for (let index = NUMBERS; index < FIELDS; index += 1) {
    const length = fields[index] as number
    strings.push(Number.isNaN(length) ? undefined : packed.slice(at, at + length))
    if (length > 0) at += length
  }
  const [id, provider, subject, sid, device, accessToken, refreshToken, idToken, scope, claims, ...more] = strings
  const [userinfoClaims, host, authentication, loginBrowser, sources] = more
  const [lastSeenAt, endsAt, version, createdAt, claimsAt, issuedAt, expiresAt] = fields
  return {
    id: id as SessionId,
    provider: provider as string,
    subject: subject as string,
    claims: JSON.parse(claims as string) as Claims,
    tokens: {
      accessToken: accessToken as string,
      refreshToken,
      idToken,
      issuedAt: issuedAt as number,
      expiresAt: Number.isNaN(fields[EXPIRES_AT]) ? undefined : expiresAt,
      scope: scope === '' ? [] : (scope as string).split(' '),
    },
    lastSeenAt: seenAt ?? (lastSeenAt as number),
    endsAt: endsAt as number,
    version: version as number,
    createdAt: createdAt as number,
    claimsAt: claimsAt as number,
    userinfoClaims: userinfoClaims === undefined ? undefined : namesOf(userinfoClaims),
    sources: sources === undefined ? undefined : (JSON.parse(sources) as readonly SourceRecord[]),
    sid,
    host,
    loginBrowser,
    device,
    authentication: authentication === undefined ? undefined : (JSON.parse(authentication) as Authentication),
  }
}

/** Most sessions of a provider have the same claim names, so they share one list in memory. */
const lists = new LRUCache<string, readonly string[]>({ max: 100 })

function namesOf(json: string): readonly string[] {
  let names = lists.get(json)
  if (names === undefined) {
    names = JSON.parse(json) as readonly string[]
    lists.set(json, names)
  }
  return names
}

const DIGIT_0 = 0x30
const COMMA = 0x2c
const NEWLINE = 0x0a

/**
 * Fills `fields` and returns where the strings begin. Written by hand: `split` and `Number` take longer than the rest
 * of the unpacking.
 */
function readFields(packed: string): number {
  let field = 0
  let from = 0
  let value = 0
  let whole = true
  for (let index = 0; ; index += 1) {
    const code = packed.charCodeAt(index)
    const digit = code - DIGIT_0
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
    } else if (code === COMMA || code === NEWLINE) {
      fields[field] = index === from ? Number.NaN : whole ? value : Number(packed.slice(from, index))
      field += 1
      if (code === NEWLINE) {
        // A later version may add fields. They are ignored.
        if (field < FEWEST_FIELDS) throw new TypeError('not a packed session')
        fields.fill(Number.NaN, field)
        return index + 1
      }
      from = index + 1
      value = 0
      whole = true
    } else {
      // A sign, a fraction or an exponent. NaN: the end of a string that is not a packed session.
      if (Number.isNaN(code)) throw new TypeError('not a packed session')
      whole = false
    }
  }
}
