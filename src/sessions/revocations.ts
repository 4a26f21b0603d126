import { setTimeout as delayed } from 'node:timers/promises'
import type { Provider } from '../provider/port.ts'
import type { Session } from '../session/session.ts'
import type { SessionKey } from '../session/session-id.ts'
import type { Ms } from '../time.ts'
import type { Sessions } from './sessions.ts'

/** What is known of a session that has ended. */
export type EndedSession = Pick<Session, 'provider' | 'subject' | 'sid' | 'tokens'>

export interface RevocationEvents {
  /** Another session of the same sign-in at the provider lives on: revoking would end it too. */
  spared(provider: string, subject: string): void
  failed(provider: string, error: unknown): void
}

export interface RevocationsOptions {
  readonly sessions: Pick<Sessions, 'listBySid'>
  /** The provider of the present configuration. */
  readonly providerOf: (name: string) => Pick<Provider, 'revoke'> | undefined
  readonly events: RevocationEvents
  /** How long the provider's own logout is given. */
  readonly logoutWithin?: Ms
}

/** A browser follows a redirect at once; some providers ask the person first. */
const LOGOUT_WITHIN: Ms = 30_000
/** More sign-outs than happen in that time; each holds the tokens of one session. */
const MAX_WAITING = 10_000

interface Waiting {
  ended: EndedSession
  readonly timer: NodeJS.Timeout
}

/**
 * Revokes the tokens of ended sessions at their provider (RFC 7009), for as long as the process lives.
 *
 * Some providers (Keycloak) end a whole sign-in when one of its tokens is revoked. So nothing is revoked while another session with the same
 * `sid` lives, and a logout that the provider carries out itself goes first: revoking before would keep it from telling other applications.
 */
export class Revocations {
  readonly #options: RevocationsOptions
  readonly #waiting = new Map<SessionKey, Waiting>()
  readonly #underWay = new Set<Promise<void>>()

  constructor(options: RevocationsOptions) {
    this.#options = options
  }

  /** Revokes at once; where the same session waits for the provider's logout, these tokens wait in place of the former. Never rejects. */
  async revoke(ended: EndedSession, key: SessionKey): Promise<void> {
    const waiting = this.#waiting.get(key)
    if (waiting !== undefined) waiting.ended = ended
    else await this.#follow(this.#revoke(ended, key))
  }

  /** Revokes when `logoutFinished` says that the provider has carried out its logout, or after a while. */
  revokeAfterLogout(ended: EndedSession, key: SessionKey): void {
    if (this.#waiting.has(key)) return
    if (this.#waiting.size >= MAX_WAITING) {
      void this.revoke(ended, key)
      return
    }
    const timer = setTimeout(() => this.logoutFinished(key), this.#options.logoutWithin ?? LOGOUT_WITHIN).unref()
    this.#waiting.set(key, { ended, timer })
  }

  /** The browser is back from the provider's logout. */
  logoutFinished(key: SessionKey): void {
    const waiting = this.#waiting.get(key)
    if (waiting === undefined) return
    clearTimeout(waiting.timer)
    this.#waiting.delete(key)
    void this.revoke(waiting.ended, key)
  }

  /** Revokes what still waits. Resolves when all is done, after `limit` at most. */
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

  #follow(work: Promise<void>): Promise<void> {
    this.#underWay.add(work)
    return work.finally(() => this.#underWay.delete(work))
  }

  async #revoke({ provider, subject, sid, tokens }: EndedSession, key: SessionKey): Promise<void> {
    const { providerOf, events } = this.#options
    try {
      if (sid !== undefined && (await this.#hasSibling(provider, sid, key))) events.spared(provider, subject)
      else await providerOf(provider)?.revoke(tokens)
    } catch (error) {
      events.failed(provider, error)
    }
  }

  async #hasSibling(provider: string, sid: string, key: SessionKey): Promise<boolean> {
    const sessions = await this.#options.sessions.listBySid(provider, sid)
    return sessions.some((session) => session.key !== key)
  }
}
