import { createPrivateKey, type KeyObject } from 'node:crypto'
import { importPKCS8 } from 'jose'
import { type ClientAuth, ClientSecretPost, modifyAssertion, None, PrivateKeyJwt } from 'oauth4webapi'
import type { ProviderConfig } from '../config/config.ts'
import { PosternError } from '../errors.ts'

type Credentials = Pick<
  ProviderConfig,
  'clientAuth' | 'clientSecret' | 'clientKey' | 'issuer' | 'tokenEndpoint' | 'name'
>

/**
 * How the application proves itself (RFC 6749 2.3, RFC 7523 2.2). Without a secret it is a public one, whatever was configured.
 *
 * @throws PosternError `PST_CONFIG_INVALID` when the private key cannot be used.
 */
export async function clientAuthentication(config: Credentials): Promise<ClientAuth> {
  const { clientAuth, clientSecret, clientKey } = config
  if (clientAuth === 'private_key_jwt') {
    if (clientKey === undefined) throw unusableKey(config.name)
    return await privateKeyJwt(config, clientKey)
  }
  if (clientSecret === undefined || clientAuth === 'none') return None()
  return clientAuth === 'client_secret_post' ? ClientSecretPost(clientSecret) : clientSecretBasic(clientSecret)
}

/** RFC 6749 2.3.1. The library's own also escapes `-` and `_`, which providers that forget to decode then refuse. */
function clientSecretBasic(clientSecret: string): ClientAuth {
  return (_server, client, _body, headers) => {
    const credentials = `${formEncoded(client.client_id)}:${formEncoded(clientSecret)}`
    headers.set('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`)
  }
}

async function privateKeyJwt(config: Credentials, pem: string): Promise<ClientAuth> {
  try {
    const key = createPrivateKey(pem)
    const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString()
    return PrivateKeyJwt(await importPKCS8(pkcs8, algorithmOf(key)), {
      [modifyAssertion](_header, payload) {
        if (config.issuer === undefined) payload.aud = config.tokenEndpoint
      },
    })
  } catch {
    // The parser's message may quote the key.
    throw unusableKey(config.name)
  }
}

function algorithmOf(key: KeyObject): string {
  if (key.asymmetricKeyType === 'rsa') return 'RS256'
  if (key.asymmetricKeyType === 'ed25519') return 'Ed25519'
  switch (key.asymmetricKeyDetails?.namedCurve) {
    case 'secp384r1':
      return 'ES384'
    case 'secp521r1':
      return 'ES512'
    default:
      return 'ES256'
  }
}

function formEncoded(value: string): string {
  return new URLSearchParams([['', value]]).toString().slice(1)
}

function unusableKey(name: string): PosternError {
  return new PosternError('PST_CONFIG_INVALID', { reason: `providers.${name}.clientKey is not a usable private key` })
}
