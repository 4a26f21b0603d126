import { Assertions } from '../caller/assertions.ts'
import type { Config, Route } from '../config/config.ts'
import { RequestHeaderRules } from '../headers/request-headers.ts'
import { compileReservedNames } from '../headers/reserved-names.ts'
import { TrustedProxies } from '../headers/trusted-proxies.ts'
import { AssertionIssuer, type AssertionProblem } from '../identity/assertion/issuer.ts'
import type { AssertionKeys } from '../identity/assertion/key-ring.ts'
import { compileIdentityHeaders, type HeaderProblem, type IdentityHeaderRenderer } from '../identity/headers.ts'
import type { ClaimRules } from '../identity/visible-claims.ts'
import { type CompiledRoute, compileRoutes } from '../proxy/compiled-route.ts'
import type { Destinations } from '../proxy/direct.ts'
import { endpointsFor } from '../proxy/endpoint.ts'
import { Gate } from '../proxy/gate.ts'
import { RequestReader } from '../proxy/read-request.ts'
import { LoginUrls } from '../route/login-urls.ts'
import { createRouteTable } from '../route/match.ts'
import type { Scheme } from '../route/own-origin.ts'

/** Everything that follows from a configuration without I/O: enough to decide about any request. */
export interface CompiledGeneration<R extends CompiledRoute> {
  readonly places: Destinations<R>
  readonly reader: RequestReader
  readonly gate: Gate
  readonly headerRules: RequestHeaderRules
  readonly loginUrls: LoginUrls
  readonly renderer: IdentityHeaderRenderer
  readonly claimRules: ClaimRules
  /** The scheme of hosts that no public URL names. */
  readonly defaultScheme: Scheme
}

export interface CompileOptions<R extends CompiledRoute> {
  /** Adds the caller's own fields to a route plan. A running gateway adds the upstream. */
  readonly complete: (plan: CompiledRoute, route: Route) => R
  /** Called when an identity header is left out because its value cannot be rendered. */
  readonly onHeaderProblem?: (problem: HeaderProblem) => void
  /** Signs assertions. Left out: none are made. */
  readonly assertionKeys?: AssertionKeys
  readonly onAssertionProblem?: (problem: AssertionProblem) => void
}

export function compileGeneration<R extends CompiledRoute>(
  config: Config,
  options: CompileOptions<R>,
): CompiledGeneration<R> {
  const { complete, onHeaderProblem } = options
  const { routes, publicUrls, prefix, identity } = config
  const plans = compileRoutes(routes).map((plan, index) => complete(plan, routes[index] as Route))
  const hostnames = [...new Set(publicUrls.map(({ hostname }) => hostname))]
  const table = createRouteTable(plans, hostnames)
  const reserved = compileReservedNames(identity)
  const headerRules = new RequestHeaderRules((name) => reserved.has(name))
  const renderer = compileIdentityHeaders(identity, onHeaderProblem)
  const claimRules = { requireVerifiedEmail: identity.requireVerifiedEmail }
  const defaultScheme = publicUrls[0]?.secure === false ? 'http' : 'https'
  const loginUrls = new LoginUrls(prefix, publicUrls, {
    prefix,
    origins: publicUrls.map(({ origin }) => origin),
    routeHost: (hostname) => table.knowsHost(hostname) && !hostnames.includes(hostname),
  })
  return {
    places: { table, prefix, endpoints: endpointsFor(config.providers, identity.assertion !== undefined) },
    reader: new RequestReader({
      headerRules,
      trustedProxies: new TrustedProxies(config.trustedProxies),
      publicUrls,
      framedLogins: config.session.cookie.partitioned,
    }),
    gate: new Gate({ renderer, claimRules, assertions: assertionsOf(config, options), loginUrls, defaultScheme }),
    headerRules,
    loginUrls,
    renderer,
    claimRules,
    defaultScheme,
  }
}

function assertionsOf<R extends CompiledRoute>(
  { identity: { assertion }, publicUrls }: Config,
  { assertionKeys, onAssertionProblem }: CompileOptions<R>,
): Assertions | undefined {
  if (assertion === undefined || assertionKeys === undefined) return undefined
  const issuer = new AssertionIssuer(assertion, assertionKeys, onAssertionProblem)
  return new Assertions(issuer, publicUrls[0]?.origin ?? '')
}
