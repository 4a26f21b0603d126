import { importPKCS8 } from 'jose'
import { type ClientAuth, ClientSecretPost, modifyAssertion, None, PrivateKeyJwt } from 'oauth4webapi'
import type { ProviderConfig } from '../config/config.ts'
import { parsePrivateKey } from '../config/syntax/private-key.ts'
import { PosternError } from '../errors.ts'
import type { ClientAssertionFile } from './client-assertion-file.ts'

type Credentials = Pick<
  ProviderConfig,
  'clientAuth' | 'clientSecret' | 'clientKey' | 'clientAssertionAudience' | 'name'
>

/** The endpoints at which the application authenticates, by their names in the metadata. */
export type AuthenticatedEndpoint =
  | 'token_endpoint'
  | 'revocation_endpoint'
  | 'introspection_endpoint'
  | 'pushed_authorization_request_endpoint'

/** How the application authenticates at an endpoint. */
export type ClientAuthentication = (endpoint: AuthenticatedEndpoint) => ClientAuth

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/**
 * How the application authenticates (RFC 6749 2.3, RFC 7523 2.2). Without a secret, key or assertion it is a public
 * client.
 *
 * @throws PosternError `PST_CONFIG_INVALID` when the private key cannot be used.
 */
export async function clientAuthentication(
  config: Credentials,
  assertionFile: ClientAssertionFile | undefined,
): Promise<ClientAuthentication> {
  const { clientAuth, clientSecret } = config
  if (clientAuth === 'private_key_jwt') return await privateKeyJwt(config)
  if (clientAuth === 'client_assertion' && assertionFile !== undefined) return () => fromFile(assertionFile)
  const method =
    clientSecret === undefined || clientAuth === 'none'
      ? None()
      : clientAuth === 'client_secret_post'
        ? ClientSecretPost(clientSecret)
        : clientSecretBasic(clientSecret)
  return () => method
}

/** RFC 6749 2.3.1. The library's version also escapes `-` and `_`, and some providers forget to decode them. */
function clientSecretBasic(clientSecret: string): ClientAuth {
  return (_server, client, _body, headers) => {
    const credentials = `${formEncoded(client.client_id)}:${formEncoded(clientSecret)}`
    headers.set('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`)
  }
}

async function privateKeyJwt({
  clientKey = '',
  clientAssertionAudience,
  name,
}: Credentials): Promise<ClientAuthentication> {
  const parsed = parsePrivateKey(clientKey)
  if (!parsed.ok) {
    throw new PosternError('PST_CONFIG_INVALID', { reason: `providers.${name}.clientKey ${parsed.message}` })
  }
  const { key, kid, algorithm } = parsed.value
  const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString()
  const signingKey = await importPKCS8(pkcs8, algorithm)
  return (endpoint) => async (server, client, body, headers) => {
    const sign = PrivateKeyJwt(
      { key: signingKey, ...(kid !== undefined && { kid }) },
      {
        [modifyAssertion](header, payload) {
          header.alg = algorithm
          if (clientAssertionAudience === 'token-endpoint') payload.aud = server.token_endpoint ?? ''
          if (clientAssertionAudience === 'called-endpoint') payload.aud = server[endpoint] ?? ''
        },
      },
    )
    await sign(server, client, body, headers)
  }
}

/** An assertion that somebody else signed: a workload identity. */
function fromFile(file: ClientAssertionFile): ClientAuth {
  return async (_server, client, body) => {
    const assertion = await file.read()
    body.set('client_id', client.client_id)
    body.set('client_assertion_type', JWT_BEARER)
    body.set('client_assertion', assertion)
  }
}

function formEncoded(value: string): string {
  return new URLSearchParams([['', value]]).toString().slice(1)
}
