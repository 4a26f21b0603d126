import t from 'tap'
import type { OAuthProvider } from '../../src/provider/oauth.ts'
import {
  CALLBACK,
  type HostileProvider,
  hostileProvider,
  LOGIN,
  metadata,
  plainOAuth,
  signingKey,
} from './support/hostile-provider.ts'
import { finish, setUp } from './support/set-up.ts'

function tokenAnswer(change: Record<string, unknown>): Record<string, unknown> {
  return { access_token: 'at', token_type: 'bearer', expires_in: 3600, refresh_token: 'rt', ...change }
}

async function answersIdToken(hostile: HostileProvider, claims: Record<string, unknown>) {
  hostile.answers.set('/token', tokenAnswer({ id_token: await hostile.idToken(claims) }))
}

const exchange = (provider: OAuthProvider, callback = CALLBACK) => finish(provider, callback)
const REFUSED = { code: 'PST_PROVIDER_ANSWER_REFUSED' }
const AWAY = { code: 'PST_PROVIDER_UNAVAILABLE' }

t.test('a provider that behaves: tokens, subject and claims, without protocol claims', async (t) => {
  const { provider, hostile } = await setUp(t)
  const grant = await exchange(provider)
  t.match(grant, { subject: 'alice', tokens: { accessToken: 'at', refreshToken: 'rt', scope: ['openid', 'email'] } })
  t.same(grant.claims, { sub: 'alice', email: 'alice@example.com', name: 'Alice' })
  const token = hostile.asked.find(({ path }) => path === '/token')
  t.same(Object.fromEntries(token!.form), {
    grant_type: 'authorization_code',
    code: 'the-code',
    redirect_uri: LOGIN.redirectUri,
    code_verifier: LOGIN.codeVerifier,
  })
  const credentials = Buffer.from(token!.headers.authorization!.slice('Basic '.length), 'base64').toString()
  t.equal(credentials, 'app:s3cret%2F%2B+%26%C3%BC')
})

const now = () => Math.floor(Date.now() / 1000)
for (const [what, claims] of Object.entries<Record<string, unknown>>({
  'another iss': { iss: 'https://evil.test' },
  'another aud': { aud: 'other' },
  'a list of other audiences': { aud: ['other', 'more'] },
  'an audience we do not know beside us': { aud: ['app', 'other'] },
  'another azp': { azp: 'other' },
  'another azp with a list': { aud: ['app', 'other'], azp: 'other' },
  'another nonce': { nonce: 'x' },
  'no nonce': { nonce: undefined },
  'no exp': { exp: undefined },
  'an exp that is past': { exp: now() - 60 },
  'an exp as a string': { exp: '9999999999' },
  'no iat': { iat: undefined },
  'an iat in the future': { iat: now() + 3600, exp: now() + 7200 },
  'an nbf in the future': { nbf: now() + 3600 },
  'no sub': { sub: undefined },
  'an empty sub': { sub: '' },
  'a sub that is a number': { sub: 7 },
  'a sub that is a list': { sub: ['alice'] },
  'the hash of another access token': { at_hash: 'AAAAAAAAAAAAAAAAAAAAAA' },
})) {
  t.test(`an id token with ${what} is refused`, async (t) => {
    const { provider, hostile } = await setUp(t)
    await answersIdToken(hostile, claims)
    await t.rejects(exchange(provider), REFUSED)
  })
}

t.test('unsigned id tokens and id tokens that another party signed are refused', async (t) => {
  const { provider, hostile } = await setUp(t)
  const good = await hostile.idToken()
  const [head = '', payload = '', signature = ''] = good.split('.')
  const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
  const hmac = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'k1' })).toString('base64url')
  const flipped = (signature[10] === 'A' ? 'B' : 'A') + signature.slice(1)
  for (const forged of [
    `${none}.${payload}.`,
    `${none}.${payload}.${signature}`,
    `${hmac}.${payload}.${signature}`,
    `${head}.${payload}.${flipped}`,
    `${head}.${payload}.`,
    `${head}.${payload}`,
    'x',
    await hostile.idToken({}, await signingKey('k1')),
    await hostile.idToken({}, await signingKey('unknown')),
  ]) {
    hostile.answers.set('/token', tokenAnswer({ id_token: forged }))
    await t.rejects(exchange(provider), REFUSED)
  }
  hostile.answers.set('/token', tokenAnswer({}))
  await t.rejects(exchange(provider), REFUSED, 'no id token at all')
})

