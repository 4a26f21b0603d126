import t from 'tap'
import { normalTokenResponse, tokensOf } from '../../src/provider/token-response.ts'

const judged = (body: object, status = 200) => normalTokenResponse(Response.json(body, { status }), false, 0)
const granted = (scope: string, asked: readonly string[] = ['read:user']) =>
  tokensOf({ access_token: 'a', scope }, 0, { scope: asked }).scope

t.test("GitHub's errors come with status 200 and names of their own", async (t) => {
  for (const [error, oauthError] of [
    ['incorrect_client_credentials', 'invalid_client'],
    ['bad_verification_code', 'invalid_grant'],
    ['bad_refresh_token', 'invalid_grant'],
    ['redirect_uri_mismatch', 'redirect_uri_mismatch'],
    ['constructor', 'constructor'],
  ])
    await t.rejects(judged({ error, error_description: 'x' }), {
      code: 'PST_PROVIDER_REJECTED',
      message: `the token endpoint answered 200 with an error (${error})`,
      details: { oauthError, providerStatus: 200 },
    })
})

t.test('granted scopes are separated by spaces, or by commas as at GitHub', async (t) => {
  t.strictSame(granted('openid email'), ['openid', 'email'])
  t.strictSame(granted('read:user,user:email'), ['read:user', 'user:email'])
  t.strictSame(granted('read:user, user:email'), ['read:user', 'user:email'])
  t.strictSame(granted('a,b c', ['a,b']), ['a,b', 'c'], 'a comma may be part of a scope')
  t.strictSame(granted(''), [])
})
