/** Paths of Postern's own endpoints, below `prefix`. The one list: routing, redirect URIs, links and forms use it. */
export const ENDPOINT_PATHS = {
  start: '/start',
  callback: '/callback',
  signIn: '/sign-in',
  signOut: '/sign-out',
  sessions: '/sessions',
  backchannelLogout: '/backchannel-logout',
  userinfo: '/userinfo',
  jwks: '/jwks.json',
  keptForm: '/kept-form',
  auth: '/auth',
  authNginx: '/auth/nginx',
  authForwarded: '/auth/forwarded',
  /** The path of the original request follows. */
  authEnvoy: '/auth/envoy',
} as const

/** Path of a provider's own redirect URI (`callback: own`), below `prefix`. */
export function ownCallbackPath(provider: string): string {
  return `${ENDPOINT_PATHS.callback}/${provider}`
}
