import { ownCallbackPath } from '../../route/endpoint-paths.ts'
import { child, type Finding, type Pointer, readable } from '../finding.ts'
import { withPreset } from '../preset.ts'
import { PRESET_NAMES } from '../preset-names.ts'
import { NOT_A_LOGIN_HINT, RESERVED_PARAMETERS } from '../reserved-parameters.ts'
import { bearerProviders } from './bearer.ts'
import { checkClientAuthentication } from './client-authentication.ts'
import { type CheckInput, entries, items, type ProviderDraft } from './draft.ts'
import { checkInsecureUrl, checkIssuerUrl } from './insecure-url.ts'
import { checkPreset } from './preset.ts'

const ENDPOINTS = ['authorizationEndpoint', 'tokenEndpoint', 'userinfoEndpoint'] as const
const URL_KEYS = [
  'issuer',
  ...ENDPOINTS,
  'introspectionEndpoint',
  'revocationEndpoint',
  'endSessionEndpoint',
  'pushedAuthorizationRequestEndpoint',
  'jwksUri',
] as const

export function checkProviders({ file, doubtful }: CheckInput): readonly Finding[] {
  return entries(file.providers).flatMap(([name, provider]) => {
    const at = child('/providers', name)
    return [
      ...(doubtful(at) ? [] : checkEndpoints(at, provider)),
      ...checkIssuer(at, provider),
      ...(doubtful(at) ? [] : checkPreset(at, provider)),
      ...checkInsecure(at, provider),
      ...(doubtful(at) ? [] : checkClientAuthentication(at, provider)),
      ...checkParameters(at, provider),
      ...checkLoginHints(at, provider),
    ]
  })
}

function checkEndpoints(at: Pointer, provider: ProviderDraft): readonly Finding[] {
  if (provider.preset !== undefined || provider.issuer !== undefined) return []
  const missing = ENDPOINTS.filter((key) => provider[key] === undefined)
  if (missing.length === 0) return []
  if (missing.length === ENDPOINTS.length) {
    return [
      {
        at,
        key: true,
        message: `\`${readable(at)}\`: does not say where the provider is`,
        hint: `write issuer, or ${ENDPOINTS.join(', ')}, or preset: ${PRESET_NAMES.join(' | ')}`,
      },
    ]
  }
  return missing.map((key) => ({
    at: child(at, key),
    message: `\`${readable(child(at, key))}\`: is missing`,
    hint: 'write all three endpoints, or issuer',
  }))
}

function checkIssuer(at: Pointer, { issuer }: ProviderDraft): readonly Finding[] {
  return checkIssuerUrl(child(at, 'issuer'), issuer)
}

function checkInsecure(at: Pointer, provider: ProviderDraft): readonly Finding[] {
  return URL_KEYS.flatMap((key) =>
    checkInsecureUrl(child(at, key), provider[key], provider.allowInsecure, "the provider's"),
  )
}

function checkParameters(at: Pointer, provider: ProviderDraft): readonly Finding[] {
  return entries(provider.authorizationParams).flatMap(([key]): Finding[] => {
    if (!RESERVED_PARAMETERS.has(key)) return []
    const place = child(child(at, 'authorizationParams'), key)
    const hint = key === 'scope' ? 'write scopes' : 'leave it out'
    return [{ at: place, key: true, message: `\`${readable(place)}\`: is set by Postern itself`, hint }]
  })
}

function checkLoginHints(at: Pointer, { loginHints }: ProviderDraft): readonly Finding[] {
  return items(loginHints).flatMap(([index, name]): Finding[] => {
    if (!NOT_A_LOGIN_HINT.has(name)) return []
    const place = child(child(at, 'loginHints'), String(index))
    const message = `\`${readable(place)}\`: \`${name}\` must not come from a link, which any page can make`
    return [
      { at: place, message, hint: 'leave it out; write a fixed value in authorizationParams if it may stand there' },
    ]
  })
}

export function lintProviders(input: CheckInput): readonly Finding[] {
  return [...lintUnused(input), ...lintMixUp(input)]
}

/**
 * RFC 9700 4.4: `iss` tells which provider a response is from. A provider without issuer does not promise to send it.
 */
function lintMixUp({ file, doubtful }: CheckInput): readonly Finding[] {
  const providers = entries(file.providers)
  if (providers.length < 2) return []
  return providers.flatMap(([name, provider]): Finding[] => {
    const at = child('/providers', name)
    const { issuer, callback } = withPreset(provider)
    if (issuer !== undefined || callback !== 'shared' || doubtful(at)) return []
    return [
      {
        at,
        key: true,
        message: `\`${readable(at)}\`: it may not send \`iss\`, so another provider's response could be taken for its own`,
        hint: `write callback: own, and register the redirect URI that ends with ${ownCallbackPath(name)}`,
      },
    ]
  })
}

function lintUnused({ file, doubtful }: CheckInput): readonly Finding[] {
  const routes = items(file.routes).map(([, route]) => route)
  const signsIn = routes.filter((route) => route.auth !== 'none')
  const anyProvider = signsIn.some((route) => route.provider === undefined)
  if (doubtful('/routes') || anyProvider) return []
  const asked = new Set(signsIn.flatMap((route) => [route.provider, ...bearerProviders(route)]))
  return entries(file.providers).flatMap(([name]): Finding[] => {
    if (asked.has(name)) return []
    const at = child('/providers', name)
    return [
      {
        at,
        key: true,
        message: `\`${readable(at)}\`: no route signs in there`,
        hint: 'name it in a route, or leave it out',
      },
    ]
  })
}
