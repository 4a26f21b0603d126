import { generateKeyPairSync } from 'node:crypto'
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import t from 'tap'
import type { ErrorDetails } from '../../src/error-details.ts'
import { PosternError } from '../../src/errors.ts'
import type { Tokens } from '../../src/session/session.ts'
import { CALLBACK, LOGIN, metadata, plainOAuth, signingKey } from './support/hostile-provider.ts'
import { finish, setUp } from './support/set-up.ts'

const TOKENS: Tokens = { accessToken: 'old-at', refreshToken: 'old-rt', issuedAt: 0, scope: ['openid', 'email'] }
const REFUSED = { code: 'PST_PROVIDER_ANSWER_REFUSED' }
const bearer = { access_token: 'new-at', token_type: 'bearer', expires_in: 60 }

t.test('a refresh gives new tokens and keeps those that the response leaves out', async (t) => {
  const { provider, hostile, now } = await setUp(t)
  hostile.answers.set('/token', bearer)
  t.same(await provider.refresh({ ...TOKENS, idToken: 'kept' }, 'alice'), {
    accessToken: 'new-at',
    refreshToken: 'old-rt',
    idToken: 'kept',
    issuedAt: now(),
    expiresAt: now() + 60_000,
    scope: ['openid', 'email'],
  })
  t.match(Object.fromEntries(hostile.asked.at(-1)!.form), { grant_type: 'refresh_token', refresh_token: 'old-rt' })
  hostile.answers.set('/token', { ...bearer, refresh_token: 'new-rt', scope: 'openid' })
  t.match(await provider.refresh(TOKENS, 'alice'), { refreshToken: 'new-rt', scope: ['openid'] })
})

t.test('a refreshed id token is verified, and must have the same subject', async (t) => {
  const { provider, hostile } = await setUp(t)
  const idToken = await hostile.idToken()
  const answer = async (claims: Record<string, unknown>, key = hostile.keys[0]!) =>
    hostile.answers.set('/token', { ...bearer, id_token: await hostile.idToken(claims, key) })
  await answer({ nonce: undefined })
  t.match(await provider.refresh({ ...TOKENS, idToken }, 'alice'), { accessToken: 'new-at' })
  await answer({ sub: 'mallory' })
  await t.rejects(provider.refresh({ ...TOKENS, idToken }, 'alice'), REFUSED)
  await t.rejects(provider.refresh(TOKENS, 'alice'), REFUSED)
  await answer({}, await signingKey('k1'))
  await t.rejects(provider.refresh(TOKENS, 'alice'), REFUSED)
  await answer({ iss: 'https://evil.test' })
  await t.rejects(provider.refresh(TOKENS, 'alice'), REFUSED)
})

t.test('no refresh token is spent before the keys that verify its response are known', async (t) => {
  const { provider, hostile, now, pass } = await setUp(t)
  const idToken = await hostile.idToken({ exp: now() / 1000 + 3_600 })
  hostile.answers.set('/token', { ...bearer, id_token: idToken })
  const paths = () => hostile.asked.map(({ path }) => path).filter((path) => !path.startsWith('/.well-known'))
  hostile.answers.set('/jwks', (_a, r) => r.writeHead(503).end())
  await t.rejects(provider.refresh(TOKENS, 'alice'), { code: 'PST_PROVIDER_UNAVAILABLE' })
  t.notOk(paths().includes('/token'), 'the refresh token is as good as before')

  hostile.answers.delete('/jwks')
  hostile.asked.length = 0
  await provider.refresh(TOKENS, 'alice')
  t.same(paths(), ['/jwks', '/token'])
  await provider.refresh(TOKENS, 'alice')
  t.same(paths(), ['/jwks', '/token', '/token'])
  pass(601_000)
  await provider.refresh(TOKENS, 'alice')
  t.same(paths(), ['/jwks', '/token', '/token', '/jwks', '/token'], 'nor while they are looked up again')
})

t.test('invalid_grant and invalid_client are rejections, an outage is not; each is asked once', async (t) => {
  const { provider, hostile } = await setUp(t)
  const asked = () => hostile.asked.filter(({ path }) => path === '/token').length
  for (const error of ['invalid_grant', 'invalid_client']) {
    hostile.answers.set('/token', (_a, r) => r.writeHead(400).end(JSON.stringify({ error })))
    await t.rejects(provider.refresh(TOKENS, 'alice'), {
      code: 'PST_PROVIDER_REJECTED',
      details: { oauthError: error },
    })
  }
  hostile.answers.set('/token', (_a, r) => r.writeHead(502).end())
  await t.rejects(provider.refresh(TOKENS, 'alice'), { code: 'PST_PROVIDER_UNAVAILABLE' })
  hostile.answers.set('/token', (_a, r) => r.writeHead(400).end('{"error":"temporarily_unavailable"}'))
  await t.rejects(provider.refresh(TOKENS, 'alice'), { code: 'PST_PROVIDER_UNAVAILABLE' })
  t.equal(asked(), 4)
})

