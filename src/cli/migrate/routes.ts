import { isUnder } from '../../config/syntax/path.ts'
import { type Draft, literal, type Value, variable } from './draft.ts'
import { pathsOf } from './path-regex.ts'
import { type Policy, policyOf } from './policy.ts'
import { hasIssuer } from './provider.ts'
import { type Target, targetsOf } from './upstreams.ts'

interface Match {
  readonly path: string
  readonly exact: boolean
  readonly methods?: readonly string[]
}

interface RouteDraft extends Match {
  readonly target: Target
  auth: 'required' | 'none'
  unauthenticated: 'auto' | 'unauthorized'
  /** Notes to write beside the route. */
  readonly notes: { readonly what: string; readonly text?: string; readonly changed: boolean; readonly from?: string }[]
}

/** The routes: one for each upstream, and one for each path that is treated in another way. */
export function migrateRoutes(draft: Draft): void {
  const targets = targetsOf(draft)
  const routes: RouteDraft[] = targets.map((target) => ({
    ...target.match,
    target,
    auth: 'required',
    unauthenticated: 'auto',
    notes: [...target.notes],
  }))
  openRoutes(draft, targets, routes)
  apiRoutes(draft, targets, routes)
  if (draft.isOn('force_json_errors')) {
    for (const route of routes) route.unauthenticated = 'unauthorized'
    draft.note(
      'changed',
      'force_json_errors',
      ['routes'],
      'unauthenticated: unauthorized; errors are JSON for clients that accept it',
    )
  }
  if (draft.isOn('skip_auth_preflight')) openPreflights(draft, routes)
  write(draft, routes, policyOf(draft), bearerOf(draft))
}

const key = ({ path, exact, methods }: Match) => `${exact ? '=' : ''}${path} ${methods?.toSorted().join(',') ?? ''}`

/** The upstream that gets a path: the longest that covers it. */
function covering(path: string, targets: readonly Target[]): Target | undefined {
  return targets
    .filter(({ match }) => (match.exact ? match.path === path : isUnder(path, match.path.replace(/(.)\/$/, '$1'))))
    .toSorted((a, b) => Number(b.match.exact) - Number(a.match.exact) || b.match.path.length - a.match.path.length)[0]
}

/** The route for a match, made if there is none: for its own upstream, and for those of longer paths below it. */
function routesFor(match: Match, targets: readonly Target[], routes: RouteDraft[]): readonly RouteDraft[] {
  const below = match.exact
    ? []
    : targets.filter((target) => target.match.path !== match.path && isUnder(target.match.path, match.path))
  const own = covering(match.path, targets)
  const wanted = [
    ...(own ? [{ ...match, target: own }] : []),
    ...below.map((target) => ({ ...target.match, ...(match.methods && { methods: match.methods }), target })),
  ]
  return wanted.map((one) => {
    const there = routes.find((route) => key(route) === key(one))
    if (there) return there
    const made: RouteDraft = { ...one, auth: 'required', unauthenticated: 'auto', notes: [] }
    routes.push(made)
    return made
  })
}

function openRoutes(draft: Draft, targets: readonly Target[], routes: RouteDraft[]): void {
  const rules = [
    ...draft.list('skip_auth_routes').map((rule) => ['skip_auth_routes', rule] as const),
    ...draft.list('skip_auth_regex').map((rule) => ['skip_auth_regex', rule] as const),
  ]
  for (const [name, rule] of rules) {
    const parsed = name === 'skip_auth_regex' ? { regex: rule } : methodAndPath(rule)
    const matches = typeof parsed === 'string' ? parsed : pathsOf(parsed.regex)
    if (typeof parsed === 'string' || typeof matches === 'string') {
      draft.note('no equivalent', name, ['routes'], `${rule}: ${matches}. It needs a sign-in now`)
      continue
    }
    const { methods } = parsed
    for (const { difference, butNot, ...match } of matches) {
      const made = routesFor({ ...match, ...(methods && { methods }) }, targets, routes)
      for (const route of made) route.auth = 'none'
      // What the rule does not open stays closed, unless another rule opens it.
      if (butNot !== undefined) routesFor({ path: butNot, exact: true, ...(methods && { methods }) }, targets, routes)
      if (made.length === 0) draft.note('no equivalent', name, ['routes'], `${rule}: no upstream has this path`)
      const text = `${rule}${difference === undefined ? '' : `: ${difference}`}. No identity is sent; auth: optional sends that of people who are signed in`
      made[0]?.notes.push({ what: name, text, changed: difference !== undefined })
    }
  }
}

/** `GET=^/path`, `GET!=^/path` and `^/path`. */
function methodAndPath(rule: string): { readonly regex: string; readonly methods?: readonly string[] } | string {
  const split = /^([A-Za-z]+)(!?)=(.*)$/.exec(rule)
  if (!split) return { regex: rule }
  if (split[2] === '!') return 'all methods but one cannot be written; name the methods in a route'
  return { regex: split[3]!, methods: [split[1]!.toUpperCase()] }
}

