import type { PathPattern } from '../route/path-pattern.ts'
import type { PublicUrl } from '../route/public-url.ts'
import type { Ms } from '../time.ts'
import type { Resolved } from './resolved.ts'
import type { BearerWayFile } from './schema/bearer.ts'
import type { ClaimSourceFile } from './schema/claim-source.ts'
import type { ConfigFile } from './schema/file.ts'
import type { ProviderFile } from './schema/provider.ts'
import type { RouteFile } from './schema/route.ts'
import type { SessionFile } from './schema/session.ts'
import type { UpstreamFile } from './schema/upstream.ts'

// The types of the resolved configuration come from the schema, which also describes each key.
// Only keys that are computed, or have another shape than in the file, are written by hand.

/** Keys that the file may leave out, and that resolving fills in. */
type Filled<File, Keys extends keyof File> = Required<Pick<File, Keys>>

type ComputedForProvider =
  | 'label'
  | 'clientAuth'
  | 'clientAssertionAudience'
  | 'scopes'
  | 'subjectClaim'
  | 'claimSources'
  | 'subjectType'
  | 'revokeTokens'

/** One provider with its preset applied and every default filled in. */
export interface ProviderConfig
  extends Resolved<Omit<ProviderFile, ComputedForProvider>>,
    Resolved<Filled<ProviderFile, Exclude<ComputedForProvider, 'subjectClaim' | 'claimSources'>>> {
  /** The provider's key in the file. */
  readonly name: string
  /** Whether to request `offline_access` too when the provider's metadata list it, because the file has no scopes. */
  readonly addOfflineAccess: boolean
  /** The subject is the first of these claims that exists. */
  readonly subjectClaim: readonly string[]
  readonly claimSources: readonly ClaimSourceConfig[]
}

/** A claim source with its provider's time-out filled in. Paths of files are absolute. */
export type ClaimSourceConfig = Resolved<ClaimSourceFile> & { readonly timeout: Ms }

/** Paths of files are absolute. */
export type StoreConfig = Resolved<SessionFile['store']>

export interface SessionConfig extends Resolved<Omit<SessionFile, 'cookie'>> {
  readonly cookie: Resolved<Omit<SessionFile['cookie'], 'name' | 'domain'>> & {
    readonly name: string
    readonly domain?: string
  }
}

/** The app behind a route. Paths of files are absolute. */
export type Upstream = Resolved<UpstreamFile>

/** A way to check bearer tokens, with the provider or issuer that it means. Paths of files are absolute. */
export type BearerWay =
  | { readonly kind: 'introspect'; readonly provider: string; readonly audiences?: readonly string[] }
  | { readonly kind: 'userinfo'; readonly provider: string }
  | JwtWay

export interface JwtWay extends Resolved<Pick<JwtFile, 'algorithms' | 'type'>> {
  readonly kind: 'jwt'
  /** Undefined for an issuer that is no provider of the configuration. */
  readonly provider?: string
  readonly issuer: string
  readonly audiences: readonly string[]
  /** Where to get the issuer's keys. Undefined: the provider knows. */
  readonly keys?: IssuerConfig
}

/** An issuer of JWTs, and how to get its keys. */
export interface IssuerConfig
  extends Resolved<Pick<JwtFile, 'jwksUri' | 'caFile' | 'tokenFile' | 'timeout' | 'allowInsecure'>> {
  readonly issuer: string
}

type JwtFile = NonNullable<BearerWayFile['jwt']>

/** A route of the configuration with every default filled in. */
export interface Route extends Resolved<Omit<RouteFile, 'name' | 'path' | 'upstream' | 'maxBody' | 'cors' | 'bearer'>> {
  readonly name: string
  readonly path: PathPattern
  /** If left out: the route is for forward authentication only. */
  readonly upstream?: Upstream
  /** Tried in this order. */
  readonly bearer?: readonly BearerWay[]
  /** Bytes. If left out, unlimited. */
  readonly maxBody?: number
  readonly cors?: Required<Resolved<NonNullable<RouteFile['cors']>>>
}

/** A Fastify plugin that the operator added. */
export interface PluginFile {
  /** Absolute. */
  readonly path: string
  /** A hash of the content. */
  readonly version: string
}

/** The preset's headers are among `headers`. */
export interface IdentityConfig extends Resolved<Omit<ConfigFile['identity'], 'preset' | 'headers'>> {
  /** Name to CEL expression. */
  readonly headers: Readonly<Record<string, string>>
}

/** The whole configuration: validated, every default filled in, deeply frozen. */
export interface Config
  extends Resolved<Omit<ConfigFile, 'publicUrl' | 'plugins' | 'providers' | 'session' | 'identity' | 'routes'>> {
  /** The hash of the file and every file that it names. */
  readonly hash: string
  /** Absolute paths of all files that were read, the YAML file first. The watcher watches them. */
  readonly files: readonly string[]
  readonly publicUrls: readonly PublicUrl[]
  readonly identity: IdentityConfig
  /** In the order of their hooks. */
  readonly plugins: readonly PluginFile[]
  /** In the file's order. */
  readonly providers: readonly ProviderConfig[]
  readonly session: SessionConfig
  readonly routes: readonly Route[]
}
