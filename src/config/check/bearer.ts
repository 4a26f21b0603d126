import { didYouMean } from '../../spelling.ts'
import { bearerProvider, readsDiscovery } from '../bearer-provider.ts'
import { child, type Finding, type Pointer, readable } from '../finding.ts'
import { isPublicIssuer } from '../known-issuers.ts'
import { withPreset } from '../preset.ts'
import { publicUrlsOf } from '../public-url.ts'
import { type CheckInput, entries, items, type ProviderDraft, type RouteDraft } from './draft.ts'
import { checkInsecureUrl, checkIssuerUrl } from './insecure-url.ts'

type BearerDraft = NonNullable<RouteDraft['bearer']>
type WayDraft = Exclude<BearerDraft, readonly unknown[]>
type JwtDraft = NonNullable<WayDraft['jwt']>

/** The ways to check a bearer token that a route names, each with its place. */
export function bearerWays(at: Pointer, route: RouteDraft): readonly (readonly [Pointer, WayDraft])[] {
  const { bearer } = route
  const place = child(at, 'bearer')
  if (bearer === undefined) return []
  if (!isList(bearer)) return [[place, bearer]]
  return items(bearer).map(([index, way]) => [child(place, index), way] as const)
}

function isList(bearer: BearerDraft): bearer is Extract<BearerDraft, readonly unknown[]> {
  return Array.isArray(bearer)
}

/** The names of the providers that the ways of a route name themselves. */
export function bearerProviders(route: RouteDraft): readonly (string | undefined)[] {
  return bearerWays('', route).flatMap(([, way]) =>
    [way.introspect, way.userinfo, way.jwt].map((one) => (typeof one === 'object' ? one.provider : undefined)),
  )
}

/** Checks how API clients authenticate: what can never work is an error. */
export function checkBearer(input: CheckInput, at: Pointer, route: RouteDraft): readonly Finding[] {
  return bearerWays(at, route).flatMap(([place, way]) => {
    if (input.doubtful(place)) return []
    if (Object.keys(way).length !== 1) {
      return [finding(place, 'must have exactly one way', 'write one of introspect, userinfo and jwt')]
    }
    if (way.introspect !== undefined) return checkAsking(input, child(place, 'introspect'), way.introspect, route)
    if (way.userinfo !== undefined) return checkAsking(input, child(place, 'userinfo'), way.userinfo, route)
    return way.jwt === undefined ? [] : checkJwt(input, child(place, 'jwt'), way.jwt, route)
  })
}

type Asking = NonNullable<WayDraft['introspect']> | NonNullable<WayDraft['userinfo']>

function checkAsking(input: CheckInput, at: Pointer, way: Asking, route: RouteDraft): readonly Finding[] {
  const found = providerOf(input, at, way, route)
  if (found.kind !== 'provider') return found.findings
  const { name, provider } = found
  const key = at.endsWith('/userinfo') ? 'userinfoEndpoint' : 'introspectionEndpoint'
  if (withPreset(provider)[key] !== undefined || readsDiscovery(provider)) return []
  const place = readable(child(child('/providers', name), key))
  return [finding(at, `the provider \`${name}\` has no such endpoint in this file`, `write ${place}`)]
}

function checkJwt(input: CheckInput, at: Pointer, jwt: JwtDraft, route: RouteDraft): readonly Finding[] {
  const { issuer, provider, jwksUri, allowInsecure } = jwt
  if (issuer !== undefined && provider !== undefined)
    return [finding(child(at, 'provider'), 'stands beside issuer', 'leave one of them out')]
  const urls = [
    ...checkIssuerUrl(child(at, 'issuer'), issuer),
    ...(['issuer', 'jwksUri'] as const).flatMap((key) =>
      checkInsecureUrl(child(at, key), jwt[key], allowInsecure, 'its own'),
    ),
  ]
  if (issuer !== undefined) return [...urls, ...checkForeign(input, at, issuer)]
  const found = providerOf(input, at, jwt, route)
  if (found.kind !== 'provider') return [...urls, ...found.findings]
  if (withPreset(found.provider).issuer === undefined) {
    return [...urls, finding(at, `the provider \`${found.name}\` has no issuer`, 'write issuer, or introspect: true')]
  }
  if (jwksUri !== undefined) return urls
  const idle = (['caFile', 'tokenFile'] as const).filter((key) => jwt[key] !== undefined)
  const own = `the keys are read with the settings of the provider \`${found.name}\``
  return [...urls, ...idle.map((key) => finding(child(at, key), `has no effect: ${own}`, `leave ${key} out`))]
}

