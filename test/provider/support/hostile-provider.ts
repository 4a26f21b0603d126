import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import type { ProviderConfig } from '../../../src/config/config.ts'
import type { LoginSecrets } from '../../../src/provider/port.ts'

export interface Asked {
  readonly path: string
  readonly method: string
  readonly headers: IncomingMessage['headers']
  readonly form: URLSearchParams
}

/** The response of an endpoint: a JSON body, or a function that writes the raw response. */
export type Answer = object | ((asked: Asked, response: ServerResponse) => void)

export interface HostileProvider {
  readonly url: string
  readonly asked: Asked[]
  /** Replaces the response of a path. Without it the provider follows the protocol. */
  readonly answers: Map<string, Answer>
  readonly keys: SigningKey[]
  config(change?: Partial<ProviderConfig>): ProviderConfig
  idToken(claims?: Record<string, unknown>, key?: SigningKey): Promise<string>
  close(): Promise<void>
}

export interface SigningKey {
  readonly kid?: string
  readonly alg: string
  readonly privateKey: CryptoKey
  readonly jwk: JWK
}

export const LOGIN: LoginSecrets = {
  state: 'the-state',
  nonce: 'the-nonce',
  codeVerifier: 'v'.repeat(43),
  redirectUri: 'https://app.test/oauth2/callback',
}

export const CALLBACK = new URLSearchParams({ code: 'the-code', state: LOGIN.state })

export async function signingKey(kid?: string, alg = 'ES256'): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg)
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), ...(kid ? { kid } : {}) } }
}

/** A hand-written OpenID provider that can break any rule, one path at a time. */
export async function hostileProvider(): Promise<HostileProvider> {
  const asked: Asked[] = []
  const answers = new Map<string, Answer>()
  const keys = [await signingKey('k1')]
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const path = request.url ?? ''
    const form = new URLSearchParams(Buffer.concat(chunks).toString())
    const question = { path, method: request.method ?? '', headers: request.headers, form }
    asked.push(question)
    const answer = answers.get(path) ?? (await usual(path))
    if (typeof answer === 'function') return answer(question, response)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function usual(path: string): Promise<Answer> {
    switch (path) {
      case '/.well-known/openid-configuration':
        return metadata(url)
      case '/token':
        return {
          access_token: 'at',
          token_type: 'bearer',
          expires_in: 3600,
          refresh_token: 'rt',
          id_token: await idToken(),
        }
      case '/userinfo':
        return { sub: 'alice', email: 'alice@example.com', name: 'Alice' }
      case '/jwks':
        return { keys: keys.map((key) => key.jwk) }
      default:
        return (_asked, response) => response.writeHead(404).end()
    }
  }

  async function idToken(claims: Record<string, unknown> = {}, key = keys[0]!): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const all = { iss: url, aud: 'app', sub: 'alice', nonce: LOGIN.nonce, iat: now, exp: now + 300, ...claims }
    return await new SignJWT(all)
      .setProtectedHeader({ alg: key.alg, ...(key.kid ? { kid: key.kid } : {}) })
      .sign(key.privateKey)
  }

  return {
    url,
    asked,
    answers,
    keys,
    idToken,
    config: (change = {}) => ({
      name: 'corp',
      label: 'Sign in',
      issuer: url,
      clientId: 'app',
      clientSecret: 's3cret/+ &ü',
      clientAuth: 'client_secret_basic',
      scopes: ['openid', 'email'],
      authorizationParams: {},
      loginHints: [],
      pkce: true,
      pushedAuthorizationRequests: 'auto',
      addOfflineAccess: false,
      clientAssertionAudience: 'issuer',
      callback: 'shared',
      timeout: 1000,
      subjectClaim: ['sub'],
      claimSources: [],
      subjectType: 'string',
      revokeTokens: true,
      allowInsecure: true,
      ...change,
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export function metadata(url: string, change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    userinfo_endpoint: `${url}/userinfo`,
    jwks_uri: `${url}/jwks`,
    revocation_endpoint: `${url}/revoke`,
    end_session_endpoint: `${url}/logout`,
    id_token_signing_alg_values_supported: ['RS256', 'ES256'],
    ...change,
  }
}

/** A provider like CoLoop: OAuth 2.0 without discovery, no `openid`, no `sub`. */
export function plainOAuth(url: string): Partial<ProviderConfig> {
  return {
    issuer: undefined,
    authorizationEndpoint: `${url}/authorize`,
    tokenEndpoint: `${url}/token`,
    userinfoEndpoint: `${url}/userinfo`,
    scopes: ['email', 'profile'],
    subjectClaim: ['sub', 'user_id'],
    clientAuth: 'client_secret_post',
  }
}
