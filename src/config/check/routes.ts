import { didYouMean } from '../../spelling.ts'
import { child, type Finding, readable } from '../finding.ts'
import { type RouteConditions, routeConditions } from '../route-conditions.ts'
import { isLoopback } from '../syntax/address.ts'
import { isUnder, parseOwnPrefix, parsePrefixPath } from '../syntax/path.ts'
import { checkBearer } from './bearer.ts'
import { type CheckInput, entries, items, type RouteDraft } from './draft.ts'
import { checkExpressionAt } from './expression.ts'
import { checkStepUp, lintStepUp } from './step-up.ts'
import { checkWithoutUpstream } from './without-upstream.ts'

export function checkRoutes(input: CheckInput): readonly Finding[] {
  return items(input.file.routes).flatMap(([index, route]) => checkRoute(input, child('/routes', index), route))
}

function checkRoute(input: CheckInput, at: string, route: RouteDraft): readonly Finding[] {
  const { file } = input
  const findings: Finding[] = []
  const say = (key: string, message: string, hint: string) => {
    const place = `${at}/${key}`
    findings.push({ at: place, message: `\`${readable(place)}\`: ${message}`, hint })
  }

  if (route.provider !== undefined && file.providers && !Object.hasOwn(file.providers, route.provider)) {
    const names = Object.keys(file.providers)
    const meant = didYouMean(route.provider, names)
    say(
      'provider',
      'names no provider of this file',
      meant === undefined
        ? `write one of ${names.map((name) => `\`${name}\``).join(', ')}`
        : `did you mean \`${meant}\`?`,
    )
  }
  if (route.auth === 'none') {
    for (const key of ['allow', 'stepUp', 'bearer', 'provider'] as const) {
      if (route[key] !== undefined) {
        say(key, 'has no effect on a route with auth: none', `leave ${key} or auth out`)
      }
    }
  }
  if (route.upstream === undefined && !input.doubtful(`${at}/upstream`))
    findings.push(...checkWithoutUpstream(input, at, route))
  if (route.keepPost === true) {
    if (route.auth === 'none' || route.auth === 'optional') {
      say('keepPost', `has no effect on a route with auth: ${route.auth}`, 'leave keepPost or auth out')
    }
    if (route.unauthenticated === 'unauthorized') {
      say('keepPost', 'has no effect with unauthenticated: unauthorized', 'leave one of them out')
    }
    if (file.session?.store?.kind === 'cookie') {
      say(
        'keepPost',
        'a form waits in the store while the person signs in, and session.store.kind cookie has no store that all replicas share',
        'write session.store.kind memory or redis, or leave keepPost out',
      )
    }
  }
  if (route.stepUp !== undefined) findings.push(...checkStepUp(input, `${at}/stepUp`, route))
  if (route.allow === undefined && route.enforce === false)
    say('enforce', 'is about allow, which is missing', 'write allow')
  if (route.allow !== undefined) findings.push(...checkExpressionAt(input, `${at}/allow`, route.allow, 'policy'))
  findings.push(...checkBearer(input, at, route))

  const conditions = routeConditions(route)
  const prefix = file.prefix === undefined ? undefined : parseOwnPrefix(file.prefix)
  if (conditions && prefix?.ok && isUnder(conditions.path.path, prefix.value)) {
    say(
      'path',
      "lies under `prefix`, where only Postern's own endpoints answer",
      'choose another path, or another prefix',
    )
  }
  const strip = route.rewrite?.stripPrefix === undefined ? undefined : parsePrefixPath(route.rewrite.stripPrefix)
  if (conditions && strip?.ok && !isUnder(conditions.path.path, strip.value)) {
    say('rewrite/stripPrefix', "is no prefix of the route's path", "write how the route's path begins")
  }
  return findings
}

interface CheckedRoute {
  readonly index: number
  readonly conditions: RouteConditions
}

/**
 * Checks that names are unique and that no two routes match the same requests, since the order in the file does not
 * matter.
 */
