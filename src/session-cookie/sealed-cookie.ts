import { hash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { PosternError } from '../errors.ts'
import { joinCookie, MAX_PARTS, partNames, splitCookie } from '../session/cookie-parts.ts'
import { createSealer } from '../session/seal.ts'
import type { Session } from '../session/session.ts'
import type { SessionId } from '../session/session-id.ts'
import { type SessionKey, sessionKey } from '../session/session-id.ts'
import { packSession, unpackSession } from '../store/pack.ts'
import type { EpochMs } from '../time.ts'
import type { IssuedCookies, SessionCookie } from './session-cookie.ts'

export interface SealedCookieOptions {
  readonly name: string
  /** Whether cookies are Secure on a host that no publicUrl names. */
  readonly secure: boolean
  /** `session.secrets`. */
  readonly secrets: readonly string[]
  /** Called with the session of each cookie that was opened, before the session is looked up. */
  readonly offer: (session: Session, key: SessionKey) => void
  /** Whether an offered session is still remembered. */
  readonly knows: (key: SessionKey) => boolean
  /** Called when a refreshed session no longer fits into its cookies. */
  readonly onTooLarge: () => void
}

/** What is remembered of a cookie that was opened before. */
interface Seen {
  readonly id: SessionId
  readonly key: SessionKey
  readonly version: number
  readonly lastSeenAt: EpochMs
}

const FORMAT = 1
const MAX_SEEN = 50_000
/** The most bytes that a cookie may inflate to: the size of a packed session before it is deflated. */
const MAX_SESSION_BYTES = 256 * 1024

/**
 * Keeps the whole session in the cookie: deflated, sealed with AES-256-GCM, and split over several cookies when it is
 * long.
 */
export function sealedCookie(options: SealedCookieOptions): SessionCookie {
  const { name } = options
  const sealer = createSealer(options.secrets, 'session cookie')
  /**
   * Keyed by the hash of the sealed value. A reload creates a new map, which forgets cookies sealed with removed
   * secrets.
   */
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
      // Sealed by another version of Postern, in a form that this one cannot read. Treated as no cookie.
      return undefined
    }
  }

  const seal = (session: Session): IssuedCookies | undefined => {
    const packed = Buffer.from(packSession(session))
    if (packed.length > MAX_SESSION_BYTES) return undefined
    const set = splitCookie(name, sealer.seal(Buffer.concat([Buffer.of(FORMAT), deflateRawSync(packed)]), name))
    return set === undefined ? undefined : { set, clear: partNames(name).slice(set.length) }
  }

  /** The last header that was read: each request reads its own twice, for `read` and for `renew`. */
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
    // The store may have forgotten the session since: each request must offer it again.
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
      const sent = look(cookieHeader)
      if (ended || sent?.key !== key) return undefined
      if (sent.version >= session.version && sent.lastSeenAt >= touchedAt) return undefined
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
