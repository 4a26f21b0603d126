import type { ErrorCode } from '../errors.ts'
import { ENDPOINT_PATHS, ownCallbackPath } from '../route/endpoint-paths.ts'
import { HTTP_METHODS } from './http-methods.ts'

/** One of Postern's own endpoints. */
export interface Endpoint {
  /** Its name in the log and the metrics. */
  readonly name: string
  /** Its URL in Fastify's router. No client's path reaches the router. */
  readonly url: string
  readonly methods: readonly string[]
  /** The error for other methods. */
  readonly otherwise: ErrorCode
  /** Whether it is there for every Host, one that the file does not name included. */
  readonly anyHost?: true
}

type EndpointKey = keyof typeof ENDPOINT_PATHS

function endpoint(key: EndpointKey, methods: readonly string[], otherwise: ErrorCode = 'PST_REQUEST_METHOD'): Endpoint {
  const path = ENDPOINT_PATHS[key]
  return { name: path.slice(1), url: `/-${path}`, methods, otherwise }
}

/** Forward authentication. Proxies ask by a name of their own, and some with the method of the original request. */
function check(key: EndpointKey): Endpoint {
  return { ...endpoint(key, HTTP_METHODS), anyHost: true }
}

export const ENDPOINTS: Readonly<Record<EndpointKey, Endpoint>> = {
  start: endpoint('start', ['GET']),
  callback: endpoint('callback', ['GET'], 'PST_LOGIN_CALLBACK'),
  signIn: endpoint('signIn', ['GET', 'HEAD']),
  signOut: endpoint('signOut', ['GET', 'HEAD', 'POST']),
  sessions: endpoint('sessions', ['GET', 'HEAD', 'POST']),
  backchannelLogout: endpoint('backchannelLogout', ['POST']),
  userinfo: endpoint('userinfo', ['GET', 'HEAD']),
  // An app beside Postern asks by a loopback address. The keys are public, and the same everywhere.
  jwks: { ...endpoint('jwks', ['GET', 'HEAD']), anyHost: true },
  keptForm: endpoint('keptForm', ['GET']),
  auth: check('auth'),
  authNginx: check('authNginx'),
  authForwarded: check('authForwarded'),
  authEnvoy: check('authEnvoy'),
}

/** Finds an endpoint by its path below `prefix`. */
export interface Endpoints {
  get(path: string): Endpoint | undefined
}

const BELOW_ENVOY = `${ENDPOINT_PATHS.authEnvoy}/`

const BY_PATH: ReadonlyMap<string, Endpoint> = new Map([
  ...Object.entries(ENDPOINT_PATHS).map(([key, path]) => [path, ENDPOINTS[key as EndpointKey]] as const),
  // oauth2-proxy's spelling.
  ['/sign_in', ENDPOINTS.signIn],
  ['/sign_out', ENDPOINTS.signOut],
])

/**
 * Every endpoint, by its path below `prefix`. Each provider has a callback path of its own, whatever its `callback`
 * setting: a login that began before a reload may still return to that path.
 *
 * @param assertion whether there are assertions: else there is no `/jwks.json`
 */
export function endpointsFor(providers: readonly { readonly name: string }[], assertion: boolean): Endpoints {
  const shared = [...BY_PATH].filter(([, { url }]) => assertion || url !== ENDPOINTS.jwks.url)
  const byPath = new Map([
    ...shared,
    ...providers.map(({ name }) => [ownCallbackPath(name), ENDPOINTS.callback] as const),
  ])
  byPath.delete(ENDPOINT_PATHS.authEnvoy)
  return {
    get: (path) => byPath.get(path) ?? (path.startsWith(BELOW_ENVOY) ? ENDPOINTS.authEnvoy : undefined),
  }
}
