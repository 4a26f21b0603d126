import type { Environment } from '@marcbachmann/cel-js'
import type { Circumstances } from './circumstances.ts'
import { ExpressionRequest } from './circumstances.ts'
import type { Person } from './person.ts'

/** CEL's name of the type whose values are JavaScript dates. */
const TIMESTAMP = 'google.protobuf.Timestamp'

/** The fields of each typed variable. A value that is left out has no field: reading it fails, `has()` is false. */
export const FIELDS = {
  caller: { kind: 'string' },
  route: { name: 'string' },
  request: {
    method: 'string',
    host: 'string',
    path: 'string',
    query: 'string',
    address: 'string',
    headers: 'map<string, string>',
  },
  session: {
    provider: 'string',
    createdAt: TIMESTAMP,
    authTime: TIMESTAMP,
    ageSeconds: 'int',
    acr: 'string',
    amr: 'list<string>',
  },
  tokens: { accessToken: 'string', idToken: 'string', scope: 'list<string>', expiresAt: TIMESTAMP },
} as const

export const VARIABLES: readonly string[] = [
  'subject',
  'claims',
  'provider',
  'session',
  'request',
  'route',
  'caller',
  'tokens',
]

/** CEL finds a value's type by its class. */
class CallerView {
  readonly kind: string
  constructor(kind: string) {
    this.kind = kind
  }
}

class RouteView {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

class TokensView {
  readonly accessToken: string
  readonly idToken: string | undefined
  readonly scope: readonly string[]
  readonly expiresAt: Date | undefined
  constructor({ accessToken, idToken, scope, expiresAt }: Person['tokens']) {
    this.accessToken = accessToken
    this.idToken = idToken
    this.scope = scope
    this.expiresAt = dateOf(expiresAt)
  }
}

class SessionView {
  readonly provider: string
  readonly createdAt: Date
  readonly authTime: Date | undefined
  readonly ageSeconds: bigint
  readonly acr: string | undefined
  readonly amr: readonly string[] | undefined
  constructor({ provider, authentication }: Person, createdAt: number, now: number) {
    this.provider = provider
    this.createdAt = new Date(createdAt)
    this.authTime = dateOf(authentication.authTime)
    this.ageSeconds = BigInt(Math.max(0, Math.floor((now - createdAt) / 1000)))
    this.acr = authentication.acr
    this.amr = authentication.amr
  }
}

const VIEWS = {
  caller: ['Caller', CallerView],
  route: ['Route', RouteView],
  request: ['Request', ExpressionRequest],
  session: ['Session', SessionView],
  tokens: ['Tokens', TokensView],
} as const

/** Declares every variable with its type. */
export function declareVariables(environment: Environment): Environment {
  environment.registerVariable('subject', 'string')
  environment.registerVariable('provider', 'string')
  environment.registerVariable('claims', 'map')
  for (const [variable, [type, ctor]] of Object.entries(VIEWS)) {
    environment.registerType(type, { ctor, fields: FIELDS[variable as keyof typeof FIELDS] })
    environment.registerVariable(variable, type)
  }
  return environment
}

/** The variables' values. CEL reads only those that an expression names. */
export class ExpressionVariables {
  readonly #person: Person
  readonly #circumstances: Circumstances

  constructor(person: Person, circumstances: Circumstances) {
    this.#person = person
    this.#circumstances = circumstances
  }

  get subject() {
    return this.#person.subject
  }

  get provider() {
    return this.#person.provider
  }

  get claims() {
    return this.#person.claims
  }

  get caller() {
    return new CallerView(this.#person.caller.kind)
  }

  get tokens() {
    return new TokensView(this.#person.tokens)
  }

  /** Undefined for a bearer: CEL fails. */
  get session() {
    const { session } = this.#person
    return session && new SessionView(this.#person, session.createdAt, this.#circumstances.now)
  }

  get request() {
    return this.#circumstances.request
  }

  get route() {
    return new RouteView(this.#circumstances.routeName)
  }
}

function dateOf(time: number | undefined): Date | undefined {
  return time === undefined ? undefined : new Date(time)
}
