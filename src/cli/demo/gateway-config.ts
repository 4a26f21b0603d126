import { stringify } from 'yaml'

export interface DemoPlan {
  readonly ports: { readonly gateway: number; readonly admin: number; readonly provider: number; readonly app: number }
  /** A public application has no client secret. */
  readonly application: 'private' | 'public'
  readonly clientId: string
  readonly logLevel: 'info' | 'warn'
}

/** The environment variables that pass the demo's secrets to the gateway. Its file contains no secrets. */
export const SECRET_NAMES = { client: 'POSTERN_DEMO_CLIENT_SECRET', session: 'POSTERN_DEMO_SESSION_SECRET' } as const

/** Different names for the loopback address, so that the browser keeps the cookies of gateway and provider apart. */
export const gatewayOrigin = (plan: DemoPlan) => `http://localhost:${plan.ports.gateway}`
export const providerOrigin = (plan: DemoPlan) => `http://127.0.0.1:${plan.ports.provider}`

/** The gateway's configuration file, written as users write theirs. */
export function gatewayConfig(plan: DemoPlan): string {
  const provider = providerOrigin(plan)
  const upstream = `http://127.0.0.1:${plan.ports.app}`
  return stringify({
    publicUrl: gatewayOrigin(plan),
    listen: `127.0.0.1:${plan.ports.gateway}`,
    shutdown: { delay: '0s', deadline: '5s' },
    log: { level: plan.logLevel },
    admin: { listen: `127.0.0.1:${plan.ports.admin}` },
    providers: {
      coloop: {
        preset: 'coloop',
        label: 'Sign in with the demo provider',
        authorizationEndpoint: `${provider}/oauth/authorize`,
        tokenEndpoint: `${provider}/oauth/token`,
        userinfoEndpoint: `${provider}/oauth/userinfo`,
        introspectionEndpoint: `${provider}/oauth/token_info`,
        clientId: plan.clientId,
        ...(plan.application === 'private' ? { clientSecret: `\${${SECRET_NAMES.client}}` } : {}),
        allowInsecure: true,
      },
    },
    session: { secrets: [`\${${SECRET_NAMES.session}}`] },
    identity: {
      headers: {
        'X-Auth-Request-User': 'subject',
        'X-Auth-Request-Email': 'claims.email',
        'X-Auth-Request-Preferred-Username': 'claims.preferred_username',
        'X-Auth-Request-Name': 'claims.name',
        'X-Auth-Request-Groups': 'claims.public_metadata.groups',
      },
    },
    routes: [
      { name: 'app', path: '/', upstream },
      { name: 'admin', path: '/admin', allow: "'admins' in claims.public_metadata.groups", upstream },
      { name: 'public', path: '/public', auth: 'none', upstream },
    ],
  })
}
