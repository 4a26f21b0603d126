import { PosternError } from '../../errors.ts'
import type { Clock, EpochMs } from '../../time.ts'
import { BearerCaller } from './bearer-caller.ts'
import { bearerToken, MALFORMED } from './credentials.ts'
import { type BadToken, bad, type JudgedToken } from './judged-token.ts'
import { JudgedTokens, tokenKey } from './judged-tokens.ts'
import type { Asker } from './questions.ts'

/** One way to check a token: by its signature, or by asking a provider. */
export interface BearerWay {
  readonly kind: 'jwt' | 'introspect' | 'userinfo'
  /** The provider's name, or the issuer's URL. For the log. */
  readonly of: string
  /** Rejects with a `PosternError` when the answer cannot be had. */
  judge(token: string, asker: Asker): Promise<JudgedToken>
}

/** What a route asks about a token. */
export interface BearerQuestion {
  /** The same for the same question only. Of a fixed length. */
  readonly id: string
  /** Tried in this order. One that accepts suffices. */
  readonly ways: readonly BearerWay[]
}

export interface BearerObserver {
  /** One way was tried. Answers from the cache are not reported. */
  judged(way: BearerWay, outcome: 'accepted' | 'refused' | 'unavailable'): void
}

/** The caller, or the error to answer with. */
export type BearerAnswer = BearerCaller | PosternError

/** The last token of a connection, and its caller. */
interface LastCaller {
  readonly authorization: string
  readonly question: BearerQuestion
  readonly caller: BearerCaller
}

/** Finds the caller of a bearer token. Returns no promise while the answer is at hand. */
export class BearerTokens {
  readonly #clock: Clock
  readonly #observer: BearerObserver
  readonly #tokens: JudgedTokens
  /**
   * Clients send the same header again and again on one connection: to compare it with the last one takes a tenth of
   * the time that it takes to parse and hash it.
   */
  readonly #lastCallers = new WeakMap<object, LastCaller>()

  constructor(clock: Clock, observer: BearerObserver) {
    this.#clock = clock
    this.#observer = observer
    this.#tokens = new JudgedTokens(clock)
  }

  /** Undefined when the request brings no bearer token. */
  authenticate(
    facts: BearerFacts,
    question: BearerQuestion,
    now: EpochMs = this.#clock(),
  ): BearerAnswer | undefined | Promise<BearerAnswer> {
    const { authorization, authorizationRepeated } = facts.headers
    if (authorization === undefined) return undefined
    const connection = facts.request.socket
    const last = this.#lastCallers.get(connection)
    if (
      last !== undefined &&
      isLast(last, authorization, question) &&
      !authorizationRepeated &&
      last.caller.isFresh(now)
    )
      return last.caller
    const token = bearerToken(authorization, authorizationRepeated)
    if (token === undefined) return undefined
    if (token === MALFORMED) return new PosternError('PST_BEARER_MALFORMED')
    const key = tokenKey(question.id, token)
    const found = this.#tokens.find(key, now)
    if (found instanceof BearerCaller) this.#lastCallers.set(connection, { authorization, question, caller: found })
    if (found !== undefined) return answerOf(found)
    const { address } = facts.peer
    return this.#tokens
      .ask(key, token, (known) => this.#tryWays(token, question, { known, address }))
      .then(answerOf, unavailable)
  }

  async #tryWays(token: string, { ways }: BearerQuestion, asker: Asker): Promise<JudgedToken> {
    const reasons: string[] = []
    let failure: unknown
    for (const way of ways) {
      try {
        const judged = await way.judge(token, asker)
        this.#observer.judged(way, judged.kind === 'good' ? 'accepted' : 'refused')
        if (judged.kind === 'good') return judged
        reasons.push(`${way.kind} (${way.of}): ${judged.reason}`)
      } catch (error) {
        if (!(error instanceof PosternError)) throw error
        this.#observer.judged(way, 'unavailable')
        failure ??= error
      }
    }
    // The way that could not be tried might have accepted the token.
    if (failure !== undefined) throw failure
    return bad(reasons.join('; '))
  }
}

function isLast(last: LastCaller, authorization: string, question: BearerQuestion): boolean {
  return last.question === question && last.authorization === authorization
}

/** The request facts that this needs. */
export interface BearerFacts {
  readonly headers: { readonly authorization: string | undefined; readonly authorizationRepeated: boolean }
  readonly peer: { readonly address: string }
  /** An object that only the requests of one connection share. */
  readonly request: { readonly socket: object }
}

function answerOf(found: BearerCaller | BadToken): BearerAnswer {
  return found instanceof BearerCaller ? found : new PosternError('PST_BEARER_INVALID', { reason: found.reason })
}

/** A way that cannot be tried now says nothing about the token. */
function unavailable(error: unknown): PosternError {
  if (!(error instanceof PosternError)) throw error
  if (error.code === 'PST_BEARER_UNAVAILABLE') return error
  const { retryAfter, cause } = error.details
  return new PosternError('PST_BEARER_UNAVAILABLE', { reason: error.message, retryAfter, cause })
}