async function failureOf(call: Promise<unknown>): Promise<ErrorDetails> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PosternError)) throw new Error('it was to fail')
  return error.details
}

const answering = (status: number, body: string, headers = {}) => ({ status, body, headers })
const error = (code: string) => JSON.stringify({ error: code })
for (const [what, answer, grantRefused] of [
  ['400 invalid_request, as of Dex', answering(400, error('invalid_request')), true],
  ['400 invalid_grant', answering(400, error('invalid_grant')), true],
  ['400 invalid_scope', answering(400, error('invalid_scope')), true],
  ['401 with an error of its own, as of Hydra', answering(401, error('token_inactive')), true],
  ['403 access_denied', answering(403, error('access_denied')), true],
  ['200 with an error, as of GitHub', answering(200, error('bad_refresh_token')), true],
  ['400 without an error', answering(400, ''), true],
  ['invalid_client', answering(401, error('invalid_client')), false],
  ['unauthorized_client', answering(400, error('unauthorized_client')), false],
  ['401 without an error', answering(401, ''), false],
  ['403 of something in front', answering(403, '<h1>Forbidden</h1>'), false],
  ['404 of something in front', answering(404, '<h1>Not Found</h1>'), false],
  ['408', answering(408, error('invalid_request')), false],
  ['425', answering(425, error('invalid_request')), false],
  ['429', answering(429, error('invalid_grant')), false],
  ['Retry-After', answering(400, error('invalid_request'), { 'Retry-After': '5' }), false],
  ['temporarily_unavailable', answering(400, error('temporarily_unavailable')), false],
  ['slow_down', answering(400, error('slow_down')), false],
  ['503', answering(503, error('invalid_grant')), false],
] as const) {
  t.test(`${what} ${grantRefused ? 'refuses the grant for good' : 'does not refuse the grant for good'}`, async (t) => {
    const { provider, hostile } = await setUp(t)
    hostile.answers.set('/token', (_a, r) => r.writeHead(answer.status, answer.headers).end(answer.body))
    t.equal((await failureOf(provider.refresh(TOKENS, 'alice'))).grantRefused === true, grantRefused)
  })
}

t.test('a response of another endpoint does not count as a refusal of the grant', async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set('/.well-known/openid-configuration', (_a, r) => r.writeHead(400).end(error('invalid_request')))
  t.equal((await failureOf(provider.refresh(TOKENS, 'alice'))).grantRefused, undefined)
})

t.test('userinfo that says 401 or 403 is asked once', async (t) => {
  for (const status of [401, 403]) {
    const { provider, hostile } = await setUp(t)
    hostile.answers.set('/userinfo', (_a, r) => r.writeHead(status).end())
    const { accessTokenRefused } = await failureOf(provider.userinfo({ tokens: TOKENS, subject: 'alice' }))
    t.equal(accessTokenRefused, status)
    t.equal(hostile.asked.filter(({ path }) => path === '/userinfo').length, 1)
  }
})

t.test('a 401 of another endpoint than userinfo does not count as a refusal of the access token', async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set('/.well-known/openid-configuration', (_a, r) => r.writeHead(401).end())
  const failure = await failureOf(provider.userinfo({ tokens: TOKENS, subject: 'alice' }))
  t.match(failure, { providerStatus: 401 })
  t.equal(failure.accessTokenRefused, undefined)
})

t.test('without a refresh token no request is sent', async (t) => {
  const { provider, hostile } = await setUp(t)
  const { refreshToken: _, ...without } = TOKENS
  await t.rejects(provider.refresh(without, 'alice'), {
    code: 'PST_PROVIDER_REJECTED',
    details: { oauthError: 'invalid_grant' },
  })
  t.same(hostile.asked, [])
})