function apiRoutes(draft: Draft, targets: readonly Target[], routes: RouteDraft[]): void {
  for (const rule of draft.list('api_routes')) {
    const matches = pathsOf(rule)
    if (typeof matches === 'string') {
      draft.note(
        'no equivalent',
        'api_routes',
        ['routes'],
        `${rule}: ${matches}. unauthenticated: auto answers all but navigations with 401 anyway`,
      )
      continue
    }
    for (const { difference, butNot: _, ...match } of matches) {
      // What is open stays open.
      const open = routes.filter((route) => route.auth === 'none' && route.methods === undefined)
      if (open.some((route) => (route.exact ? route.path === match.path : isUnder(match.path, route.path)))) {
        draft.note('no equivalent', 'api_routes', ['routes'], `${rule}: not needed, the path needs no sign-in`)
        continue
      }
      const made = routesFor(match, targets, routes)
      if (made.length === 0) draft.note('no equivalent', 'api_routes', ['routes'], `${rule}: no upstream has this path`)
      for (const route of made) route.unauthenticated = 'unauthorized'
      made[0]?.notes.push({
        what: 'api_routes',
        text: `${rule}${difference === undefined ? '' : `: ${difference}`}`,
        changed: difference !== undefined,
      })
    }
  }
}

function openPreflights(draft: Draft, routes: RouteDraft[]): void {
  for (const route of [...routes]) {
    const match = { path: route.path, exact: route.exact, methods: ['OPTIONS'] }
    const covered =
      route.auth === 'none' || route.methods !== undefined || routes.some((other) => key(other) === key(match))
    if (covered) continue
    const text =
      'every OPTIONS request reaches the app without a sign-in. Safer: cors, with which Postern answers preflights itself'
    routes.push({
      ...match,
      target: route.target,
      auth: 'none',
      unauthenticated: 'auto',
      notes: [{ what: 'skip_auth_preflight', text, changed: false }],
    })
  }
  if (!routes.some(({ notes }) => notes.some(({ what }) => what === 'skip_auth_preflight'))) {
    draft.note('carried over', 'skip_auth_preflight', ['routes'], 'no route needs a sign-in')
  }
}

/** How API clients may send a JWT instead of signing in. */
function bearerOf(draft: Draft): readonly Value[] {
  if (!draft.isOn('skip_jwt_bearer_tokens')) return []
  const id = draft.text('client_id')
  const audience = [
    id === undefined ? variable('OAUTH2_PROXY_CLIENT_ID') : literal(id),
    ...draft.list('oidc_extra_audiences').map(literal),
  ]
  const extra = draft.list('extra_jwt_issuers').flatMap((pair): readonly Value[] => {
    const [issuer = '', wanted = ''] = pair.split(/=(?=[^=]*$)/)
    const url = URL.parse(issuer)
    return wanted === '' || url?.protocol !== 'https:'
      ? []
      : [{ jwt: { issuer: literal(issuer), audience: literal(wanted) } }]
  })
  return [...(hasIssuer(draft) ? [{ jwt: { audience } }] : []), ...extra].slice(0, 8)
}

function write(draft: Draft, routes: readonly RouteDraft[], { allow, noteAt }: Policy, bearer: readonly Value[]): void {
  const written = routes.map((route): { readonly [key: string]: Value } => ({
    path: route.exact ? { exact: literal(route.path) } : literal(route.path),
    ...(route.methods && { methods: route.methods }),
    ...(route.auth === 'none' && { auth: 'none' }),
    ...(route.auth === 'required' && allow !== undefined && { allow: literal(allow) }),
    ...(route.auth === 'required' && route.unauthenticated !== 'auto' && { unauthenticated: route.unauthenticated }),
    ...(route.auth === 'required' && bearer.length > 0 && { bearer: bearer.length === 1 ? bearer[0]! : bearer }),
    ...route.target.keys,
  }))
  draft.put(['routes'], written)
  if (written.some((route) => route['upstream'] === undefined)) trustTheAskingProxy(draft)
  routes.forEach(({ notes }, index) => {
    for (const { what, text, changed, from } of notes)
      draft.note(changed ? 'changed' : 'carried over', what, ['routes', index], text, from)
  })
  const guarded = routes.findIndex(({ auth }) => auth === 'required')
  const place = guarded === -1 ? ['routes'] : ['routes', guarded]
  noteAt([...place, 'allow'])
  const tokens =
    'an id token is refused as a bearer token: the client sends an access token that names one of these audiences'
  for (const name of [
    'skip_jwt_bearer_tokens',
    'extra_jwt_issuers',
    'oidc_extra_audiences',
    'bearer_token_login_fallback',
  ]) {
    if (!draft.option(name)) continue
    if (bearer.length === 0) draft.note('no equivalent', name, place, 'no bearer tokens are accepted here')
    else
      draft.note(
        'changed',
        name,
        [...place, 'bearer'],
        name === 'bearer_token_login_fallback' ? 'a token that is refused gets 401' : tokens,
      )
  }
}

/** Without an upstream a route is for proxies that ask, which must be named. */
function trustTheAskingProxy(draft: Draft): void {
  const networks = draft.file['trustedProxies']
  if (Array.isArray(networks) && networks.length > 0) return
  draft.put(['trustedProxies'], [variable('POSTERN_TRUSTED_PROXY')])
  const text = 'only a trusted proxy may ask who may pass: set this variable to its address or network'
  draft.note('changed', 'trusted_proxy_ips', ['trustedProxies'], text)
}
