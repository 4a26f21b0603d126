import { resolve as absolute } from 'node:path'
import type { Config, ProviderConfig, StoreConfig } from './config.ts'
import { identityHeadersOf } from './identity-preset.ts'
import { refreshTokenRule } from './known-issuers.ts'
import { withPreset } from './preset.ts'
import { publicUrlsOf } from './public-url.ts'
import { resolveClaimSource } from './resolve-claim-source.ts'
import { resolveRoute } from './resolve-route.ts'
import type { ConfigFile } from './schema/file.ts'
import type { ProviderFile } from './schema/provider.ts'
import { parseListen, parseNetwork } from './syntax/address.ts'
import { parseCookieDomain } from './syntax/host.ts'
import { parsedValue } from './syntax/parsed.ts'
import { parseOwnPrefix } from './syntax/path.ts'
import { parseDuration } from './syntax/quantity.ts'
import { parsePublicUrl } from './syntax/url.ts'

const ms = (text: string) => parsedValue(parseDuration(text))

/**
 * Turns a checked file into a `Config`.
 *
 * @param directory the folder in which relative paths start
 */
export function resolveConfig(file: ConfigFile, directory: string): Omit<Config, 'hash' | 'files' | 'plugins'> {
  const { shutdown, refresh, identity, rateLimit, session } = file
  const publicUrls = publicUrlsOf(file.publicUrl).map(([, url]) => url)
  const secure = publicUrls.every((url) => url.secure)
  const domain =
    typeof session.cookie.domain === 'string' ? parsedValue(parseCookieDomain(session.cookie.domain)) : undefined
  const { path, sameSite, partitioned } = session.cookie
  const hostOnly = domain === undefined && path === '/'
  const cookieName = secure ? (hostOnly ? '__Host-postern' : '__Secure-postern') : 'postern'
  const { assertion } = identity
  return {
    publicUrls,
    listen: parsedValue(parseListen(file.listen)),
    ...(file.tls && {
      tls: { certFile: absolute(directory, file.tls.certFile), keyFile: absolute(directory, file.tls.keyFile) },
    }),
    workers: file.workers,
    prefix: parsedValue(parseOwnPrefix(file.prefix)),
    allowInsecure: file.allowInsecure,
    shutdown: { delay: ms(shutdown.delay), deadline: ms(shutdown.deadline) },
    log: { ...file.log },
    trustedProxies: file.trustedProxies.map((text) => parsedValue(parseNetwork(text))),
    admin: { ...file.admin, listen: parsedValue(parseListen(file.admin.listen)) },
    login: {
      ...(file.login.origin !== undefined && { origin: parsedValue(parsePublicUrl(file.login.origin)).origin }),
    },
    providers: Object.entries(file.providers).map(([name, provider]) => resolveProvider(name, provider, directory)),
    session: {
      secrets: [...session.secrets],
      cookie: { name: session.cookie.name ?? cookieName, sameSite, path, domain, partitioned },
      maxPerPerson: session.maxPerPerson,
      lifetime: ms(session.lifetime),
      // With a short lifetime the file need not set the idle timeout too.
      idleTimeout: Math.min(ms(session.idleTimeout), ms(session.lifetime)),
      store: resolveStore(session.store, directory),
    },
    refresh: {
      ahead: ms(refresh.ahead),
      retry: {
        attempts: refresh.retry.attempts,
        minDelay: ms(refresh.retry.minDelay),
        maxDelay: ms(refresh.retry.maxDelay),
      },
      userinfoMaxAge: ms(refresh.userinfoMaxAge),
    },
    identity: {
      requireVerifiedEmail: identity.requireVerifiedEmail,
      headers: resolveHeaders(identity),
      ...(assertion && { assertion: resolveAssertion(assertion, directory) }),
    },
    rateLimit: { login: { max: rateLimit.login.max, per: ms(rateLimit.login.per) } },
    routes: file.routes.map((route) => resolveRoute(route, file.providers, directory)),
  }
}

/** Without scopes, OpenID Connect requests the common claims and plain OAuth 2.0 the provider's default scopes. */
function resolveProvider(name: string, file: ProviderFile, directory: string): ProviderConfig {
  const { subjectClaim, caFile, timeout, clientAuth, claimSources = [], ...rest } = withPreset(file)
  const { issuer, scopes } = rest
  const { clientKey, clientAssertionFile } = file
  const withoutSecret =
    clientKey !== undefined ? 'private_key_jwt' : clientAssertionFile !== undefined ? 'client_assertion' : 'none'
  return {
    label: `Sign in with ${name}`,
    scopes: issuer === undefined ? [] : ['openid', 'email', 'profile'],
    addOfflineAccess: issuer !== undefined && scopes === undefined && refreshTokenRule(issuer) === 'offline-access',
    ...rest,
    name,
    clientAuth:
      file.clientAuth ?? (file.clientSecret === undefined ? withoutSecret : (clientAuth ?? 'client_secret_basic')),
    clientAssertionAudience: rest.clientAssertionAudience ?? (issuer === undefined ? 'token-endpoint' : 'issuer'),
    authorizationParams: { ...rest.authorizationParams },
    timeout: ms(timeout),
    ...(caFile !== undefined && { caFile: absolute(directory, caFile) }),
    ...(clientAssertionFile !== undefined && { clientAssertionFile: absolute(directory, clientAssertionFile) }),
    subjectClaim: [subjectClaim ?? 'sub'].flat(),
    claimSources: claimSources.map((source) => resolveClaimSource(source, ms(timeout), directory)),
    subjectType: rest.subjectType ?? 'string',
    revokeTokens: rest.revokeTokens ?? true,
  }
}

function resolveHeaders(identity: ConfigFile['identity']): Readonly<Record<string, string>> {
  const headers = Object.entries(identityHeadersOf(identity))
  return Object.fromEntries(headers.filter((header): header is [string, string] => header[1] !== undefined))
}

function resolveAssertion(
  { lifetime, keyFile, claims, ...rest }: NonNullable<ConfigFile['identity']['assertion']>,
  directory: string,
): NonNullable<Config['identity']['assertion']> {
  return {
    ...rest,
    lifetime: ms(lifetime),
    claims: [...claims],
    ...(keyFile !== undefined && { keyFile: [keyFile].flat().map((path) => absolute(directory, path)) }),
  }
}

function resolveStore(store: ConfigFile['session']['store'], directory: string): StoreConfig {
  if (store.kind !== 'redis') return { ...store }
  const { localCache, tls } = store
  const from = (path: string | undefined) => (path === undefined ? undefined : absolute(directory, path))
  return {
    ...store,
    tls:
      typeof tls === 'boolean'
        ? tls
        : { ...tls, caFile: from(tls.caFile), certFile: from(tls.certFile), keyFile: from(tls.keyFile) },
    localCache: { maxSessions: localCache.maxSessions, maxAge: ms(localCache.maxAge) },
  }
}
