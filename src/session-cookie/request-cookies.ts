import type { RequestFacts } from '../route/request-facts.ts'
import { withoutOwnCookies } from '../session/cookie.ts'
import type { SessionId } from '../session/session-id.ts'
import type { OwnCookies } from './own-cookies.ts'

/** The longest Cookie header, in characters, that a connection remembers for its next request. */
const MAX_KEPT = 4 * 1024

/** A Cookie header: its session id, and the part for the upstream. Both are read on first use and remembered. */
export class RequestCookies {
  readonly header: string
  readonly own: OwnCookies
  #forward: string | undefined
  #forwardKnown = false
  #session: SessionId | undefined
  #sessionKnown = false

  constructor(header: string, own: OwnCookies) {
    this.header = header
    this.own = own
  }

  /** The header without Postern's own cookies; undefined when no other cookie is left. */
  get forward(): string | undefined {
    if (!this.#forwardKnown) {
      this.#forward = withoutOwnCookies(this.header, this.own.isOwn)
      this.#forwardKnown = true
    }
    return this.#forward
  }

  /** The id in the session cookie; undefined when there is no valid one. */
  get session(): SessionId | undefined {
    const { session } = this.own
    if (!session.lasting) return session.read(this.header)
    if (!this.#sessionKnown) {
      this.#session = session.read(this.header)
      this.#sessionKnown = true
    }
    return this.#session
  }
}

/** The cookies of a request. A browser repeats its Cookie header, so each connection remembers the last one it read. */
export function cookiesOf(
  { headers, peer }: Pick<RequestFacts, 'headers' | 'peer'>,
  own: OwnCookies,
): RequestCookies | undefined {
  const { cookie } = headers
  if (cookie === undefined) return undefined
  const last = peer.cookies
  if (last instanceof RequestCookies && last.header === cookie && last.own === own) return last
  const read = new RequestCookies(cookie, own)
  if (cookie.length <= MAX_KEPT) peer.cookies = read
  return read
}