t.test("claims are read again and merged with the id token's; another subject is refused", async (t) => {
  const { provider, hostile } = await setUp(t)
  const idToken = await hostile.idToken({ groups: ['staff'], email: 'before@example.com' })
  const tokens = { ...TOKENS, idToken }
  t.same(await provider.userinfo({ tokens, subject: 'alice' }), {
    claims: { sub: 'alice', email: 'alice@example.com', name: 'Alice', groups: ['staff'] },
    userinfoClaims: ['sub', 'email', 'name'],
  })
  t.equal(hostile.asked.at(-1)?.headers.authorization, 'Bearer old-at')
  await t.rejects(provider.userinfo({ tokens: TOKENS, subject: 'bob' }), REFUSED)
  hostile.answers.set('/userinfo', (_a, r) =>
    r.writeHead(401, { 'www-authenticate': 'Bearer error="invalid_token"' }).end(),
  )
  await t.rejects(provider.userinfo({ tokens: TOKENS, subject: 'alice' }), {
    code: 'PST_PROVIDER_REJECTED',
    details: { oauthError: 'invalid_token' },
  })
})

t.test(
  'what userinfo said at login and leaves out now is gone, also when the id token of the login still says it',
  async (t) => {
    const { provider, hostile } = await setUp(t)
    const personal = { name: 'Alice', email: 'alice@example.com', groups: ['admins'] }
    const id_token = await hostile.idToken({ ...personal, acr: 'gold' })
    hostile.answers.set('/token', { ...bearer, id_token })
    hostile.answers.set('/userinfo', { sub: 'alice', ...personal })
    const { tokens, subject, claims, userinfoClaims } = await finish(provider, CALLBACK, LOGIN)
    t.same(claims, { sub: 'alice', ...personal, acr: 'gold' })

    hostile.answers.set('/userinfo', { sub: 'alice' })
    const taken = await provider.userinfo({ tokens, subject, userinfoClaims })
    t.same(taken.claims, { sub: 'alice', acr: 'gold' }, 'what only the id token said stays')
    const again = await provider.userinfo({ tokens, subject, userinfoClaims: taken.userinfoClaims })
    t.same(again, taken, 'and it does not come back')

    const idToken = await hostile.idToken({ ...personal, acr: 'silver' })
    const renewed = await provider.userinfo({ ...taken, tokens: { ...tokens, idToken }, subject })
    t.same(renewed.claims, { sub: 'alice', acr: 'silver' }, 'a new id token says anew what only id tokens say')
    hostile.answers.set('/userinfo', { sub: 'alice', groups: ['staff'] })
    const given = await provider.userinfo({ ...taken, tokens, subject })
    t.same(given.claims, { sub: 'alice', acr: 'gold', groups: ['staff'] })
  },
)

t.test('a provider without userinfo: all claims come from the newest id token', async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set('/.well-known/openid-configuration', metadata(hostile.url, { userinfo_endpoint: undefined }))
  const tokens = { ...TOKENS, idToken: await hostile.idToken({ groups: ['staff'] }) }
  const read = await provider.userinfo({ tokens, subject: 'alice', userinfoClaims: ['groups'] })
  t.same(read, { claims: { sub: 'alice', groups: ['staff'] }, userinfoClaims: [] })
})

t.test('revocation sends both tokens, and resolves even when the provider fails', async (t) => {
  const { provider, hostile, events } = await setUp(t)
  hostile.answers.set('/revoke', (_a, r) => r.writeHead(200).end())
  await provider.revoke(TOKENS)
  const revoked = hostile.asked.filter(({ path }) => path === '/revoke')
  t.same(
    revoked.map(({ form }) => form.get('token')),
    ['old-rt', 'old-at'],
  )
  hostile.answers.set('/revoke', (_a, r) => r.writeHead(503).end())
  await provider.revoke(TOKENS)
  t.match(events.at(-1), { kind: 'revocation-failed', reason: /503/ })
  hostile.answers.set('/revoke', (_a, r) => r.destroy())
  await provider.revoke(TOKENS)
  t.match(events.at(-1), { kind: 'revocation-failed' })
})

t.test('without both endpoints, sign-out sends no request to the provider', async (t) => {
  const { provider, hostile } = await setUp(t, plainOAuth)
  await provider.revoke(TOKENS)
  t.equal(await provider.logoutUrl(undefined, 'https://app.test/'), undefined)
  t.same(hostile.asked, [])
})

