import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Context } from 'oidc-provider'
import { COLOOP_ROUTES, coloopShape } from '../../src/cli/demo/coloop-shape.ts'
import { listen } from '../../src/cli/demo/free-port.ts'
import { type DemoPerson, PEOPLE, userinfo } from '../../src/cli/demo/people.ts'
import { loadOidcProvider, withoutRemarks } from '../../src/cli/demo/provider.ts'
import { type Client, providerSettings } from '../../src/cli/demo/provider-settings.ts'
import { freePorts } from './ports.ts'

export interface ProviderOptions {
  readonly shape: 'coloop' | 'openid-connect'
  readonly clients: readonly Client[]
  /** Seconds; 7200 by default. */
  readonly accessTokenTtl?: number
  /** A refresh gives a new refresh token, and an old one used again ends the grant. False by default, as at CoLoop. */
  readonly rotation?: boolean
  /** Merged over each registered client: `post_logout_redirect_uris`, `backchannel_logout_uri`, `token_endpoint_auth_method`, … */
  readonly clientMetadata?: Readonly<Record<string, unknown>>
  /** False: no refresh token is given. */
  readonly refreshTokens?: boolean
  /** The id token has the claims of the scopes too, as at Keycloak. */
  readonly claimsInIdToken?: boolean
  readonly people?: readonly DemoPerson[]
  readonly port?: number
  /** Merged over oidc-provider's `features`. */
  readonly features?: Readonly<Record<string, unknown>>
  /** Takes pushed authorization requests (RFC 9126), or takes no others. */
  readonly pushedRequests?: 'taken' | 'required'
}

/** True: it has answered, the provider must not. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean

/** A code or refresh token that was redeemed. */
export interface Redeemed {
  /** The token request's: a query tells who asked. */
  readonly url: string
  /** What was redeemed, and the refresh token given for it. */
  readonly spent: string
  readonly given: string
  /** By `performance.now()`. */
  readonly at: number
  /** When all of the answer was on its way; undefined: the connection broke before. */
  answeredAt: number | undefined
}

export interface TestProvider {
  readonly origin: string
  /** Grants that succeeded, by kind. */
  readonly grants: { authorizationCode: number; refresh: number }
  /** The same, one by one. */
  readonly redeemed: readonly Redeemed[]
  /** Token requests that were refused, by their `error`. */
  readonly refusals: readonly string[]
  /** Requests that arrived, by path. */
  readonly requests: ReadonlyMap<string, number>
  /** Every code and token it gave out: none may be in a log. */
  readonly secrets: ReadonlySet<string>
  /** Who signs in next, unless the request has a `login_hint`; `undefined`: the person refuses. */
  signInAs(id: string | undefined): void
  /** What its sign-ins say from now on: `ts` is the time in seconds, `acr` how strong it was. */
  signInWith(details: { readonly ts?: number; readonly acr?: string }): void
  /** Claims over those of the person, from now on; `undefined` takes one away. */
  setClaims(id: string, claims: Readonly<Record<string, unknown>>): void
  /** Comes before the provider; `undefined` ends it. */
  setFault(fault: Fault | undefined): void
  stop(): Promise<void>
}

const OPENID_CONNECT = {
  scopes: ['openid', 'offline_access', 'email', 'profile', 'groups'],
  claims: {
    openid: ['sub'],
    email: ['email', 'email_verified'],
    profile: ['name', 'given_name', 'family_name', 'preferred_username'],
    groups: ['groups'],
  },
}
const COLOOP = {
  scopes: ['email', 'profile'],
  claims: { email: ['email', 'email_verified'], profile: ['name'] },
  routes: COLOOP_ROUTES,
}

/** Made once in a process: it takes a tenth of a second or more. */
let signingKey: ReturnType<typeof newSigningKey> | undefined

function newSigningKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'one' }
}