t.test(
  'iss in the callback: wrong is refused, missing is refused where promised, before the code is sent',
  async (t) => {
    const { provider, hostile } = await setUp(t)
    hostile.answers.set(
      '/.well-known/openid-configuration',
      metadata(hostile.url, { authorization_response_iss_parameter_supported: true }),
    )
    await t.rejects(exchange(provider), { code: 'PST_LOGIN_ISSUER' })
    await t.rejects(
      exchange(provider, new URLSearchParams({ code: 'c', state: LOGIN.state, iss: 'https://evil.test' })),
      { code: 'PST_LOGIN_ISSUER' },
    )
    t.notOk(hostile.asked.some(({ path }) => path === '/token'))
    t.match(await exchange(provider, new URLSearchParams({ code: 'c', state: LOGIN.state, iss: hostile.url })), {
      subject: 'alice',
    })
  },
)

t.test('a bad callback is refused without any request', async (t) => {
  const { provider, hostile } = await setUp(t)
  await t.rejects(exchange(provider, new URLSearchParams('code=c&state=other')), { code: 'PST_LOGIN_STATE' })
  await t.rejects(exchange(provider, new URLSearchParams({ state: LOGIN.state })), { code: 'PST_LOGIN_CALLBACK' })
  t.same(hostile.asked, [])
  await t.rejects(exchange(provider, new URLSearchParams({ state: LOGIN.state, error: 'access_denied' })), {
    code: 'PST_LOGIN_DENIED',
    details: { oauthError: 'access_denied' },
  })
})

t.test('userinfo with another sub, no sub, or that is no object is refused', async (t) => {
  const { provider, hostile } = await setUp(t)
  for (const body of [{ sub: 'mallory' }, { email: 'a@b.test' }, { sub: '' }, { sub: 7 }, []]) {
    hostile.answers.set('/userinfo', body)
    await t.rejects(exchange(provider), REFUSED, JSON.stringify(body))
  }
})

t.test('userinfo as a JWT is verified', async (t) => {
  const { provider, hostile } = await setUp(t)
  const answer = (jwt: string) =>
    hostile.answers.set('/userinfo', (_asked, response) =>
      response.setHeader('content-type', 'application/jwt').end(jwt),
    )
  answer(await hostile.idToken({ email: 'signed@example.com' }))
  t.match(await exchange(provider), { claims: { email: 'signed@example.com' } })
  for (const bad of [
    await hostile.idToken({}, await signingKey('k1')),
    await hostile.idToken({ iss: 'https://evil.test' }),
    await hostile.idToken({ aud: 'other' }),
    await hostile.idToken({ exp: 1 }),
    await hostile.idToken({ sub: 'mallory' }),
    'nonsense',
  ]) {
    answer(bad)
    await t.rejects(exchange(provider), REFUSED)
  }
})

t.test('claims named like the prototype do no harm', async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set('/userinfo', (_asked, response) =>
    response
      .setHeader('content-type', 'application/json')
      .end('{"sub":"alice","__proto__":{"admin":true},"a":{"__proto__":{"admin":true}}}'),
  )
  const { claims } = await exchange(provider)
  t.notOk('admin' in claims)
  t.notOk(Object.hasOwn(claims, '__proto__'))
  t.same(claims.a, {})
})

t.test('legal but unusual token responses are accepted', async (t) => {
  const { provider, hostile } = await setUp(t)
  const id_token = await hostile.idToken({ aud: ['app'] })
  hostile.answers.set('/token', { access_token: 'at', token_type: 'Bearer', id_token })
  const bare = await exchange(provider)
  t.notOk('expiresAt' in bare.tokens)
  t.notOk('refreshToken' in bare.tokens)
  hostile.answers.set('/token', tokenAnswer({ token_type: 'BEARER', expires_in: '3600', scope: null, id_token }))
  const text = await exchange(provider)
  t.equal(text.tokens.expiresAt! - text.tokens.issuedAt, 3_600_000)
  hostile.answers.set('/token', tokenAnswer({ id_token: await hostile.idToken({ aud: ['app', 'other'], azp: 'app' }) }))
  t.match(await exchange(provider), { subject: 'alice' })
})

t.test('keys: no kid with one key, several without kid, an unusable one in the set, RSA', async (t) => {
  const { provider, hostile, pass } = await setUp(t)
  const bare = await signingKey()
  hostile.keys.splice(0, 1, bare)
  t.match(await exchange(provider), { subject: 'alice' }, 'no kid')

  pass(3_600_000 * 0.2)
  const unusable = { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }
  hostile.answers.set('/jwks', {
    keys: [{ kty: 'oct', k: 'AA' }, 7, null, { kty: 'zz' }, unusable, (await signingKey()).jwk, bare.jwk],
  })
  t.match(
    await exchange(provider).catch((e) => e),
    { code: 'PST_PROVIDER_ANSWER_REFUSED' },
    'the injected clock is ahead of the token',
  )
  pass(-3_600_000 * 0.2)
  t.match(await exchange(provider), { subject: 'alice' }, 'several keys')

  hostile.answers.delete('/jwks')
  hostile.keys.splice(0, 1, await signingKey('rsa', 'RS256'))
  t.match(await exchange(provider), { subject: 'alice' }, 'RS256')
})

