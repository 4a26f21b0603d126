import type { ServerResponse } from 'node:http'
import t from 'tap'
import { plainOAuth } from './support/hostile-provider.ts'
import { setUp } from './support/set-up.ts'

const introspecting = (url: string) => ({ introspectionEndpoint: `${url}/introspect`, issuer: url })
const status =
  (code: number, body: object = {}, headers: Record<string, string> = {}) =>
  (_asked: unknown, response: ServerResponse) =>
    response.writeHead(code, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))

t.test('a token is introspected with our own credentials', async (t) => {
  const { hostile, provider } = await setUp(t, introspecting)
  hostile.answers.set('/introspect', { active: true, sub: 'alice' })
  t.same(await provider.introspect('the-token'), { active: true, sub: 'alice' })
  const asked = hostile.asked.find(({ path }) => path === '/introspect')
  t.match(asked, { method: 'POST', headers: { authorization: /^Basic /, accept: 'application/json' } })
  t.equal(asked?.form.get('token'), 'the-token')
  t.equal(asked?.form.get('token_type_hint'), 'access_token')
})

t.test(
  'a token that the endpoint refuses to read is refused; whatever is not about the token is no answer',
  async (t) => {
    const { hostile, provider } = await setUp(t, introspecting)
    for (const code of [400, 414, 431]) {
      hostile.answers.set('/introspect', status(code, { error: 'invalid_request' }))
      t.equal(await provider.introspect('x'), undefined, String(code))
    }
    const failures: readonly (readonly [string, Parameters<typeof hostile.answers.set>[1], RegExp])[] = [
      ['our credentials are refused', status(401, { error: 'invalid_client' }), /invalid_client/],
      ['the same with 400', status(400, { error: 'invalid_client' }), /invalid_client/],
      ['403', status(403), /403/],
      ['404', status(404), /404/],
      ['too many requests', status(429, {}, { 'Retry-After': '7' }), /429/],
      ['5xx', status(500, {}, { 'Retry-After': '1' }), /500/],
      ['HTML', (_asked, response) => response.end('<html>'), /JSON/],
      ['a list', [true], /JSON object/],
    ]
    for (const [what, answer, reason] of failures) {
      hostile.answers.set('/introspect', answer)
      await t.rejects(provider.introspect('x'), { name: 'PosternError', message: reason }, what)
    }
  },
)

t.test('without an introspection endpoint there is no answer', async (t) => {
  const { provider } = await setUp(t)
  await t.rejects(provider.introspect('x'), { code: 'PST_PROVIDER_UNAVAILABLE', message: /no introspection endpoint/ })
})

t.test('userinfo says whose token it is, or that it is refused', async (t) => {
  const { hostile, provider } = await setUp(t)
  t.match(await provider.userinfoOf('the-token'), { sub: 'alice' })
  t.equal(hostile.asked.find(({ path }) => path === '/userinfo')?.headers.authorization, 'Bearer the-token')
  for (const code of [400, 401, 403]) {
    hostile.answers.set('/userinfo', status(code, { error: 'invalid_token' }))
    t.equal(await provider.userinfoOf('x'), undefined, String(code))
  }
  hostile.answers.set('/userinfo', { email: 'a@example.com' })
  t.equal(await provider.userinfoOf('x'), undefined, 'userinfo without sub')
  for (const answer of [
    status(403, {}, { 'Retry-After': '60' }),
    status(429, {}, { 'Retry-After': '1' }),
    status(404),
  ]) {
    hostile.answers.set('/userinfo', answer)
    await t.rejects(provider.userinfoOf('x'), { code: 'PST_PROVIDER_UNAVAILABLE' })
  }
})

t.test('plain OAuth 2.0 userinfo needs no sub here', async (t) => {
  const { hostile, provider } = await setUp(t, plainOAuth)
  hostile.answers.set('/userinfo', { user_id: 'u1' })
  t.same(await provider.userinfoOf('x'), { user_id: 'u1' })
})

t.test('unknown keys of access tokens do not use up the reload that a login needs', async (t) => {
  const { hostile, provider } = await setUp(t)
  const loads = () => hostile.asked.filter(({ path }) => path === '/jwks').length
  const { signingKey } = await import('./support/hostile-provider.ts')
  const forged = await hostile.idToken({}, await signingKey('forged'))
  for (let index = 0; index < 5; index++) await t.rejects(provider.accessTokenKeys.verify(forged))
  t.equal(loads(), 2, 'once at first, once for the unknown key')
  await provider.accessTokenKeys.verify(await hostile.idToken())
  t.equal(loads(), 2)
})
