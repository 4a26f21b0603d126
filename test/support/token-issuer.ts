import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { listen } from '../../src/cli/demo/free-port.ts'

export interface TokenIssuerOptions {
  /** Where the keys are; `/jwks` by default. */
  readonly keysPath?: string
  /** Where the discovery document says that they are, in place of that. */
  readonly keysUri?: string
  /** False: there is no discovery document. */
  readonly discovery?: boolean
  /** The keys are given only with this bearer token. */
  readonly keysToken?: string
  /** https with this certificate. */
  readonly tls?: { readonly certFile: string; readonly keyFile: string }
}

export interface TokenIssuer {
  readonly origin: string
  /** Requests that arrived, by path. */
  readonly requests: ReadonlyMap<string, number>
  /** Signs a JWT with these claims, and `exp` in five minutes unless they say otherwise. */
  sign(claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>): Promise<string>
  /** What it answers for keys from now on, in place of them; undefined: its keys. */
  answerKeysWith(status: number | undefined): void
  stop(): Promise<void>
}

/** An issuer of JWTs that is no provider: it serves its keys, and a discovery document without login endpoints. */
export async function startTokenIssuer(options: TokenIssuerOptions = {}): Promise<TokenIssuer> {
  const { keysPath = '/jwks', keysUri, discovery = true, keysToken, tls } = options
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256' }
  const requests = new Map<string, number>()
  let status: number | undefined
  const answer = ({ url = '', headers }: IncomingMessage) => {
    requests.set(url, (requests.get(url) ?? 0) + 1)
    if (url === '/.well-known/openid-configuration' && discovery) {
      return { status: 200, body: discoveryDocument(origin, keysUri ?? `${origin}${keysPath}`) }
    }
    if (url !== keysPath) return { status: 404, body: {} }
    if (keysToken !== undefined && headers.authorization !== `Bearer ${keysToken}`) return { status: 403, body: {} }
    return { status: status ?? 200, body: { keys: [jwk] } }
  }
  const server =
    tls === undefined
      ? createServer()
      : createSecureServer({ cert: readFileSync(tls.certFile), key: readFileSync(tls.keyFile) })
  server.on('request', (request, response) => {
    const { status, body } = answer(request)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await listen(server, 0)
  const origin = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requests,
    sign: (claims, header = {}) =>
      new SignJWT({ exp: Math.floor(Date.now() / 1000) + 300, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'one', ...header })
        .sign(privateKey),
    answerKeysWith(next) {
      status = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** As GitHub Actions and Kubernetes publish it: without any endpoint that a login needs. */
function discoveryDocument(issuer: string, keysUri: string): object {
  return {
    issuer,
    jwks_uri: keysUri,
    subject_types_supported: ['public'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
}
