import fc from 'fast-check'
import t, { type Test } from 'tap'
import type { ProviderConfig } from '../../src/config/config.ts'
import { pushing } from '../../src/provider/pushed-authorization.ts'
import { anyText } from '../support/any-text.ts'
import { type Answer, LOGIN, metadata } from './support/hostile-provider.ts'
import { setUp } from './support/set-up.ts'

const URI = 'urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c'
const HINT = { login_hint: 'ada' }

/** A provider with the endpoint `/par`, which answers so. */
async function withPar(t: Test, answer: Answer | undefined, about: object = {}, change: Partial<ProviderConfig> = {}) {
  const set = await setUp(t, () => change)
  const { hostile } = set
  hostile.answers.set(
    '/.well-known/openid-configuration',
    metadata(hostile.url, { pushed_authorization_request_endpoint: `${hostile.url}/par`, ...about }),
  )
  if (answer !== undefined) hostile.answers.set('/par', answer)
  return { ...set, pushed: () => hostile.asked.filter(({ path }) => path === '/par') }
}

const REQUIRED = { require_pushed_authorization_requests: true }
const answer =
  (status: number, body: object | string): Answer =>
  (_asked, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
const CREATED = answer(201, { request_uri: URI, expires_in: 60 })

t.test('where discovery offers it, the request is pushed and the browser carries only a reference', async (t) => {
  const { provider, hostile, pushed } = await withPar(t, CREATED)
  const url = await provider.authorizationUrl(LOGIN, HINT)
  t.equal(url.href, `${hostile.url}/authorize?client_id=app&request_uri=${encodeURIComponent(URI)}`)
  const [push] = pushed()
  t.strictSame([...push!.form.keys()].sort(), [
    'client_id',
    'code_challenge',
    'code_challenge_method',
    'login_hint',
    'nonce',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
  ])
  t.match(push!.headers.authorization, /^Basic /, 'the application authenticates')
})

t.test('whether to push: what the configuration and the metadata say', async (t) => {
  const endpoint = { pushed_authorization_request_endpoint: 'https://p.test/par' }
  t.equal(pushing('auto', {}), 'no')
  t.equal(pushing('auto', endpoint), 'optional')
  t.equal(pushing('auto', { ...endpoint, ...REQUIRED }), 'required')
  t.equal(pushing('auto', { ...endpoint, require_pushed_authorization_requests: 'true' as never }), 'optional')
  t.equal(pushing('always', {}), 'required')
  t.equal(pushing('never', { ...endpoint, ...REQUIRED }), 'no')
})

const BROKEN: Readonly<Record<string, Answer>> = {
  '500': answer(500, {}),
  '404': answer(404, 'not here'),
  'an error': answer(400, { error: 'invalid_request' }),
  'a refused application': answer(401, { error: 'invalid_client' }),
  'no JSON': answer(201, '<html>'),
  'no request_uri': answer(201, { expires_in: 60 }),
  'a request_uri that is no text': answer(201, { request_uri: 7 }),
  'a request_uri with a line break': answer(201, { request_uri: 'urn:a\r\nb' }),
  'a request_uri of 4 KB': answer(201, { request_uri: `urn:${'x'.repeat(4096)}` }),
  'a redirect': (_asked, response) => response.writeHead(302, { location: 'https://evil.test' }).end(),
  'no answer': (asked) => void asked,
}

for (const [what, broken] of Object.entries(BROKEN)) {
  t.test(`offered, but ${what}: the plain request is sent, and this is told once`, async (t) => {
    const { provider, events, pass, pushed } = await withPar(t, broken, {}, { timeout: 200 })
    for (const wait of [0, 31_000]) {
      pass(wait)
      t.equal((await provider.authorizationUrl(LOGIN)).searchParams.get('state'), LOGIN.state)
      t.equal((await provider.authorizationUrl(LOGIN)).searchParams.get('state'), LOGIN.state)
    }
    t.equal(pushed().length, 2, 'not asked again for a while')
    t.equal(events.filter(({ kind }) => kind === 'push-failed').length, 1)
  })

  t.test(`required, but ${what}: no login`, async (t) => {
    const { provider } = await withPar(t, broken, REQUIRED, { timeout: 200 })
    const error = await provider.authorizationUrl(LOGIN).then(
      () => undefined,
      (thrown) => thrown,
    )
    const code =
      what === 'an error'
        ? 'PST_PROVIDER_REJECTED'
        : what === 'a refused application'
          ? 'PST_PROVIDER_CLIENT'
          : /request_uri/.test(what)
            ? 'PST_PROVIDER_ANSWER_REFUSED'
            : 'PST_PROVIDER_UNAVAILABLE'
    t.equal(error?.code, code)
  })
}

t.test("a request that is refused for what the browser brought is the browser's fault", async (t) => {
  const refused = answer(400, { error: 'invalid_request' })
  const { provider } = await withPar(t, refused, REQUIRED)
  await t.rejects(provider.authorizationUrl(LOGIN, HINT), { code: 'PST_LOGIN_FAILED', status: 400 })
})

t.test('it is pushed again after a failure has passed', async (t) => {
  const { provider, hostile, pass } = await withPar(t, BROKEN['500'])
  t.ok((await provider.authorizationUrl(LOGIN)).searchParams.has('state'))
  hostile.answers.set('/par', CREATED)
  pass(31_000)
  t.equal((await provider.authorizationUrl(LOGIN)).searchParams.get('request_uri'), URI)
})

t.test('required without an endpoint, or always at a provider without: no login', async (t) => {
  const without = { pushed_authorization_request_endpoint: undefined }
  const required = await withPar(t, undefined, { ...without, ...REQUIRED })
  await t.rejects(required.provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_ANSWER_REFUSED' })
  const always = await withPar(t, undefined, without, { pushedAuthorizationRequests: 'always' })
  await t.rejects(always.provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_ANSWER_REFUSED' })
})

t.test('an endpoint that is not https is refused with the metadata', async (t) => {
  for (const url of ['http://id.example.com/par', 'javascript:alert(1)', 'https://a:b@id.example.com/par', 7]) {
    const { provider } = await withPar(t, CREATED, { pushed_authorization_request_endpoint: url })
    await t.rejects(provider.authorizationUrl(LOGIN), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, String(url))
  }
})

t.test('whatever comes as request_uri, the URL leads to the provider and has two parameters', async (t) => {
  const { provider, hostile, pass } = await withPar(t, CREATED)
  const { origin } = new URL(hostile.url)
  await fc.assert(
    fc.asyncProperty(anyText({ maxLength: 40 }), async (uri) => {
      hostile.answers.set('/par', { request_uri: uri })
      pass(31_000)
      const url = await provider.authorizationUrl(LOGIN)
      const names = [...url.searchParams.keys()]
      const isPushed = names.join() === 'client_id,request_uri' && url.searchParams.get('request_uri') === uri
      return url.origin === origin && url.pathname === '/authorize' && (isPushed || names.includes('state'))
    }),
    { numRuns: 50 },
  )
})
