import { hash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { PosternError } from '../errors.ts'
import { joinCookie, MAX_PARTS, partNames, splitCookie } from '../session/cookie-parts.ts'
import { createSealer } from '../session/seal.ts'
import type { Session, SessionId } from '../session/session.ts'
import { type SessionKey, sessionKey } from '../session/session-id.ts'
import { packSession, unpackSession } from '../store/pack.ts'
import type { EpochMs } from '../time.ts'
import type { IssuedCookies, SessionCookie } from './session-cookie.ts'

export interface SealedCarrierOptions {
  readonly name: string
  /** Whether cookies are Secure on a host that no publicUrl names. */
  readonly secure: boolean
  /** `session.secrets`. */
  readonly secrets: readonly string[]
  /** Hears what a request brought, before it is asked for. */
  readonly offer: (session: Session, key: SessionKey) => void
  /** Whether that is still remembered. */
  readonly knows: (key: SessionKey) => boolean
  /** A session has grown too large to be given back to its browser. */
  readonly onTooLarge: () => void
}

/** A cookie that was opened before. */
interface Seen {
  readonly id: SessionId
  readonly key: SessionKey
  readonly version: number
  readonly lastSeenAt: EpochMs
}

const FORMAT = 1
const MAX_SEEN = 50_000
/** Of a session, packed and not yet deflated: what a cookie may inflate to. */
const MAX_SESSION_BYTES = 256 * 1024

/** The cookie is the session itself: deflated, sealed with AES-256-GCM, and spread over several cookies if it must be. */
export function sealedCookie(options: SealedCarrierOptions): SessionCookie {
  const { name } = options
  const sealer = createSealer(options.secrets, 'session cookie')
  /** By the hash of the sealed value: cookies of former secrets do not outlive this object, which a reload makes anew. */
  const seen = new LRUCache<string, Seen>({ max: MAX_SEEN })
  const issued = new LRUCache<SessionKey, { readonly of: Seen; readonly cookies: IssuedCookies | undefined }>({
    max: 1_000,
  })

  const open = (value: string): Session | undefined => {
    const bytes = sealer.open(value, name)
    if (bytes === undefined || bytes[0] !== FORMAT) return undefined
    try {
      return unpackSession(inflateRawSync(bytes.subarray(1), { maxOutputLength: MAX_SESSION_BYTES }).toString('utf8'))
    } catch {
      // Sealed by us, but by a version that seals what this one cannot read. Such a cookie is as good as none.
      return undefined
    }
  }

  const seal = (session: Session): IssuedCookies | undefined => {
    const packed = Buffer.from(packSession(session))
    if (packed.length > MAX_SESSION_BYTES) return undefined
    const set = splitCookie(name, sealer.seal(Buffer.concat([Buffer.of(FORMAT), deflateRawSync(packed)]), name))
    return set === undefined ? undefined : { set, clear: partNames(name).slice(set.length) }
  }

  /** A request asks twice: who it is, and whether its cookies are old. */
  let last: { readonly header: string; readonly seen: Seen } | undefined

  const look = (cookieHeader: string): Seen | undefined => {
    if (last?.header === cookieHeader && options.knows(last.seen.key)) return last.seen
    const found = find(cookieHeader)
    last = found === undefined ? undefined : { header: cookieHeader, seen: found }
    return found
  }

  const find = (cookieHeader: string): Seen | undefined => {
    const value = joinCookie(cookieHeader, name)
    if (value === undefined) return undefined
    const digest = hash('sha256', value, 'base64url')
    const known = seen.get(digest)
    if (known !== undefined && options.knows(known.key)) return known
    const session = open(value)
    if (session === undefined) return undefined
    const key = sessionKey(session.id)
    options.offer(session, key)
    const now: Seen = { id: session.id, key, version: session.version, lastSeenAt: session.lastSeenAt }
    seen.set(digest, now)
    return now
  }

  return {
    names: partNames(name),
    secure: options.secure,
    // What was opened is offered each time: the store behind it remembers sessions for a while only.
    lasting: false,
    read: (cookieHeader) => look(cookieHeader)?.id,
    issue(session) {
      const cookies = seal(session)
      if (cookies !== undefined) return cookies
      throw new PosternError('PST_SESSION_TOO_LARGE', {
        reason: `the session has more than ${MAX_SESSION_BYTES} bytes, or needs more than ${MAX_PARTS} cookies`,
      })
    },
    renew(cookieHeader, { key, session, touchedAt, ended }) {
      const carried = look(cookieHeader)
      if (ended || carried?.key !== key) return undefined
      if (carried.version >= session.version && carried.lastSeenAt >= touchedAt) return undefined
      const former = issued.get(key)
      if (former !== undefined && former.of.version === session.version && former.of.lastSeenAt === touchedAt)
        return former.cookies
      const cookies = seal({ ...session, lastSeenAt: touchedAt })
      if (cookies === undefined) options.onTooLarge()
      issued.set(key, { of: { id: session.id, key, version: session.version, lastSeenAt: touchedAt }, cookies })
      return cookies
    },
  }
}
