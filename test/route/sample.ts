import type { Route, Upstream } from '../../src/config/config.ts'

/** A route with every default filled in, for tests. */
export function sampleRoute(
  changes: Partial<Omit<Route, 'path'>> & { readonly path?: string; readonly exact?: string } = {},
): Route & { readonly upstream: Upstream } {
  const { path, exact, ...rest } = changes
  const pattern =
    exact === undefined ? ({ kind: 'prefix', path: path ?? '/' } as const) : ({ kind: 'exact', path: exact } as const)
  return {
    name: `${rest.host ?? ''}${exact ?? path ?? '/'}`,
    auth: 'required',
    unauthenticated: 'auto',
    enforce: true,
    origins: ['self'],
    upstream: {
      urls: ['http://127.0.0.1:3000'],
      preserveHost: true,
      connectTimeout: 1,
      responseTimeout: 1,
      idleTimeout: 1,
      retries: 0,
    },
    rewrite: {},
    headers: { set: {}, remove: [] },
    responseHeaders: { set: {}, remove: [] },
    keepAlive: true,
    keepPost: false,
    websocket: true,
    encodedSlash: 'reject',
    ...rest,
    path: pattern,
  }
}
