import { resolve as absolute } from 'node:path'
import type { Route, Upstream } from './config.ts'
import { fillDefaults } from './defaults.ts'
import { fileSchema } from './generated/schema.js'
import { resolveBearer } from './resolve-bearer.ts'
import { routeConditions } from './route-conditions.ts'
import type { ConfigFile } from './schema/file.ts'
import type { RouteFile } from './schema/route.ts'
import type { UpstreamFile } from './schema/upstream.ts'
import type { SchemaNode } from './schema-walk.ts'
import { parsedValue } from './syntax/parsed.ts'
import { parseAddedPrefix, parsePrefixPath } from './syntax/path.ts'
import { parseDuration, parseSize } from './syntax/quantity.ts'
import { parseCorsOrigin, parsePageOrigin, parseUpstreamUrl } from './syntax/url.ts'

/** The schema of an upstream that is written as a map. */
const upstreamSchema = fileSchema.properties?.['routes']?.items?.properties?.['upstream']?.anyOf?.find(
  (branch) => branch.type === 'object',
) as SchemaNode

const ms = (text: string) => parsedValue(parseDuration(text))

/** Turns a checked route of the file into a `Route`. */
export function resolveRoute(file: RouteFile, providers: ConfigFile['providers'], directory: string): Route {
  const conditions = routeConditions(file)
  if (!conditions) throw new TypeError('a route was read before it was checked')
  const { stripPrefix, addPrefix } = file.rewrite
  const { stepUp, rateLimit } = file
  const maxBody = parsedValue(parseSize(file.maxBody))
  return {
    name: file.name ?? conditions.text,
    host: conditions.host,
    path: conditions.path,
    ...(conditions.methods && { methods: conditions.methods }),
    auth: file.auth,
    unauthenticated: file.unauthenticated,
    provider: file.provider,
    allow: file.allow,
    enforce: file.enforce,
    ...(stepUp && {
      stepUp: {
        ...(stepUp.maxAge !== undefined && { maxAge: ms(stepUp.maxAge) }),
        ...(stepUp.acr && { acr: stepUp.acr }),
      },
    }),
    ...(file.bearer && { bearer: resolveBearer(file.bearer, file, providers, directory) }),
    origins: file.origins.map((text) => parsedValue(parsePageOrigin(text))),
    ...(file.cors && { cors: resolveCors(file.cors, conditions.methods) }),
    ...(file.upstream !== undefined && { upstream: resolveUpstream(file.upstream, directory) }),
    rewrite: {
      ...(stripPrefix !== undefined && { stripPrefix: parsedValue(parsePrefixPath(stripPrefix)) }),
      ...(addPrefix !== undefined && { addPrefix: parsedValue(parseAddedPrefix(addPrefix)) }),
    },
    headers: headerChanges(file.headers),
    responseHeaders: headerChanges(file.responseHeaders),
    ...(rateLimit && { rateLimit: { max: rateLimit.max, per: ms(rateLimit.per), key: rateLimit.key } }),
    keepAlive: file.keepAlive,
    keepPost: file.keepPost,
    maxBody,
    websocket: file.websocket,
    encodedSlash: file.encodedSlash,
  }
}

function resolveCors(
  file: NonNullable<RouteFile['cors']>,
  routeMethods: readonly string[] | undefined,
): NonNullable<Route['cors']> {
  return {
    origins: file.origins.map((text) => parsedValue(parseCorsOrigin(text))),
    methods: file.methods ?? routeMethods ?? ['GET', 'HEAD', 'POST'],
    headers: file.headers,
    exposeHeaders: file.exposeHeaders,
    credentials: file.credentials,
    maxAge: ms(file.maxAge),
  }
}

function headerChanges(changes: RouteFile['headers']): Route['headers'] {
  return { set: { ...changes.set }, remove: [...changes.remove] }
}

/** A plain URL means a map with that URL. */
function resolveUpstream(written: NonNullable<RouteFile['upstream']>, directory: string): Upstream {
  const file =
    typeof written === 'string'
      ? (fillDefaults(upstreamSchema, { urls: [written] }, new Set()) as UpstreamFile)
      : written
  const { tls, healthCheck } = file
  const from = (path: string | undefined) => (path === undefined ? undefined : absolute(directory, path))
  return {
    urls: file.urls.map((url) => parsedValue(parseUpstreamUrl(url))),
    preserveHost: file.preserveHost,
    connectTimeout: ms(file.connectTimeout),
    responseTimeout: ms(file.responseTimeout),
    idleTimeout: ms(file.idleTimeout),
    retries: file.retries,
    ...(healthCheck && { healthCheck: { path: healthCheck.path, every: ms(healthCheck.every) } }),
    ...(tls && {
      tls: { ...tls, caFile: from(tls.caFile), certFile: from(tls.certFile), keyFile: from(tls.keyFile) },
    }),
  }
}
