import { generateKeyPairSync } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'

export interface RealProvider {
  readonly url: string
  /** The key of the clients that authenticate with private_key_jwt. */
  readonly clientKey: string
  /** Signs a person in as a browser would: every redirect, the login form, the consent form. Gives the callback's query. */
  signIn(authorizationUrl: URL, login: string): Promise<URLSearchParams>
  close(): Promise<void>
}

export const REDIRECT_URI = 'https://app.test/oauth2/callback'
export const CLIENT_SECRET = 'a-client-secret/with+odd &characters'

interface Client {
  readonly clientId: string
}

interface ProviderErrors {
  readonly InvalidClientAuth: new (detail: string) => Error
}

type ProviderClass = new (issuer: string, configuration: object) => { callback(): RequestListener }

/** A strict OpenID provider (panva/oidc-provider) on loopback: PKCE required, refresh rotation, revocation, RP-initiated logout, RFC 9207. */
export async function realProvider(): Promise<RealProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // The package brings no types of its own.
  const name: string = 'oidc-provider'
  const { default: Provider, errors } = (await import(name)) as { default: ProviderClass; errors: ProviderErrors }
  const keys = await Promise.all(['RS256', 'ES256'].map(privateJwk))
  const clientKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const keyed = {
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [{ ...clientKeys.publicKey.export({ format: 'jwk' }), kid: 'one' }] },
  }
  const provider = new Provider(url, {
    clients: [
      client('basic', { client_secret: CLIENT_SECRET, token_endpoint_auth_method: 'client_secret_basic' }),
      client('offline', { client_secret: CLIENT_SECRET, token_endpoint_auth_method: 'client_secret_basic' }),
      client('post', { client_secret: CLIENT_SECRET, token_endpoint_auth_method: 'client_secret_post' }),
      client('keyed', keyed),
      client('keyed-token-endpoint', keyed),
      client('public', { token_endpoint_auth_method: 'none', id_token_signed_response_alg: 'ES256' }),
    ],
    // For this client only the token endpoint is accepted as audience, as Ory Hydra does for all.
    assertJwtClientAuthClaimsAndHeader: (
      _context: unknown,
      { aud }: { aud: unknown },
      _header: unknown,
      asked: Client,
    ) => {
      if (asked.clientId === 'keyed-token-endpoint' && aud !== `${url}/token`) throw new errors.InvalidClientAuth('aud')
    },
    jwks: { keys },
    cookies: { keys: ['test'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: {
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      devInteractions: { enabled: true },
    },
    // For this client as OpenID Connect Core 11 says; the others get a refresh token in any case.
    issueRefreshToken: async (_context: unknown, asked: Client, { scopes }: { readonly scopes: ReadonlySet<string> }) =>
      asked.clientId !== 'offline' || scopes.has('offline_access'),
    rotateRefreshToken: true,
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@example.com`, email_verified: true, name: id }),
    }),
  })
  server.on('request', provider.callback())

  return {
    url,
    signIn,
    clientKey: JSON.stringify({ ...clientKeys.privateKey.export({ format: 'jwk' }), kid: 'one' }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function signIn(authorizationUrl: URL, login: string): Promise<URLSearchParams> {
  const jar = new Map<string, string>()
  let next = authorizationUrl
  let form: URLSearchParams | undefined
  for (let step = 0; step < 12; step++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';', 1)[0]!.split(/=(.*)/)
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    const location = response.headers.get('location')
    const page = await response.text()
    if (location) {
      next = new URL(location, next)
      form = undefined
      if (next.href.startsWith(REDIRECT_URI)) return next.searchParams
      continue
    }
    const prompt = page.match(/name="prompt" value="(\w+)"/)?.[1]
    if (!prompt) throw new Error(`no form on ${next.pathname}: ${response.status}`)
    form = new URLSearchParams({ prompt, login, password: 'x' })
  }
  throw new Error('the sign-in does not end')
}

function client(id: string, about: object): object {
  return {
    client_id: id,
    redirect_uris: [REDIRECT_URI],
    post_logout_redirect_uris: ['https://app.test/bye'],
    grant_types: ['authorization_code', 'refresh_token'],
    ...about,
  }
}

async function privateJwk(alg: string): Promise<object> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { ...(await exportJWK(privateKey)), alg, use: 'sig' }
}
