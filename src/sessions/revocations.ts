import { setTimeout as delayed } from 'node:timers/promises'
import type { Provider } from '../provider/port.ts'
import type { Session } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { Ms } from '../time.ts'
import type { Sessions } from './sessions.ts'

/** What is still known of an ended session. */
export type EndedSession = Pick<Session, 'provider' | 'subject' | 'sid' | 'tokens'>

export interface RevocationObserver {
  /** Not revoked, because another session with the same `sid` is live and would end too. */
  spared(provider: string, subject: string): void
  failed(provider: string, error: unknown): void
}

export interface RevocationsOptions {
  readonly sessions: Pick<Sessions, 'listBySid'>
  /** The provider in the current configuration. */
  readonly providerOf: (name: string) => Pick<Provider, 'revoke'> | undefined
  readonly observer: RevocationObserver
  /** How long to wait for the browser to return from the provider's logout. */
  readonly logoutWithin?: Ms
}

/** Some providers ask the person to confirm the logout. */
const LOGOUT_WITHIN: Ms = 30_000
/** More sign-outs than happen in `LOGOUT_WITHIN`. Each keeps the tokens of one session in memory. */
const MAX_WAITING = 10_000

interface Waiting {
  ended: EndedSession
  readonly timer: NodeJS.Timeout
}

/**
 * Revokes the tokens of ended sessions at their provider (RFC 7009), for as long as the process lives.
 *
 * Some providers (Keycloak) end the whole session at the provider when one of its tokens is revoked. So tokens are not
 * revoked while another session with the same `sid` is live. And the provider's own logout goes first: after a
 * revocation it would not inform other applications.
 */
export class Revocations {
  readonly #options: RevocationsOptions
  readonly #waiting = new Map<SessionKey, Waiting>()
  readonly #underWay = new Set<Promise<void>>()

  constructor(options: RevocationsOptions) {
    this.#options = options
  }

  /**
   * Revokes at once. If the session waits for the provider's logout, these tokens replace those that wait. Never
   * rejects.
   */
  async revoke(ended: EndedSession, key: SessionKey): Promise<void> {
    const waiting = this.#waiting.get(key)
    if (waiting !== undefined) waiting.ended = ended
    else await this.#track(this.#revoke(ended, key))
  }

  /** Revokes when `logoutFinished` is called, or after `logoutWithin`. */
  revokeAfterLogout(ended: EndedSession, key: SessionKey): void {
    if (this.#waiting.has(key)) return
    if (this.#waiting.size >= MAX_WAITING) {
      void this.revoke(ended, key)
      return
    }
    const timer = setTimeout(() => this.logoutFinished(key), this.#options.logoutWithin ?? LOGOUT_WITHIN).unref()
    this.#waiting.set(key, { ended, timer })
  }

  /** Call when the browser has returned from the provider's logout. */
  logoutFinished(key: SessionKey): void {
    const waiting = this.#waiting.get(key)
    if (waiting === undefined) return
    clearTimeout(waiting.timer)
    this.#waiting.delete(key)
    void this.revoke(waiting.ended, key)
  }

  /** Revokes everything that waits. Resolves when that is done, after `limit` at most. */
  async close(limit: Ms): Promise<void> {
    for (const key of [...this.#waiting.keys()]) this.logoutFinished(key)
    if (this.#underWay.size === 0) return
    const timer = new AbortController()
    await Promise.race([
      Promise.all(this.#underWay),
      delayed(limit, undefined, { signal: timer.signal }).catch(() => undefined),
    ])
    timer.abort()
  }

  #track(work: Promise<void>): Promise<void> {
    this.#underWay.add(work)
    return work.finally(() => this.#underWay.delete(work))
  }

  async #revoke({ provider, subject, sid, tokens }: EndedSession, key: SessionKey): Promise<void> {
    const { providerOf, observer } = this.#options
    try {
      if (sid !== undefined && (await this.#hasSibling(provider, sid, key))) observer.spared(provider, subject)
      else await providerOf(provider)?.revoke(tokens)
    } catch (error) {
      observer.failed(provider, error)
    }
  }

  async #hasSibling(provider: string, sid: string, key: SessionKey): Promise<boolean> {
    const sessions = await this.#options.sessions.listBySid(provider, sid)
    return sessions.some((session) => session.key !== key)
  }
}
