import { resolve as absolute } from 'node:path'
import { bearerProvider } from './bearer-provider.ts'
import type { BearerWay, JwtWay } from './config.ts'
import { withPreset } from './preset.ts'
import type { BearerFile, BearerWayFile } from './schema/bearer.ts'
import type { ConfigFile } from './schema/file.ts'
import type { RouteFile } from './schema/route.ts'
import { parsedValue } from './syntax/parsed.ts'
import { parseDuration } from './syntax/quantity.ts'

type Providers = ConfigFile['providers']
type NamesProvider = Pick<RouteFile, 'provider'>

/** Turns a checked `bearer` of the file into the ways that it means. */
export function resolveBearer(
  file: BearerFile,
  route: NamesProvider,
  providers: Providers,
  directory: string,
): readonly BearerWay[] {
  return [file].flat().map((way) => resolveWay(way, route, providers, directory))
}

function resolveWay(
  { introspect, userinfo, jwt }: BearerWayFile,
  route: NamesProvider,
  providers: Providers,
  directory: string,
): BearerWay {
  const providerOf = (way: NamesProvider | true) => bearerProvider(way, route, Object.keys(providers)) ?? ''
  if (introspect !== undefined) {
    const audience = introspect === true ? undefined : introspect.audience
    const provider = providerOf(introspect)
    return { kind: 'introspect', provider, ...(audience !== undefined && { audiences: [audience].flat() }) }
  }
  if (userinfo !== undefined) return { kind: 'userinfo', provider: providerOf(userinfo) }
  if (jwt === undefined) throw new TypeError('a route was read before it was checked')
  return resolveJwt(jwt, jwt.issuer === undefined ? providerOf(jwt) : undefined, providers, directory)
}

function resolveJwt(
  file: NonNullable<BearerWayFile['jwt']>,
  provider: string | undefined,
  providers: Providers,
  directory: string,
): JwtWay {
  const { audience, algorithms, type, jwksUri, tokenFile, timeout, allowInsecure } = file
  const from = provider === undefined ? undefined : withPreset(providers[provider] as Providers[string])
  const issuer = file.issuer ?? from?.issuer ?? ''
  const caFile = file.caFile ?? from?.caFile
  const ofProvider = from !== undefined && jwksUri === undefined
  return {
    kind: 'jwt',
    ...(provider !== undefined && { provider }),
    issuer,
    audiences: [audience].flat(),
    algorithms: [...algorithms],
    type,
    ...(!ofProvider && {
      keys: {
        issuer,
        ...(jwksUri !== undefined && { jwksUri }),
        ...(caFile !== undefined && { caFile: absolute(directory, caFile) }),
        ...(tokenFile !== undefined && { tokenFile: absolute(directory, tokenFile) }),
        timeout: parsedValue(parseDuration(timeout)),
        allowInsecure,
      },
    }),
  }
}
