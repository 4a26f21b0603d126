import { hash } from 'node:crypto'
import {
  type BearerObserver,
  type BearerQuestion,
  BearerTokens,
  type BearerWay,
} from '../caller/bearer/bearer-tokens.ts'
import { judgeIntrospection } from '../caller/bearer/introspection.ts'
import { bad, SUB, type SubjectRule } from '../caller/bearer/judged-token.ts'
import { type SigningKeys, verifyJwt } from '../caller/bearer/jwt.ts'
import { Questions } from '../caller/bearer/questions.ts'
import { judgeUserinfo } from '../caller/bearer/userinfo.ts'
import type { Config, JwtWay, BearerWay as WayConfig } from '../config/config.ts'
import type { Metrics } from '../metrics.ts'
import type { OAuthProvider } from '../provider/oauth.ts'
import type { BearerAuthentication } from '../proxy/decide-request.ts'
import type { Clock } from '../time.ts'
import type { Resources } from './resources.ts'

interface Parts {
  readonly resources: Pick<Resources, 'providers' | 'issuerKeys'>
  readonly clock: Clock
  readonly metrics: Metrics
}

/** Checks the bearer tokens of one generation. Undefined when no route takes any. */
export function bearerAuthentication(config: Config, parts: Parts): BearerAuthentication | undefined {
  const { clock, metrics } = parts
  const questions = questionsOf(config, parts)
  if (questions.size === 0) return undefined
  const observer: BearerObserver = {
    judged: ({ kind }, outcome) => metrics.count('bearerTokens', kind, outcome),
  }
  const tokens = new BearerTokens(clock, observer)
  return {
    authenticate: (facts, ways, now) => tokens.authenticate(facts, questions.get(ways) as BearerQuestion, now),
  }
}

/** What each route asks. Routes that ask the same share their answers. */
function questionsOf(config: Config, { resources, clock }: Parts): ReadonlyMap<readonly WayConfig[], BearerQuestion> {
  const queues = new Map<string, Questions>()
  const queueOf = (provider: string): Questions => {
    const queue = queues.get(provider) ?? new Questions(clock)
    queues.set(provider, queue)
    return queue
  }
  const byId = new Map<string, BearerQuestion>()
  const questions = new Map<readonly WayConfig[], BearerQuestion>()
  for (const { bearer } of config.routes) {
    if (bearer === undefined) continue
    const id = hash('sha256', JSON.stringify(bearer), 'base64url')
    const question = byId.get(id) ?? { id, ways: bearer.map((way) => wayOf(way, config, resources, clock, queueOf)) }
    byId.set(id, question)
    questions.set(bearer, question)
  }
  return questions
}

function wayOf(
  way: WayConfig,
  config: Config,
  resources: Parts['resources'],
  clock: Clock,
  queueOf: (provider: string) => Questions,
): BearerWay {
  const configured = config.providers.find(({ name }) => name === way.provider)
  const subject = configured === undefined ? SUB : { claims: configured.subjectClaim, type: configured.subjectType }
  if (way.kind === 'jwt') return jwtWay(way, subject, keysOf(way, resources), clock)
  const { kind, provider: name } = way
  const provider = resources.providers.get(name) as OAuthProvider
  const queue = queueOf(name)
  if (kind === 'userinfo') {
    const rules = { provider: name, subject }
    return {
      kind,
      of: name,
      async judge(token, asker) {
        const claims = await queue.run(asker, () => provider.userinfoOf(token))
        return claims === undefined ? bad('the provider refuses it') : judgeUserinfo(claims, rules)
      },
    }
  }
  const rules = { provider: name, subject, audiences: way.audiences }
  return {
    kind,
    of: name,
    async judge(token, asker) {
      const answer = await queue.run(asker, () => provider.introspect(token))
      return answer === undefined ? bad('the provider refuses it') : judgeIntrospection(answer, rules, clock())
    },
  }
}

function jwtWay(way: JwtWay, subject: SubjectRule, keys: SigningKeys, clock: Clock): BearerWay {
  const { issuer, audiences, algorithms, type } = way
  const rules = { provider: way.provider ?? issuer, issuer, audiences, algorithms, type, subject }
  return { kind: 'jwt', of: rules.provider, judge: (token) => verifyJwt(token, rules, keys, clock) }
}

function keysOf(way: JwtWay, { providers, issuerKeys }: Parts['resources']): SigningKeys {
  return issuerKeys.get(way) ?? (providers.get(way.provider ?? '') as OAuthProvider).accessTokenKeys
}
