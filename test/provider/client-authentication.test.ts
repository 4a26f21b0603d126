import { generateKeyPairSync } from 'node:crypto'
import { decodeJwt } from 'jose'
import t from 'tap'
import { CALLBACK } from './support/hostile-provider.ts'
import { finish, setUp } from './support/set-up.ts'

t.test('called-endpoint: an assertion is made for the endpoint that it is sent to, as Okta wants', async (t) => {
  const clientKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const change = { clientAuth: 'private_key_jwt', clientKey, clientAssertionAudience: 'called-endpoint' } as const
  const { provider, hostile } = await setUp(t, () => change)
  hostile.answers.set('/revoke', (_asked, response) => response.writeHead(200).end())
  const { tokens, subject } = await finish(provider, CALLBACK)
  await provider.revoke(await provider.refresh(tokens, subject))
  const posts = hostile.asked.filter(({ method }) => method === 'POST')
  t.strictSame(
    posts.map(({ path, form }) => [path, decodeJwt(form.get('client_assertion') ?? '').aud]),
    ['/token', '/token', '/revoke', '/revoke'].map((path) => [path, `${hostile.url}${path}`]),
  )
})