/** A real authorization server, on loopback, whose sign-in page answers itself. */
export async function startOidcProvider(options: ProviderOptions): Promise<TestProvider> {
  const oidc = await loadOidcProvider()
  signingKey ??= newSigningKey()
  if (oidc === undefined) throw new Error('oidc-provider is not installed')
  const port = options.port ?? (await freePorts(1))[0]!
  const origin = `http://127.0.0.1:${port}`
  const people = options.people ?? PEOPLE
  const coloop = options.shape === 'coloop'
  const overrides = new Map<string, Readonly<Record<string, unknown>>>()
  const claimsOf = (id: string) => {
    const person = people.find((candidate) => candidate.id === id)
    if (person === undefined) return undefined
    const claims = coloop ? userinfo(person) : { ...userinfo(person), sub: id, groups: person.groups }
    return { ...claims, ...overrides.get(id) }
  }
  let next: string | undefined = people[0]?.id
  let details: Parameters<TestProvider['signInWith']>[0] = {}
  let fault: Fault | undefined

  const policy = oidc.interactionPolicy.base()
  policy
    .get('login')
    .checks.add(new oidc.interactionPolicy.Check('always', 'sign in', (ctx) => ctx.oidc.result?.login === undefined))
  const shared = providerSettings(options.clients, options.accessTokenTtl ?? 7200)
  const settings = {
    ...shared,
    ...(coloop ? COLOOP : OPENID_CONNECT),
    clients: shared.clients.map((client) => ({ ...client, ...options.clientMetadata })),
    jwks: { keys: [signingKey] },
    // By itself it refuses to call loopback, where the gateway's back-channel is.
    fetch: (url: string, { dispatcher: _dispatcher, ...init }: RequestInit & { readonly dispatcher?: unknown }) =>
      fetch(url, init),
    acrValues: ['gold'],
    issueRefreshToken: () => options.refreshTokens ?? true,
    conformIdTokenClaims: options.claimsInIdToken !== true,
    rotateRefreshToken: () => options.rotation ?? false,
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: {
        enabled: options.pushedRequests !== undefined,
        requirePushedAuthorizationRequests: options.pushedRequests === 'required',
      },
      introspection: { enabled: true, allowedPolicy: () => true },
      revocation: { enabled: true, allowedPolicy: () => true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx: Context, form: string) => {
          ctx.body = `${form}<button form="op.logoutForm" type="submit" name="logout" value="yes">Sign out</button>`
        },
        postLogoutSuccessSource: (ctx: Context) => {
          ctx.body = 'signed out at the provider'
        },
      },
      ...options.features,
    },
    interactions: { policy, url: (_ctx: unknown, { uid }: { readonly uid: string }) => `/sign-in/${uid}` },
    findAccount: (_ctx: unknown, id: string) => {
      const claims = claimsOf(id)
      return claims === undefined ? undefined : { accountId: id, claims: () => ({ sub: id, ...claims }) }
    },
  }
  const provider = await withoutRemarks(() => new oidc.Provider(origin, settings))
  const grants = { authorizationCode: 0, refresh: 0 }
  const redeemed: Redeemed[] = []
  const refusals: string[] = []
  const secrets = new Set<string>()
  const requests = new Map<string, number>()
  provider.on('grant.success', (ctx) => {
    const { body, oidc: protocol, req, res } = ctx as Context
    if (protocol?.params.grant_type === 'refresh_token') grants.refresh++
    else grants.authorizationCode++
    const one: Redeemed = {
      url: req.url ?? '',
      spent: protocol?.params.refresh_token ?? protocol?.params.code ?? '',
      given: String((body as Readonly<Record<string, unknown>>)['refresh_token'] ?? ''),
      at: performance.now(),
      answeredAt: undefined,
    }
    redeemed.push(one)
    res.once('finish', () => {
      one.answeredAt = performance.now()
    })
    if (protocol?.params.code !== undefined) secrets.add(protocol.params.code)
    for (const name of ['access_token', 'refresh_token', 'id_token'] as const) {
      const token = (body as Readonly<Record<string, unknown>>)[name]
      if (typeof token === 'string') secrets.add(token)
    }
  })
  provider.on('grant.error', (_ctx, error) => refusals.push((error as { readonly error: string }).error))
  if (coloop) provider.use(coloopShape(provider, claimsOf))
  provider.use(async (ctx, proceed) => {
    if (!ctx.path.startsWith('/sign-in/')) return proceed()
    const { params } = await provider.interactionDetails(ctx.req, ctx.res)
    const accountId = params.login_hint ?? next
    const result =
      accountId === undefined ? { error: 'access_denied' } : { login: { accountId, remember: false, ...details } }
    ctx.respond = false
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false })
  })

  const callback = provider.callback()
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0]!
    requests.set(path, (requests.get(path) ?? 0) + 1)
    if (fault?.(request, response) !== true) callback(request, response)
  })
  await listen(server, port)
  return {
    origin,
    grants,
    redeemed,
    refusals,
    requests,
    secrets,
    signInAs(id) {
      next = id
    },
    signInWith(said) {
      details = said
    },
    setClaims: (id, claims) => void overrides.set(id, claims),
    setFault(handler) {
      fault = handler
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
