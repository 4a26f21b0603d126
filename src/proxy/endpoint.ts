import type { ErrorCode } from '../errors.ts'
import { ENDPOINT_PATHS, ownCallbackPath } from '../route/endpoint-paths.ts'

/** One of Postern's own addresses below `prefix`. */
export interface Endpoint {
  /** What the log calls it. */
  readonly name: string
  /** What Fastify routes on; never reachable by a path of the client's. */
  readonly url: string
  readonly methods: readonly string[]
  /** Refuses other methods. */
  readonly otherwise: ErrorCode
}

function endpoint(name: string, methods: readonly string[], otherwise: ErrorCode = 'PST_REQUEST_METHOD'): Endpoint {
  return { name, url: `/-/${name}`, methods, otherwise }
}

export const START = endpoint('start', ['GET'])
export const CALLBACK = endpoint('callback', ['GET'], 'PST_LOGIN_CALLBACK')
export const SIGN_IN = endpoint('sign-in', ['GET', 'HEAD'])
export const SIGN_OUT = endpoint('sign-out', ['GET', 'HEAD', 'POST'])
export const SESSIONS = endpoint('sessions', ['GET', 'HEAD', 'POST'])
export const BACKCHANNEL_LOGOUT = endpoint('backchannel-logout', ['POST'])
export const USERINFO = endpoint('userinfo', ['GET', 'HEAD'])

export type Endpoints = ReadonlyMap<string, Endpoint>

/** Path below `prefix` -> endpoint; `_` is oauth2-proxy's spelling. */
const ENDPOINTS: Endpoints = new Map([
  [ENDPOINT_PATHS.start, START],
  [ENDPOINT_PATHS.callback, CALLBACK],
  [ENDPOINT_PATHS.signIn, SIGN_IN],
  ['/sign_in', SIGN_IN],
  [ENDPOINT_PATHS.signOut, SIGN_OUT],
  ['/sign_out', SIGN_OUT],
  [ENDPOINT_PATHS.sessions, SESSIONS],
  [ENDPOINT_PATHS.backchannelLogout, BACKCHANNEL_LOGOUT],
  [ENDPOINT_PATHS.userinfo, USERINFO],
])

/**
 * Every address below `prefix`. Each provider has a callback of its own, whatever its `callback` says:
 * a login that began before a reload comes back to where it was to come back.
 */
export function endpointsFor(providers: readonly { readonly name: string }[]): Endpoints {
  return new Map([...ENDPOINTS, ...providers.map(({ name }) => [ownCallbackPath(name), CALLBACK] as const)])
}
