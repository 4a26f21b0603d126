import type { Ms } from '../time.ts'

/** The path that a route matches, by whole decoded segments. */
export interface PathPattern {
  readonly kind: 'prefix' | 'exact'
  /** Begins with `/`. A prefix's trailing slash is ignored. */
  readonly path: string
}

export interface HeaderChanges {
  readonly set: Readonly<Record<string, string>>
  readonly remove: readonly string[]
}

export interface RateLimit {
  readonly max: number
  readonly per: Ms
}

export interface UpstreamTls {
  readonly caFile?: string
  readonly certFile?: string
  readonly keyFile?: string
  readonly serverName?: string
}

/** The app behind a route, with every default filled in. */
export interface Upstream {
  /** `http:`, `https:`, `h2c:`, `h2:` origins, or `unix:/path`. At least one. */
  readonly urls: readonly string[]
  readonly preserveHost: boolean
  readonly connectTimeout: Ms
  readonly responseTimeout: Ms
  readonly idleTimeout: Ms
  readonly retries: number
  readonly healthCheck?: { readonly path: string; readonly every: Ms }
  readonly tls?: UpstreamTls
}

/** How API clients may authenticate with `Authorization: Bearer`. Exactly one key is set. */
export interface Bearer {
  readonly introspect?: true
  readonly userinfo?: true
  readonly jwt?: { readonly audience: string | readonly string[] }
}

/** A route of the configuration with every default filled in. */
export interface Route {
  readonly name: string
  /** `app.example.com` or `*.example.com`, lower case, no port. If left out, all of publicUrl's hosts. */
  readonly host?: string
  readonly path: PathPattern
  /** Upper case. If left out, all methods. */
  readonly methods?: readonly string[]
  readonly auth: 'required' | 'optional' | 'none'
  readonly unauthenticated: 'auto' | 'redirect' | 'unauthorized'
  readonly provider?: string
  /** CEL expression. */
  readonly allow?: string
  readonly stepUp?: { readonly maxAge?: Ms; readonly acr?: readonly string[] }
  readonly bearer?: Bearer
  /** The origins whose pages may use a session for unsafe requests: `self`, `*`, or origins as browsers write them. */
  readonly origins: readonly string[]
  readonly upstream: Upstream
  readonly rewrite: { readonly stripPrefix?: string; readonly addPrefix?: string }
  readonly headers: HeaderChanges
  readonly responseHeaders: HeaderChanges
  readonly rateLimit?: RateLimit & { readonly key: 'user' | 'address' }
  /** Whether requests extend the idle timeout. */
  readonly keepAlive: boolean
  /** Bytes. If left out, unlimited. */
  readonly maxBody?: number
  readonly websocket: boolean
  readonly encodedSlash: 'reject' | 'keep'
}
