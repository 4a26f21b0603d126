import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import { BearerCaller } from './bearer-caller.ts'
import { type BadToken, bad, type JudgedToken } from './judged-token.ts'

/** How long a refused token is refused without asking again. */
const BAD_FOR: Ms = 10_000
const MAX_TOKENS = 10_000
const MAX_BYTES = 32 * 1024 * 1024
/** Bytes of a caller, its memo and its place in the cache, besides token and claims. Measured (1 KB), rounded up. */
const OVERHEAD = 2_048

interface Refused {
  readonly token: BadToken
  readonly until: EpochMs
}

/** Names a token and the whole question about it: a SHA-256 of both. */
export type TokenKey = string & { readonly __brand: 'TokenKey' }

/** @param question a text of a fixed length: no other question and token can make the same text */
export function tokenKey(question: string, token: string): TokenKey {
  return hash('sha256', question + token, 'base64url') as TokenKey
}

/**
 * Remembers which tokens are good and which are not, for each question. Refused tokens have a cache of their own:
 * however many a stranger sends, no accepted one leaves its cache.
 */
export class JudgedTokens {
  readonly #clock: Clock
  readonly #good = new LRUCache<TokenKey, BearerCaller>({
    max: MAX_TOKENS,
    maxSize: MAX_BYTES,
    sizeCalculation: sizeOf,
  })
  readonly #bad = new LRUCache<TokenKey, Refused>({ max: MAX_TOKENS })
  /** The calls of `judge` under way: one at a time for each key. */
  readonly #asked = new Map<TokenKey, Promise<BearerCaller | BadToken>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The answer that may be used without asking. */
  find(key: TokenKey, now: EpochMs): BearerCaller | BadToken | undefined {
    const caller = this.#good.get(key)
    if (caller?.isFresh(now)) return caller
    const refused = this.#bad.get(key)
    return refused !== undefined && now < refused.until ? refused.token : undefined
  }

  /**
   * Asks, and remembers the answer. Requests with the same question share one call of `judge` and its answer. A failure
   * is not remembered.
   *
   * @param judge is told whether the token was accepted before and has not ended
   */
  ask(
    key: TokenKey,
    accessToken: string,
    judge: (known: boolean) => Promise<JudgedToken>,
  ): Promise<BearerCaller | BadToken> {
    let asked = this.#asked.get(key)
    if (asked === undefined) {
      asked = this.#judge(key, accessToken, judge).finally(() => this.#asked.delete(key))
      this.#asked.set(key, asked)
    }
    return asked
  }

  async #judge(
    key: TokenKey,
    accessToken: string,
    judge: (known: boolean) => Promise<JudgedToken>,
  ): Promise<BearerCaller | BadToken> {
    const askedAt = this.#clock()
    const judged = unlessEnded(await judge(this.#isKnown(key, askedAt)), this.#clock())
    // Looked up again: the cache may have dropped it meanwhile.
    const known = this.#good.peek(key)
    if (judged.kind === 'bad') {
      this.#good.delete(key)
      known?.end()
      this.#bad.set(key, { token: judged, until: this.#clock() + BAD_FOR })
      return judged
    }
    this.#bad.delete(key)
    const lives = known !== undefined && !known.ended
    if (lives) known.update(judged, askedAt)
    const caller = lives ? known : new BearerCaller(accessToken, judged, askedAt, this.#clock)
    this.#good.set(key, caller)
    return caller
  }

  #isKnown(key: TokenKey, now: EpochMs): boolean {
    const { token } = this.#good.peek(key) ?? {}
    return token !== undefined && (token.expiresAt === undefined || now < token.expiresAt)
  }
}

/** A token may end while its issuer is waited for. */
function unlessEnded(judged: JudgedToken, now: EpochMs): JudgedToken {
  const ended = judged.kind === 'good' && judged.expiresAt !== undefined && judged.expiresAt <= now
  return ended ? bad('it has expired') : judged
}

function sizeOf({ accessToken, token }: BearerCaller): number {
  return OVERHEAD + accessToken.length + JSON.stringify(token.claims).length * 2
}