t.test('a key rotated just before signing is looked up at once, unknown ones not twice within 5 s', async (t) => {
  const { provider, hostile, pass } = await setUp(t)
  const lookups = () => hostile.asked.filter(({ path }) => path === '/jwks').length
  await exchange(provider)
  hostile.keys.splice(0, 1, await signingKey('k2'))
  t.match(await exchange(provider), { subject: 'alice' })
  t.equal(lookups(), 2)
  const stranger = await signingKey('stranger')
  hostile.answers.set('/token', tokenAnswer({ id_token: await hostile.idToken({}, stranger) }))
  await t.rejects(exchange(provider), REFUSED)
  await t.rejects(exchange(provider), REFUSED)
  t.equal(lookups(), 2)
  pass(5000)
  await t.rejects(exchange(provider), REFUSED)
  t.equal(lookups(), 3)
})

t.test('plain OAuth 2.0 (CoLoop): no discovery, no nonce, credentials in the body, a subject by user_id', async (t) => {
  const { provider, hostile } = await setUp(t, plainOAuth)
  hostile.answers.set('/token', tokenAnswer({ scope: 'email profile', id_token: 'not looked at' }))
  hostile.answers.set('/userinfo', { user_id: 'user_1', email: 'a@example.com', email_verified: true })
  const grant = await exchange(provider)
  t.match(grant, { subject: 'user_1', tokens: { scope: ['email', 'profile'] } })
  t.notOk('idToken' in grant.tokens)
  t.same(
    hostile.asked.map(({ path }) => path),
    ['/token', '/userinfo'],
  )
  t.match(Object.fromEntries(hostile.asked[0]!.form), { client_id: 'app', client_secret: 's3cret/+ &ü' })
  t.notOk((await provider.authorizationUrl(LOGIN)).searchParams.has('nonce'))
  hostile.answers.set('/userinfo', { email: 'a@example.com' })
  await t.rejects(exchange(provider), REFUSED, 'no subject')
})

t.test('a public application sends its id and the verifier, and no secret', async (t) => {
  const { provider, hostile } = await setUp(t, (url) => ({
    ...plainOAuth(url),
    clientAuth: 'none',
    clientSecret: undefined,
  }))
  hostile.answers.set('/userinfo', { sub: 'alice' })
  await exchange(provider)
  t.same([...hostile.asked[0]!.form.keys()].sort(), [
    'client_id',
    'code',
    'code_verifier',
    'grant_type',
    'redirect_uri',
  ])
})

t.test('OAuth error responses are rejections that carry the error, even beside a challenge', async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set('/token', (_asked, response) =>
    response
      .writeHead(401, { 'content-type': 'application/json', 'www-authenticate': 'Basic realm="x"' })
      .end('{"error":"invalid_client"}'),
  )
  await t.rejects(exchange(provider), {
    code: 'PST_PROVIDER_CLIENT',
    details: { oauthError: 'invalid_client', providerStatus: 401 },
  })
  hostile.answers.set('/token', { error: 'bad_verification_code' })
  await t.rejects(exchange(provider), {
    code: 'PST_LOGIN_FAILED',
    message: /bad_verification_code/,
    details: { oauthError: 'invalid_grant' },
  })
})

t.test('a code that the token endpoint refuses is 4xx; errors that no code can cause are not', async (t) => {
  const { provider, hostile } = await setUp(t)
  const answers = (status: number, body: string) =>
    hostile.answers.set('/token', (_asked, response) => response.writeHead(status).end(body))
  for (const [status, body, code] of [
    [400, '{"error":"invalid_grant"}', 'PST_LOGIN_FAILED'],
    [400, '{"error":"invalid_request"}', 'PST_LOGIN_FAILED'],
    [403, '<html>', 'PST_LOGIN_FAILED'],
    [400, '{"error":"unauthorized_client"}', 'PST_PROVIDER_CLIENT'],
    [400, '{"error":"invalid_scope"}', 'PST_PROVIDER_REJECTED'],
    [400, '{"error":"temporarily_unavailable"}', 'PST_PROVIDER_UNAVAILABLE'],
    [404, '<html>', 'PST_PROVIDER_UNAVAILABLE'],
    [429, '{"error":"invalid_grant"}', 'PST_PROVIDER_UNAVAILABLE'],
    [500, '{"error":"invalid_grant"}', 'PST_PROVIDER_UNAVAILABLE'],
  ] as const) {
    answers(status, body)
    await t.rejects(exchange(provider), { code }, `${status} ${body}`)
  }
})

