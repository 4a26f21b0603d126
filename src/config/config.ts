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
  /** OpenID Connect by discovery. */
  readonly issuer?: string
  /** OAuth 2.0 by hand; also what a preset gives. */
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
  /** For private_key_jwt: what `parsePrivateKey` takes. */
  readonly clientKey?: string
  /** Whom the assertion of private_key_jwt is made for. */
  readonly clientAssertionAudience: ClientAssertionAudience
  readonly scopes: readonly string[]
  /** Scopes were left out: `offline_access` is asked for as well where the provider's metadata list it. */
  readonly addOfflineAccess: boolean
  readonly authorizationParams: Readonly<Record<string, string>>
  readonly pkce: boolean
  /** own: a redirect URI that no other provider has. */
  readonly callback: 'shared' | 'own'
  readonly timeout: Ms
  readonly caFile?: string
  /** The first of these claims that is there is the subject. */
  readonly subjectClaim: readonly string[]
  readonly allowInsecure: boolean
}

/** Absolute paths. */
export interface StoreTls {
  /** Left out: the system's authorities. */
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
  /** The first seals, all open. */
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

/** A Fastify plugin of the operator's. */
export interface PluginFile {
  /** Absolute. */
  readonly path: string
  /** Changes with the content. */
  readonly version: string
}

export interface LogConfig {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  readonly format: 'auto' | 'pretty' | 'json'
}

/** The whole configuration: validated, every default filled in, deeply frozen. */
export interface Config {
  /** Of the file and every file it names; the same hash means nothing changed. */
  readonly hash: string
  /** Absolute paths of every file that was read, the YAML first: what a watcher watches. */
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
  /** In the order of their hooks. */
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
