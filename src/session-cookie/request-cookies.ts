import type { RequestFacts } from '../route/request-facts.ts'
import { withoutOwnCookies } from '../session/cookie.ts'
import type { SessionId } from '../session/session.ts'
import type { OwnCookies } from './own-cookies.ts'

/** Characters: a connection does not keep more than this for what its next request might bring again. */
const MAX_KEPT = 4 * 1024

/** A Cookie header: the session that it stands for, and what of it an upstream may see. Read when asked, and once. */
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

  /** The header without the cookies that are ours; undefined: nothing is left. */
  get forward(): string | undefined {
    if (!this.#forwardKnown) {
      this.#forward = withoutOwnCookies(this.header, this.own.isOwn)
      this.#forwardKnown = true
    }
    return this.#forward
  }

  /** Undefined: none that could be ours. */
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

/** The cookies of a request. A browser sends the same header with every request: a connection's last one is remembered. */
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