t.test('a broken token endpoint is unavailable, and is asked once: the code may have been used', async (t) => {
  const { provider, hostile } = await setUp(t, () => ({ timeout: 300 }))
  const endings: Record<string, (response: import('node:http').ServerResponse) => void> = {
    html: (r) => r.setHeader('content-type', 'text/html').end('<html>'),
    truncated: (r) => r.setHeader('content-type', 'application/json').end('{"access_token":"a'),
    'broken off': (r) => r.writeHead(200, { 'content-length': '100' }).write('{', () => r.destroy()),
    redirect: (r) => r.writeHead(302, { location: '/elsewhere' }).end(),
    '500': (r) => r.writeHead(500).end('{"error":"invalid_grant"}'),
    hangs: () => undefined,
    'one byte at a time': (r) => {
      const drip = setInterval(() => r.write(' '), 50)
      r.on('close', () => clearInterval(drip))
    },
    'too large': (r) => {
      r.on('error', () => undefined)
      r.end(Buffer.alloc(8 * 1024 * 1024, ' '))
    },
    'deeply nested': (r) => r.end(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
  }
  for (const [what, end] of Object.entries(endings)) {
    hostile.asked.length = 0
    hostile.answers.set('/token', (_asked, response) => end(response))
    await t.rejects(exchange(provider), AWAY, what)
    t.equal(hostile.asked.filter(({ path }) => path === '/token').length, 1, what)
    t.notOk(hostile.asked.some(({ path }) => path === '/elsewhere'))
  }
})

t.test('Retry-After is passed on, as seconds or as a date', async (t) => {
  const { provider, hostile } = await setUp(t)
  hostile.answers.set('/token', (_a, r) => r.writeHead(429, { 'retry-after': '7' }).end('{"error":"invalid_grant"}'))
  await t.rejects(exchange(provider), { ...AWAY, details: { retryAfter: 7000, providerStatus: 429 } })
  hostile.answers.set('/token', (_a, r) =>
    r.writeHead(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }).end(),
  )
  const error = await exchange(provider).catch((e) => e)
  t.ok(error.details.retryAfter > 50_000 && error.details.retryAfter <= 60_000)
})

t.test('userinfo that fails for a moment is asked again', async (t) => {
  const { provider, hostile } = await setUp(t)
  let left = 2
  hostile.answers.set('/userinfo', (_asked, response) => {
    if (left-- > 0) response.writeHead(503).end()
    else response.setHeader('content-type', 'application/json').end('{"sub":"alice"}')
  })
  t.match(await exchange(provider), { subject: 'alice' })
})

t.test('no secret, code or token is in any error', async (t) => {
  const { provider, hostile, events } = await setUp(t)
  const { inspect } = await import('node:util')
  for (const answer of [
    tokenAnswer({ access_token: 'SECRET-AT', id_token: 'SECRET.ID.TOKEN' }),
    tokenAnswer({
      access_token: 'SECRET-AT',
      expires_in: 'x',
      refresh_token: 7,
      id_token: await hostile.idToken({ nonce: 'SECRET' }),
    }),
  ]) {
    hostile.answers.set('/token', answer)
    const error = await exchange(provider).catch((e) => e)
    t.notMatch(inspect(error, { depth: 10 }), /SECRET|the-code|the-state|the-nonce|s3cret/)
  }
  t.notMatch(inspect(events), /SECRET|s3cret/)
})

t.test('a code is sent again only where the connection was never made', async (t) => {
  const gone = await hostileProvider()
  await gone.close()
  const { provider, events } = await setUp(t, () => ({ ...plainOAuth(gone.url) }))
  await t.rejects(exchange(provider), AWAY)
  t.same(
    events.map(({ kind }) => kind),
    ['retry', 'retry'],
  )
})

t.test('an access token that cannot be sent in a header is refused and not quoted', async (t) => {
  const { provider, hostile } = await setUp(t, plainOAuth)
  hostile.answers.set('/token', tokenAnswer({ access_token: 'SECRET\r\nX-Evil: 1' }))
  const error = await exchange(provider).catch((e) => e)
  t.match(error, REFUSED)
  t.notMatch(String(error.stack), 'SECRET')
})

t.test('an answer that is not HTTP is not quoted either', async (t) => {
  const { provider, hostile } = await setUp(t, plainOAuth)
  const { inspect } = await import('node:util')
  hostile.answers.set('/token', (_asked, response) => response.socket?.end('SECRET nonsense\r\n\r\n'))
  const error = await exchange(provider).catch((e) => e)
  t.match(error, AWAY)
  t.notMatch(inspect(error, { depth: 10 }), 'SECRET')
})

t.test('an extremely long lifetime still gives a valid date', async (t) => {
  const { provider, hostile } = await setUp(t, plainOAuth)
  hostile.answers.set('/token', tokenAnswer({ expires_in: 1e300 }))
  const { tokens } = await exchange(provider)
  t.ok(Number.isFinite(new Date(tokens.expiresAt!).getTime()))
})
