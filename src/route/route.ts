import type { Ms } from '../time.ts'

/** What a request's path must look like. Matched on decoded segments, whole segments only. */
export interface PathPattern {
  readonly kind: 'prefix' | 'exact'
  /** Begins with `/`. A trailing slash of a prefix means nothing. */
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

/** How API clients may authenticate with `Authorization: Bearer`. Exactly one is given. */
export interface Bearer {
  readonly introspect?: true
  readonly userinfo?: true
  readonly jwt?: { readonly audience: string | readonly string[] }
}

/** One YAML entry with every default filled in: what it matches, who may pass, where it goes. */
export interface Route {
  readonly name: string
  /** `app.example.com` or `*.example.com`, lower case, no port. Left out: any of publicUrl's hosts. */
  readonly host?: string
  readonly path: PathPattern
  /** Upper case. Left out: all. */
  readonly methods?: readonly string[]
  readonly auth: 'required' | 'optional' | 'none'
  readonly unauthenticated: 'auto' | 'redirect' | 'unauthorized'
  readonly provider?: string
  /** CEL. */
  readonly allow?: string
  readonly stepUp?: { readonly maxAge?: Ms; readonly acr?: readonly string[] }
  readonly bearer?: Bearer
  /** Whose pages may use a session for unsafe requests: `self`, `*`, origins as browsers write them. */
  readonly origins: readonly string[]
  readonly upstream: Upstream
  readonly rewrite: { readonly stripPrefix?: string; readonly addPrefix?: string }
  readonly headers: HeaderChanges
  readonly responseHeaders: HeaderChanges
  readonly rateLimit?: RateLimit & { readonly key: 'user' | 'address' }
  /** False: requests here do not extend the idle timeout. */
  readonly keepAlive: boolean
  /** Bytes; left out: unlimited. */
  readonly maxBody?: number
  readonly websocket: boolean
  readonly encodedSlash: 'reject' | 'keep'
}
