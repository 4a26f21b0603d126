import { importPKCS8 } from 'jose'
import { type ClientAuth, ClientSecretPost, modifyAssertion, None, PrivateKeyJwt } from 'oauth4webapi'
import type { ProviderConfig } from '../config/config.ts'
import { parsePrivateKey } from '../config/syntax/private-key.ts'
import { PosternError } from '../errors.ts'

type Credentials = Pick<
  ProviderConfig,
  'clientAuth' | 'clientSecret' | 'clientKey' | 'clientAssertionAudience' | 'name'
>

/**
 * How the application authenticates at the token endpoint (RFC 6749 2.3, RFC 7523 2.2). Without a secret or key it is a
 * public client.
 *
 * @throws PosternError `PST_CONFIG_INVALID` when the private key cannot be used.
 */
export async function clientAuthentication(config: Credentials): Promise<ClientAuth> {
  const { clientAuth, clientSecret } = config
  if (clientAuth === 'private_key_jwt') return await privateKeyJwt(config)
  if (clientSecret === undefined || clientAuth === 'none') return None()
  return clientAuth === 'client_secret_post' ? ClientSecretPost(clientSecret) : clientSecretBasic(clientSecret)
}

/** RFC 6749 2.3.1. The library's version also escapes `-` and `_`, and some providers forget to decode them. */
function clientSecretBasic(clientSecret: string): ClientAuth {
  return (_server, client, _body, headers) => {
    const credentials = `${formEncoded(client.client_id)}:${formEncoded(clientSecret)}`
    headers.set('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`)
  }
}

async function privateKeyJwt({ clientKey = '', clientAssertionAudience, name }: Credentials): Promise<ClientAuth> {
  const parsed = parsePrivateKey(clientKey)
  if (!parsed.ok) {
    throw new PosternError('PST_CONFIG_INVALID', { reason: `providers.${name}.clientKey ${parsed.message}` })
  }
  const { key, kid, algorithm } = parsed.value
  const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString()
  const signingKey = await importPKCS8(pkcs8, algorithm)
  return async (server, client, body, headers) => {
    const sign = PrivateKeyJwt(
      { key: signingKey, ...(kid !== undefined && { kid }) },
      {
        [modifyAssertion](header, payload) {
          header.alg = algorithm
          if (clientAssertionAudience === 'token-endpoint') payload.aud = server.token_endpoint ?? ''
        },
      },
    )
    await sign(server, client, body, headers)
  }
}

function formEncoded(value: string): string {
  return new URLSearchParams([['', value]]).toString().slice(1)
}