export function checkRouteSet({ file, doubtful }: CheckInput, place: (at: string) => string): readonly Finding[] {
  const findings: Finding[] = []
  const byName = new Map<string, number>()
  const byPlace = new Map<string, readonly CheckedRoute[]>()
  for (const [index, route] of items(file.routes)) {
    const at = child('/routes', index)
    const conditions = routeConditions(route)
    if (!conditions || ['host', 'path', 'methods'].some((key) => doubtful(`${at}/${key}`))) continue
    const name = route.name ?? conditions.text
    const key = `${conditions.host ?? ''} ${conditions.path.kind} ${conditions.path.path}`
    const rivals = byPlace.get(key) ?? []
    const rival = rivals.find((other) => matchSameRequests(other.conditions, conditions))
    const twin = byName.get(name)
    if (rival) {
      findings.push({
        at,
        message: `\`routes[${index}]\`: matches the same requests as \`routes[${rival.index}]\` (${place(child('/routes', rival.index))})`,
        hint: 'make one of them more specific: another host, path or methods',
      })
    } else if (twin !== undefined) {
      findings.push({
        at: route.name === undefined ? at : `${at}/name`,
        message: `\`routes[${index}].name\`: is the name of \`routes[${twin}]\` (${place(child('/routes', twin))}) too`,
        hint: 'choose another name',
      })
    }
    byPlace.set(key, [...rivals, { index, conditions }])
    if (twin === undefined) byName.set(name, index)
  }
  return findings
}

/**
 * Whether two routes with the same host and path match the same requests. The route with more methods wins, so their
 * number must differ.
 */
function matchSameRequests(a: RouteConditions, b: RouteConditions): boolean {
  if (!a.methods || !b.methods) return a.methods === b.methods
  return a.methods.length === b.methods.length && a.methods.some((method) => b.methods?.includes(method))
}

export function lintRoutes(input: CheckInput): readonly Finding[] {
  const { file } = input
  return items(file.routes).flatMap(([index, route]) => {
    const at = child('/routes', index)
    const findings: Finding[] = []
    const say = (key: string, message: string, hint: string) =>
      findings.push({ at: `${at}/${key}`, message: `\`${readable(`${at}/${key}`)}\`: ${message}`, hint })
    const conditions = routeConditions(route)
    if (
      route.auth === 'none' &&
      conditions?.path.kind === 'prefix' &&
      conditions.path.path === '/' &&
      !conditions.methods
    ) {
      say('auth', 'none on / makes the whole app public', 'name the public paths one by one')
    }
    if (route.auth === 'optional' && route.allow !== undefined) {
      say(
        'allow',
        'applies to signed-in people only, and anonymous requests pass',
        'use auth: required if only some people may pass',
      )
    }
    findings.push(...lintStepUp(input, `${at}/stepUp`, route))
    const origins = items(route.origins).map(([, origin]) => origin)
    if (origins.includes('*')) {
      say('origins', "lets every page on the web use people's sessions here", 'name the origins one by one')
    } else if (origins.length > 0 && !origins.includes('self')) {
      say('origins', "leaves out self: the app's own pages cannot send forms or open WebSockets", 'add self')
    }
    for (const [key, url] of upstreamUrls(route)) {
      if (!URL.canParse(url)) continue
      const { protocol, hostname } = new URL(url)
      if ((protocol === 'http:' || protocol === 'h2c:') && !isLoopback(hostname)) {
        say(
          key,
          'is plain http off loopback: anyone on that network can read it and pretend to be Postern',
          'use https://, or run Postern beside the app',
        )
      }
    }
    return findings
  })
}

function upstreamUrls(route: RouteDraft): readonly (readonly [string, string])[] {
  if (typeof route.upstream === 'string') return [['upstream', route.upstream]]
  return items(route.upstream?.urls).map(([index, url]) => [`upstream/urls/${index}`, url] as const)
}

/** Finds header changes that undo each other. */
export function lintHeaders({ file }: CheckInput): readonly Finding[] {
  return items(file.routes).flatMap(([index, route]) =>
    (['headers', 'responseHeaders'] as const).flatMap((direction) => {
      const removed = new Set(items(route[direction]?.remove).map(([, name]) => name.toLowerCase()))
      return entries(route[direction]?.set).flatMap(([name]): Finding[] => {
        if (!removed.has(name.toLowerCase())) return []
        const at = child(`/routes/${index}/${direction}/set`, name)
        return [
          {
            at,
            key: true,
            message: `\`${readable(at)}\`: is set and removed`,
            hint: 'set replaces what was there; leave remove out',
          },
        ]
      })
    }),
  )
}
