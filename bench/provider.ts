import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export const CLIENT_ID = 'bench'
export const CLIENT_SECRET = 'bench-client-secret-bench-client-secret'

/** An access token of the same person that introspection knows (RFC 7662). */
export const OPAQUE_TOKEN = randomBytes(32).toString('hex')

/** Long enough that nobody refreshes during a run. */
const TOKEN_SECONDS = 86_400

const CLAIMS = {
  sub: 'user_2bench',
  email: 'ada@example.com',
  email_verified: true,
  name: 'Ada Lovelace',
  preferred_username: 'ada',
  given_name: 'Ada',
  family_name: 'Lovelace',
  picture: 'https://img.example.com/user_2bench.png',
  groups: ['admins', 'staff'],
}

export interface Provider {
  readonly issuer: string
  /** A JWT access token of the same person for an API (RFC 9068). */
  accessToken(audience: string): Promise<string>
  close(): Promise<void>
}

interface Login {
  readonly nonce: string | null
  readonly challenge: string | null
}

/** A minimal OpenID provider in this process: everybody is signed in at once, as the same person. */
export async function startProvider(): Promise<Provider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }
  const logins = new Map<string, Login>()
  let issuer = ''

  const token = async (form: URLSearchParams) => {
    const login = logins.get(form.get('code') ?? '')
    logins.delete(form.get('code') ?? '')
    if (login === undefined) return undefined
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (login.challenge !== null && login.challenge !== verifier) return undefined
    const now = Math.floor(Date.now() / 1000)
    const claims = { ...CLAIMS, iss: issuer, aud: CLIENT_ID, iat: now, exp: now + TOKEN_SECONDS }
    const idToken = new SignJWT(login.nonce === null ? claims : { ...claims, nonce: login.nonce })
    return {
      access_token: randomBytes(450).toString('hex'),
      refresh_token: randomBytes(32).toString('hex'),
      id_token: await idToken.setProtectedHeader({ alg: 'RS256', kid: 'bench' }).sign(privateKey),
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      scope: 'openid email profile',
    }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === '/.well-known/openid-configuration') return json(response, metadata(issuer))
    if (url.pathname === '/jwks') return json(response, { keys: [jwk] })
    if (url.pathname === '/userinfo') return json(response, CLAIMS)
    if (url.pathname === '/introspect') {
      const token = (await formOf(request)).get('token')
      const exp = Math.floor(Date.now() / 1000) + TOKEN_SECONDS
      return json(
        response,
        token === OPAQUE_TOKEN ? { ...CLAIMS, active: true, client_id: CLIENT_ID, exp } : { active: false },
      )
    }
    if (url.pathname === '/authorize') {
      const code = randomBytes(16).toString('hex')
      const { searchParams } = url
      logins.set(code, { nonce: searchParams.get('nonce'), challenge: searchParams.get('code_challenge') })
      const back = new URL(searchParams.get('redirect_uri') ?? issuer)
      back.searchParams.set('code', code)
      back.searchParams.set('state', searchParams.get('state') ?? '')
      return void response.writeHead(302, { Location: back.href }).end()
    }
    if (url.pathname === '/token') {
      const tokens = await token(await formOf(request))
      return json(response, tokens ?? { error: 'invalid_grant' }, tokens === undefined ? 400 : 200)
    }
    response.writeHead(404).end()
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    accessToken(audience) {
      const now = Math.floor(Date.now() / 1000)
      const claims = { ...CLAIMS, iss: issuer, aud: audience, client_id: CLIENT_ID, iat: now, exp: now + TOKEN_SECONDS }
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'bench', typ: 'at+jwt' }).sign(privateKey)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}

function metadata(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    introspection_endpoint: `${issuer}/introspect`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
  }
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(body))
}
