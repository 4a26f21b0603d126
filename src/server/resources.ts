import type { BearerWay, Config, Route } from '../config/config.ts'
import type { Issuers } from '../provider/issuers.ts'
import type { KeySet } from '../provider/key-set.ts'
import type { OAuthProvider } from '../provider/oauth.ts'
import type { Providers } from '../provider/providers.ts'
import type { OpenUpstream } from '../upstream/open-upstream.ts'
import type { Upstreams } from '../upstream/upstreams.ts'

/** The upstreams, providers and issuers that a generation uses, acquired from the process and released together. */
export interface Resources {
  readonly upstreams: ReadonlyMap<Route, OpenUpstream>
  /** By name, in the order of the file. */
  readonly providers: ReadonlyMap<string, OAuthProvider>
  /** The keys of issuers that are not providers, for the ways of `bearer` that need them. */
  readonly issuerKeys: ReadonlyMap<BearerWay, KeySet>
  release(): void
}

/** Acquires all of them. When one cannot be acquired, releases the others and throws. */
export function acquireResources(
  config: Config,
  from: { readonly upstreams: Upstreams; readonly providers: Providers; readonly issuers: Issuers },
): Resources {
  const releases: (() => void)[] = []
  const release = () => {
    for (const releaseOne of releases.splice(0)) releaseOne()
  }
  try {
    const upstreams = new Map<Route, OpenUpstream>()
    for (const route of config.routes) {
      if (route.upstream === undefined) continue
      const upstream = from.upstreams.acquire(route.upstream)
      releases.push(() => from.upstreams.release(upstream))
      upstreams.set(route, upstream)
    }
    const providers = new Map<string, OAuthProvider>()
    for (const provider of config.providers) {
      const held = from.providers.acquire(provider)
      releases.push(held.release)
      providers.set(provider.name, held.value)
    }
    const issuerKeys = new Map<BearerWay, KeySet>()
    for (const way of config.routes.flatMap(({ bearer }) => bearer ?? [])) {
      if (way.kind !== 'jwt' || way.keys === undefined) continue
      const held = from.issuers.acquire(way.keys)
      releases.push(held.release)
      issuerKeys.set(way, held.value)
    }
    return { upstreams, providers, issuerKeys, release }
  } catch (error) {
    release()
    throw error
  }
}