t.test("the provider's own sign-out gets hint, client and where to return to", async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set(
    '/.well-known/openid-configuration',
    metadata(hostile.url, { end_session_endpoint: `${hostile.url}/logout?a=1` }),
  )
  const url = await provider.logoutUrl('hint', 'https://app.test/bye')
  t.same(Object.fromEntries(url!.searchParams), {
    a: '1',
    id_token_hint: 'hint',
    client_id: 'app',
    post_logout_redirect_uri: 'https://app.test/bye',
  })
})

t.test('private_key_jwt: a fresh assertion signed with our key, and no secret', async (t) => {
  for (const [options, alg] of [
    [generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'ES384'],
    [generateKeyPairSync('rsa', { modulusLength: 2048 }), 'RS256'],
    [generateKeyPairSync('ed25519'), 'Ed25519'],
  ] as const) {
    const clientKey = options.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const { provider, hostile } = await setUp(t, () => ({ clientAuth: 'private_key_jwt', clientKey }))
    await finish(provider, CALLBACK, LOGIN)
    const { form, headers } = hostile.asked.find(({ path }) => path === '/token')!
    t.notOk(headers.authorization)
    t.notOk(form.has('client_secret'))
    const assertion = form.get('client_assertion') ?? ''
    t.match(decodeProtectedHeader(assertion), { alg, kid: undefined })
    t.match(decodeJwt(assertion), { iss: 'app', sub: 'app', aud: hostile.url })
  }
})

t.test("private_key_jwt with a JWK: its kid and alg are in the assertion's header", async (t) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const clientKey = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'PS256' })
  const { provider, hostile } = await setUp(t, () => ({ clientAuth: 'private_key_jwt', clientKey }))
  await finish(provider, CALLBACK, LOGIN)
  const assertion = hostile.asked.find(({ path }) => path === '/token')!.form.get('client_assertion') ?? ''
  t.same((await jwtVerify(assertion, publicKey)).protectedHeader, { alg: 'PS256', kid: 'one' })
})

t.test(
  'private_key_jwt at a provider that takes one audience only, as Ory Hydra does: the error says what to try',
  async (t) => {
    const clientKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const ask = async (clientAssertionAudience: 'issuer' | 'token-endpoint', wanted: (url: string) => string) => {
      const change = { clientAuth: 'private_key_jwt', clientKey, clientAssertionAudience } as const
      const { provider, hostile } = await setUp(t, () => change)
      const grant = await hostile.idToken()
      hostile.answers.set('/token', ({ form }, response) => {
        const good = decodeJwt(form.get('client_assertion') ?? '').aud === wanted(hostile.url)
        response.writeHead(good ? 200 : 401, { 'content-type': 'application/json' })
        response.end(
          JSON.stringify(
            good ? { access_token: 'a', token_type: 'bearer', id_token: grant } : { error: 'invalid_client' },
          ),
        )
      })
      const login = await finish(provider, CALLBACK, LOGIN).catch((error) => error)
      const tokens = { accessToken: 'a', refreshToken: 'r', issuedAt: 0, scope: [] }
      return [login, await provider.refresh(tokens, 'alice').catch((error) => error)]
    }
    const tokenEndpoint = (url: string) => `${url}/token`
    t.match(await ask('token-endpoint', tokenEndpoint), [{ subject: 'alice' }, { accessToken: 'a' }])
    t.match(await ask('issuer', (url) => url), [{ subject: 'alice' }, { accessToken: 'a' }])
    const refused = (code: string, advice: string) => ({
      code,
      message: new RegExp(
        `^the token endpoint answered 401 \\(invalid_client\\); .*try clientAssertionAudience: ${advice}$`,
      ),
      details: { oauthError: 'invalid_client', providerStatus: 401 },
    })
    t.match(await ask('issuer', tokenEndpoint), [
      refused('PST_PROVIDER_CLIENT', 'token-endpoint or called-endpoint'),
      refused('PST_PROVIDER_REJECTED', 'token-endpoint or called-endpoint'),
    ])
    t.match(await ask('token-endpoint', (url) => url), [
      refused('PST_PROVIDER_CLIENT', 'issuer or called-endpoint'),
      refused('PST_PROVIDER_REJECTED', 'issuer or called-endpoint'),
    ])
  },
)

t.test('an invalid client key is a configuration error that does not quote it', async (t) => {
  const { provider } = await setUp(t, () => ({ clientAuth: 'private_key_jwt', clientKey: 'SECRET' }))
  const error = await finish(provider, CALLBACK, LOGIN).catch((e) => e)
  t.equal(error.code, 'PST_CONFIG_INVALID')
  t.notMatch(String(error.stack), 'SECRET')
})
