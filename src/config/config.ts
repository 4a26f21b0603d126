import type { PublicUrl } from '../route/public-url.ts'
import type { RateLimit, Route } from '../route/route.ts'
import type { Ms } from '../time.ts'

export type ListenAddress =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string }

export type ClientAuth = 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt' | 'none'

export type ClientAssertionAudience = 'issuer' | 'token-endpoint'

/** One provider with its preset applied and every default filled in. */
export interface ProviderConfig {
  readonly name: string
  readonly preset?: string
  readonly label: string
  /** The issuer, for OpenID Connect with discovery. */
  readonly issuer?: string
  /** Endpoints from the file or a preset. */
  readonly authorizationEndpoint?: string
  readonly tokenEndpoint?: string
  readonly userinfoEndpoint?: string
  readonly introspectionEndpoint?: string
  readonly revocationEndpoint?: string
  readonly endSessionEndpoint?: string
  readonly jwksUri?: string
  readonly clientId: string
  readonly clientSecret?: string
  readonly clientAuth: ClientAuth
  /** The key for private_key_jwt, as `parsePrivateKey` takes it. */
  readonly clientKey?: string
  /** The audience of private_key_jwt's assertion. */
  readonly clientAssertionAudience: ClientAssertionAudience
  readonly scopes: readonly string[]
  /** Whether to request `offline_access` too when the provider's metadata list it, because the file has no scopes. */
  readonly addOfflineAccess: boolean
  readonly authorizationParams: Readonly<Record<string, string>>
  readonly pkce: boolean
  /** `own`: this provider has a redirect URI of its own. */
  readonly callback: 'shared' | 'own'
  readonly timeout: Ms
  readonly caFile?: string
  /** The subject is the first of these claims that exists. */
  readonly subjectClaim: readonly string[]
  readonly allowInsecure: boolean
}

/** Absolute paths. */
export interface StoreTls {
  /** If left out, the system's authorities. */
  readonly caFile?: string
  readonly certFile?: string
  readonly keyFile?: string
  readonly serverName?: string
}

export type StoreConfig =
  | { readonly kind: 'memory'; readonly maxSessions: number }
  | {
      readonly kind: 'redis'
      readonly url?: string
      readonly sentinel?: {
        readonly name: string
        readonly nodes: readonly string[]
        readonly sentinelUsername?: string
        readonly sentinelPassword?: string
      }
      readonly cluster?: { readonly nodes: readonly string[] }
      readonly username?: string
      readonly password?: string
      readonly tls?: boolean | StoreTls
      readonly keyPrefix: string
      readonly localCache: { readonly maxSessions: number; readonly maxAge: Ms }
    }
  | { readonly kind: 'cookie' }

export interface SessionConfig {
  /** The first encrypts, all decrypt. */
  readonly secrets: readonly string[]
  readonly cookie: {
    readonly name: string
    readonly sameSite: 'lax' | 'strict' | 'none'
    readonly domain?: string
    readonly path: string
  }
  readonly lifetime: Ms
  readonly idleTimeout: Ms
  readonly store: StoreConfig
}

export interface IdentityConfig {
  readonly requireVerifiedEmail: boolean
  /** Header name -> CEL expression. */
  readonly headers: Readonly<Record<string, string>>
  readonly assertion?: { readonly header: string; readonly lifetime: Ms }
}

/** A Fastify plugin that the operator added. */
export interface PluginFile {
  /** Absolute. */
  readonly path: string
  /** A hash of the content. */
  readonly version: string
}

export interface LogConfig {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  readonly format: 'auto' | 'pretty' | 'json'
}

/** The whole configuration: validated, every default filled in, deeply frozen. */
export interface Config {
  /** The hash of the file and every file that it names. */
  readonly hash: string
  /** Absolute paths of all files that were read, the YAML file first. The watcher watches them. */
  readonly files: readonly string[]
  readonly publicUrls: readonly PublicUrl[]
  readonly listen: ListenAddress
  readonly tls?: { readonly certFile: string; readonly keyFile: string }
  readonly workers: number | 'auto'
  /** Begins with `/`, no trailing slash. */
  readonly prefix: string
  readonly allowInsecure: boolean
  readonly shutdown: { readonly delay: Ms; readonly deadline: Ms }
  readonly log: LogConfig
  /** CIDRs. */
  readonly trustedProxies: readonly string[]
  readonly admin: { readonly listen: ListenAddress; readonly token?: string }
  /** In the order in which their hooks run. */
  readonly plugins: readonly PluginFile[]
  /** In the file's order. */
  readonly providers: readonly ProviderConfig[]
  readonly session: SessionConfig
  readonly refresh: {
    readonly ahead: Ms
    readonly retry: { readonly attempts: number; readonly minDelay: Ms; readonly maxDelay: Ms }
    readonly userinfoMaxAge: Ms
  }
  readonly identity: IdentityConfig
  readonly rateLimit: { readonly login: RateLimit }
  readonly routes: readonly Route[]
}