/** Postern's assertions name its own origin as their issuer. They are for the app, not for Postern. */
function checkForeign({ file }: CheckInput, at: Pointer, issuer: string): readonly Finding[] {
  const own = publicUrlsOf(file.publicUrl)
  if (!own.some(([, { origin }]) => origin === issuer)) return []
  return [finding(child(at, 'issuer'), 'is a publicUrl, so Postern itself', 'write the issuer of the access tokens')]
}

type Found =
  | { readonly kind: 'provider'; readonly name: string; readonly provider: ProviderDraft }
  | { readonly kind: 'none'; readonly findings: readonly Finding[] }

function providerOf(
  { file, doubtful }: CheckInput,
  at: Pointer,
  way: { readonly provider?: string } | boolean,
  route: RouteDraft,
): Found {
  const providers = entries(file.providers)
  const names = providers.map(([name]) => name)
  const name = bearerProvider(typeof way === 'boolean' ? true : way, route, names)
  const none = (...findings: readonly Finding[]): Found => ({ kind: 'none', findings })
  if (doubtful('/providers') || names.length === 0) return none()
  if (name === undefined)
    return none(finding(at, 'does not say which provider', `write provider: ${names.join(' | ')}`))
  const provider = providers.find(([known]) => known === name)?.[1]
  if (provider !== undefined) return { kind: 'provider', name, provider }
  // A route's own wrong `provider` is reported there.
  if (typeof way === 'boolean' || way.provider === undefined) return none()
  const meant = didYouMean(name, names)
  const hint = meant === undefined ? `write one of ${names.join(', ')}` : `did you mean \`${meant}\`?`
  return none(finding(child(at, 'provider'), 'names no provider of this file', hint))
}

function finding(at: Pointer, message: string, hint: string): Finding {
  return { at, message: `\`${readable(at)}\`: ${message}`, hint }
}

export function lintBearer(input: CheckInput): readonly Finding[] {
  return items(input.file.routes).flatMap(([index, route]) =>
    bearerWays(child('/routes', index), route).flatMap(([place, way]) => [
      ...lintIntrospection(input, place, way, route),
      ...lintPublicIssuer(place, way, route),
    ]),
  )
}

/** RFC 7662 2.1: a provider answers applications that authenticate. */
function lintIntrospection(
  { file }: CheckInput,
  place: Pointer,
  { introspect }: WayDraft,
  route: RouteDraft,
): readonly Finding[] {
  if (introspect === undefined) return []
  const names = entries(file.providers).map(([name]) => name)
  const name = bearerProvider(introspect, route, names)
  const provider = name === undefined ? undefined : file.providers?.[name]
  if (provider === undefined) return []
  const { clientSecret, clientKey, clientAssertionFile } = provider
  if ([clientSecret, clientKey, clientAssertionFile].some((credential) => credential !== undefined)) return []
  const message = `the provider \`${name}\` has no clientSecret or clientKey: introspection is for applications that authenticate`
  return [finding(child(place, 'introspect'), message, 'write one, or userinfo: true')]
}

/** Anyone can get a token for any audience from these. */
function lintPublicIssuer(place: Pointer, { jwt }: WayDraft, { allow }: RouteDraft): readonly Finding[] {
  if (jwt?.issuer === undefined || allow !== undefined || !isPublicIssuer(jwt.issuer)) return []
  const message = 'gives tokens to everybody, for any audience'
  return [finding(child(child(place, 'jwt'), 'issuer'), message, 'say in allow whose tokens may pass')]
}
