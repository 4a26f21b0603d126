import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '../config/config.ts'
import { PosternError } from '../errors.ts'
import type { RequestFacts } from '../route/request-facts.ts'
import type { FixedHeaders } from '../upstream/fixed-headers.ts'
import type { CompiledRoute } from './compiled-route.ts'
import { type DecisionParts, decideRequest } from './decide-request.ts'
import { type Destinations, type Direction, direct } from './direct.ts'
import { ENDPOINTS } from './endpoint.ts'
import type { GateDecision } from './gate.ts'
import { type Dialect, readOriginalRequest } from './original-request.ts'
import type { RequestReader } from './read-request.ts'
import { contextOf, isGone, type RequestContext } from './request-context.ts'
import { redirectToLogin, refuse, toPosternError } from './respond.ts'

export interface ForwardAuthParts {
  readonly config: Pick<Config, 'identity' | 'prefix'>
  readonly reader: RequestReader
  readonly places: Destinations<CompiledRoute>
  readonly decisions: DecisionParts
}

/**
 * `<prefix>/auth/…`: forward authentication. Another proxy carries the traffic, and asks here about each request. The
 * routes, the gate and the limits are those of proxied requests. Does not read the body of a check.
 */
export function registerForwardAuth(app: FastifyInstance, parts: ForwardAuthParts): void {
  const { authNginx, authForwarded, authEnvoy, auth } = ENDPOINTS
  const dialects = [
    { endpoint: authNginx, dialect: 'nginx', passed: 200 },
    { endpoint: authForwarded, dialect: 'forwarded', passed: 200 },
    { endpoint: authEnvoy, dialect: 'envoy', passed: 200 },
    // As oauth2-proxy.
    { endpoint: auth, dialect: 'any', passed: 202 },
  ] as const
  const places = { ...parts.places, preflights: false }
  const headersOf = identityHeaders(parts.config.identity)
  for (const { endpoint, dialect, passed } of dialects) {
    app.route({
      method: [...endpoint.methods],
      url: endpoint.url,
      handler: (request, reply) => {
        const context = contextOf(request.raw)
        const check = new Check(context, reply, (identity) => {
          reply.code(passed).headers(headersOf(identity)).send()
        })
        const failed = (error: unknown) => check.refuse(toPosternError(error))
        try {
          const decision = check.decide(dialect, { ...parts, places })
          if (decision instanceof Promise) decision.then((late) => isGone(context) || check.answer(late)).catch(failed)
          else check.answer(decision)
        } catch (error) {
          failed(error)
        }
        return reply
      },
    })
  }
}

/** One check: a proxy's question about a request, and the answer. */
class Check {
  readonly #context: RequestContext
  readonly #reply: FastifyReply
  readonly #pass: (identity: FixedHeaders) => void
  /** The original request; the check itself until that has been read. */
  #facts: RequestFacts
  #dialect: Dialect | undefined

  constructor(context: RequestContext, reply: FastifyReply, pass: (identity: FixedHeaders) => void) {
    this.#context = context
    this.#facts = context
    this.#reply = reply
    this.#pass = pass
  }

  decide(
    asked: Dialect | 'any',
    { config, reader, places, decisions }: ForwardAuthParts,
  ): GateDecision | Promise<GateDecision> {
    const context = this.#context
    if (!context.peer.trusted) return malformed('the proxy that asks is not in trustedProxies')
    const check = { facts: context, rawHeaders: context.request.rawHeaders }
    const read = readOriginalRequest(asked, check, config.prefix)
    if (read.kind === 'unreadable') return malformed(read.reason)
    this.#dialect = read.dialect
    const original = reader.readOriginal(context, read.original)
    this.#facts = original
    const direction = direct(original, places)
    context.checked = { facts: original, route: direction.kind === 'route' ? direction.name : undefined }
    if (direction.kind !== 'route') return { kind: 'refused', error: noRoute(direction) }
    return decideRequest(decisions, { ...original, request: context.request }, context, direction)
  }

  answer(decision: GateDecision): void {
    if (decision.kind === 'pass') {
      this.#reply.header('Cache-Control', 'no-store')
      this.#pass(decision.identityHeaders)
    } else if (decision.kind === 'refused') this.refuse(decision.error)
    else this.#login(absolute(decision.location, this.#facts))
  }

  /** nginx hands no 302 to the browser: `error_page` makes one of this 401. */
  #login(loginUrl: string): void {
    if (this.#dialect !== 'nginx') {
      redirectToLogin(this.#reply, loginUrl)
      return
    }
    this.#reply.header('X-Postern-Login', loginUrl)
    this.refuse(new PosternError('PST_AUTH_REQUIRED', { loginUrl }))
  }

  refuse(error: PosternError): void {
    refuse(this.#context, this.#reply, error, this.#facts)
  }
}

/** The proxy hands the login's address to a browser that is at the original request's host. */
function absolute(location: string, { publicUrl }: RequestFacts): string {
  return location.startsWith('/') && publicUrl !== undefined ? publicUrl.origin + location : location
}

/** Why a request that goes to no route cannot pass. */
function noRoute(direction: Exclude<Direction<CompiledRoute>, CompiledRoute>): PosternError {
  if (direction.kind === 'endpoint') {
    return new PosternError('PST_ENDPOINT_NOT_FOUND', {
      reason: "the original request is for one of Postern's own endpoints: the proxy must send it there, not ask",
    })
  }
  if (direction.kind === 'preflight') return new PosternError('PST_INTERNAL', { reason: 'a preflight was set apart' })
  const { error } = direction
  if (error.code !== 'PST_REQUEST_HOST') return error
  return new PosternError('PST_CHECK_MALFORMED', {
    reason: 'the original request is for a host that neither publicUrl nor a route names',
  })
}

function malformed(reason: string): GateDecision {
  return { kind: 'refused', error: new PosternError('PST_CHECK_MALFORMED', { reason }) }
}

/**
 * Makes the identity headers of an answer: every configured one, empty where there is none, so that a proxy that copies
 * them overwrites what the client sent.
 */
function identityHeaders({ headers, assertion }: Config['identity']) {
  const names = [...Object.keys(headers), ...(assertion === undefined ? [] : [assertion.header])]
  const empty = Object.fromEntries(names.map((name) => [name, '']))
  const known = new WeakMap<FixedHeaders, Readonly<Record<string, string>>>()
  return (identity: FixedHeaders): Readonly<Record<string, string>> => {
    let made = known.get(identity)
    if (made === undefined) {
      const entries: Record<string, string> = { ...empty }
      const { list } = identity
      for (let index = 0; index < list.length; index += 2) entries[list[index] as string] = list[index + 1] as string
      made = entries
      known.set(identity, made)
    }
    return made
  }
}
