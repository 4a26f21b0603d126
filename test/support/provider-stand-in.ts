import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** What a provider documents about itself, as data. Paths begin at the stand-in's origin. */
export interface DocumentedProvider {
  /** Where it documents this. */
  readonly source: string
  /** The path of its issuer; left out for a provider without OpenID Connect. */
  readonly issuerPath?: string
  readonly paths: {
    readonly authorize: string
    readonly token: string
    readonly userinfo: string
    readonly jwks?: string
    readonly revoke?: string
    readonly logout?: string
    readonly par?: string
  }
  /** Members of its discovery document besides the endpoints. */
  readonly metadata?: Readonly<Record<string, unknown>>
  /** How it takes the client secret; or whether a request proves who sent it. */
  readonly clientAuth: 'basic' | 'post' | ((asked: Asked) => boolean | Promise<boolean>)
  /** The answer to a token request, without the tokens that the stand-in makes. */
  readonly tokenAnswer: Readonly<Record<string, unknown>>
  /** Whether this authorization request gets a refresh token. */
  readonly givesRefreshToken: (query: URLSearchParams) => boolean
  /** Whether a refresh answers with another refresh token. */
  readonly rotates: boolean
  readonly idToken?: Readonly<Record<string, unknown>>
  readonly userinfo: Readonly<Record<string, unknown>>
  /** Answers to other requests with an access token, by path. */
  readonly api?: Readonly<Record<string, unknown>>
  /** Whether revoking one token ends all tokens of the person. */
  readonly revokesAll?: boolean
  /** The answer to a token request that is refused. */
  readonly refusal: (error: 'invalid_client' | 'invalid_grant') => { readonly status: number; readonly body: object }
}

export interface Asked {
  readonly path: string
  readonly query: URLSearchParams
  readonly form: URLSearchParams
  readonly headers: IncomingHttpHeaders
}

export interface StandIn {
  readonly origin: string
  readonly issuer: string | undefined
  readonly asked: readonly Asked[]
  to(path: string): readonly Asked[]
  /** Access and refresh tokens that are good now. */
  readonly live: ReadonlySet<string>
  close(): Promise<void>
}

export const CLIENT = { id: 'app', secret: 'the-secret-of-the-client' }

interface Code {
  readonly query: URLSearchParams
}

/** A provider on loopback that signs everybody in at once and answers as `documented`. */
export async function startStandIn(documented: DocumentedProvider): Promise<StandIn> {
  const asked: Asked[] = []
  const codes = new Map<string, Code>()
  const refreshable = new Map<string, Code>()
  const live = new Set<string>()
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const { paths } = documented
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = documented.issuerPath === undefined ? undefined : `${origin}${documented.issuerPath}`
  const discovery =
    issuer === undefined ? undefined : new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    const form = new URLSearchParams(await text(request))
    const one: Asked = { path: url.pathname, query: url.searchParams, form, headers: request.headers }
    asked.push(one)
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
    switch (url.pathname) {
      case discovery?.pathname:
        return void json(200, metadata())
      case paths.authorize:
        return authorize(one, response)
      case paths.token: {
        const { status, body } = await tokens(one)
        return void json(status, body)
      }
      case paths.userinfo:
        return void (live.has(bearer(one)) ? json(200, documented.userinfo) : json(401, { error: 'invalid_token' }))
      case paths.jwks:
        return void json(200, { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] })
      case paths.revoke:
        if (!(await isAuthenticated(one))) return void json(401, { error: 'invalid_client' })
        if (documented.revokesAll) live.clear()
        else live.delete(form.get('token') ?? '')
        return void json(200, {})
      case paths.par:
        if (!(await isAuthenticated(one))) return void json(401, { error: 'invalid_client' })
        form.delete('client_secret')
        codes.set('urn:par:1', { query: form })
        return void json(201, { request_uri: 'urn:par:1', expires_in: 60 })
      default: {
        const body = documented.api?.[url.pathname]
        return void (body === undefined || !live.has(bearer(one)) ? json(404, {}) : json(200, body))
      }
    }
  }

  function metadata() {
    const at = (path: string | undefined) => (path === undefined ? undefined : `${origin}${path}`)
    return {
      issuer,
      authorization_endpoint: at(paths.authorize),
      token_endpoint: at(paths.token),
      userinfo_endpoint: at(paths.userinfo),
      jwks_uri: at(paths.jwks),
      revocation_endpoint: at(paths.revoke),
      end_session_endpoint: at(paths.logout),
      pushed_authorization_request_endpoint: at(paths.par),
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['RS256'],
      ...documented.metadata,
    }
  }

  function authorize({ query: asked }: Asked, response: ServerResponse): void {
    const query = codes.get(asked.get('request_uri') ?? '')?.query ?? asked
    if (query.get('client_id') !== CLIENT.id || query.get('response_type') !== 'code') {
      return void response.writeHead(400).end('bad request')
    }
    const code = randomUUID()
    codes.set(code, { query })
    const back = new URL(query.get('redirect_uri') ?? '')
    back.searchParams.set('code', code)
    back.searchParams.set('state', query.get('state') ?? '')
    response.writeHead(302, { location: back.href }).end()
  }

  async function tokens(one: Asked) {
    const { form } = one
    if (!(await isAuthenticated(one))) return documented.refusal('invalid_client')
    const isRefresh = form.get('grant_type') === 'refresh_token'
    const spent = form.get(isRefresh ? 'refresh_token' : 'code') ?? ''
    const code = isRefresh ? (live.has(spent) ? refreshable.get(spent) : undefined) : codes.get(spent)
    if (code === undefined || (!isRefresh && !fits(code, form))) return documented.refusal('invalid_grant')
    if (!isRefresh) codes.delete(spent)
    const accessToken = `at-${randomUUID()}`
    live.add(accessToken)
    const given = isRefresh ? documented.rotates : documented.givesRefreshToken(code.query)
    const refreshToken = given ? `rt-${randomUUID()}` : undefined
    if (refreshToken !== undefined) {
      if (isRefresh) live.delete(spent)
      live.add(refreshToken)
      refreshable.set(refreshToken, code)
    }
    return {
      status: 200,
      body: {
        access_token: accessToken,
        refresh_token: refreshToken,
        id_token: await idToken(isRefresh ? null : code.query.get('nonce')),
        ...documented.tokenAnswer,
      },
    }
  }

  async function idToken(nonce: string | null): Promise<string | undefined> {
    if (documented.idToken === undefined || issuer === undefined) return undefined
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: CLIENT.id, iat: now, exp: now + 3600, ...documented.idToken }
    return await new SignJWT({ ...claims, ...(nonce !== null && { nonce }) })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(privateKey)
  }

  async function isAuthenticated(one: Asked): Promise<boolean> {
    const { form, headers } = one
    if (typeof documented.clientAuth === 'function') return await documented.clientAuth(one)
    if (documented.clientAuth === 'post') {
      return form.get('client_id') === CLIENT.id && form.get('client_secret') === CLIENT.secret
    }
    return headers.authorization === `Basic ${Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString('base64')}`
  }

  return {
    origin,
    issuer,
    asked,
    live,
    to: (path) => asked.filter((one) => one.path === path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** RFC 6749 4.1.3 and RFC 7636 4.6. */
function fits({ query }: Code, form: URLSearchParams): boolean {
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url')
  return form.get('redirect_uri') === query.get('redirect_uri') && challenge === query.get('code_challenge')
}

function bearer({ headers }: Asked): string {
  return headers.authorization?.replace(/^Bearer /, '') ?? ''
}
