import t from 'tap'
import { ERRORS } from '../../src/error-table.ts'
import { type ErrorCode, PosternError } from '../../src/errors.ts'
import { renderRefusal } from '../../src/pages/refusal.ts'
import { sampleContext } from '../proxy/sample.ts'

const accept = (value?: string) => sampleContext({ headers: value === undefined ? [] : ['Accept', value] })
const typeFor = (value?: string) =>
  renderRefusal(accept(value), new PosternError('PST_AUTH_FORBIDDEN')).headers['Content-Type']?.split(';')[0]

t.test('people get a page, programs JSON', async (t) => {
  t.equal(typeFor('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'), 'text/html')
  t.equal(typeFor('TEXT/HTML'), 'text/html')
  t.equal(typeFor('application/json;q=0.5, text/html;q=0.6'), 'text/html')
  for (const programs of [
    undefined,
    '*/*',
    'application/json',
    'text/html;q=0',
    'text/html;q=0.4,application/json;q=0.5',
    'application/json, text/html;q=0.9',
    'image/png',
    ';;;,,,q=',
  ])
    t.equal(typeFor(programs), 'application/json', programs ?? 'no Accept')
})

t.test('every code has its status, a page and JSON with the request id, and none is ever stored', async (t) => {
  for (const code of Object.keys(ERRORS) as ErrorCode[]) {
    const json = renderRefusal(accept(), new PosternError(code, { reason: 'INSIDE', cause: new Error('INSIDE') }))
    t.equal(json.status, ERRORS[code].status)
    t.match(JSON.parse(json.body), { error: code, message: ERRORS[code].message, requestId: 'the-id' })
    const page = renderRefusal(accept('text/html'), new PosternError(code, { reason: 'INSIDE' }))
    t.match(page.body, code)
    t.match(page.body, 'the-id')
    for (const { body, headers } of [json, page]) {
      t.notMatch(body + JSON.stringify(headers), /INSIDE/)
      t.match(headers, {
        'Cache-Control': 'no-store',
        'X-Request-Id': 'the-id',
        Vary: 'Accept',
        'X-Content-Type-Options': 'nosniff',
      })
    }
  }
})

t.test('401 says how to sign in, and opens no password box', async (t) => {
  const loginUrl = '/oauth2/start?rd=%2Fa%22'
  const refused = renderRefusal(accept(), new PosternError('PST_AUTH_REQUIRED', { loginUrl }))
  t.equal(refused.headers['WWW-Authenticate'], `Postern login="${loginUrl}"`)
  t.equal((JSON.parse(refused.body) as { loginUrl: string }).loginUrl, loginUrl)
  t.equal(renderRefusal(accept(), new PosternError('PST_AUTH_REQUIRED')).headers['WWW-Authenticate'], 'Postern')
  const hostile = renderRefusal(accept(), new PosternError('PST_AUTH_REQUIRED', { loginUrl: '/x"\\y' }))
  t.equal(hostile.headers['WWW-Authenticate'], 'Postern login="/x%22%5Cy"')
  t.equal(renderRefusal(accept(), new PosternError('PST_AUTH_FORBIDDEN')).headers['WWW-Authenticate'], undefined)
})

t.test('a route that takes bearer tokens asks for one, and says what is wrong with one (RFC 6750 3)', async (t) => {
  const challengeOf = (error: PosternError) => renderRefusal(accept(), error).headers['WWW-Authenticate']
  t.equal(
    challengeOf(new PosternError('PST_AUTH_REQUIRED', { loginUrl: '/x', takesBearer: true })),
    'Bearer realm="app.example.com", Postern login="/x"',
  )
  const parameters = (error: string) =>
    new RegExp(`^Bearer realm="app\\.example\\.com", error="${error}", error_description="[ !#-\\[\\]-~]+"$`)
  t.match(challengeOf(new PosternError('PST_BEARER_INVALID')), parameters('invalid_token'))
  t.match(challengeOf(new PosternError('PST_BEARER_MALFORMED')), parameters('invalid_request'))
  t.equal(challengeOf(new PosternError('PST_BEARER_UNAVAILABLE')), undefined)
})

t.test('Retry-After is in whole seconds, rounded up; a 503 always has one', async (t) => {
  const wait = (code: ErrorCode, retryAfter?: number) =>
    renderRefusal(accept(), new PosternError(code, { retryAfter })).headers['Retry-After']
  t.equal(wait('PST_REQUEST_RATE', 1_001), '2')
  t.equal(wait('PST_REQUEST_RATE', 0), '1')
  t.equal(wait('PST_PROVIDER_UNAVAILABLE'), '5')
  t.equal(wait('PST_STORE_UNAVAILABLE', 30_000), '30')
  t.equal(wait('PST_AUTH_FORBIDDEN'), undefined)
})

t.test('from an address with nothing behind it a page leads back to the front page', async (t) => {
  const page = (code: ErrorCode, target: string, details = {}) =>
    renderRefusal(sampleContext({ target, headers: ['Accept', 'text/html'] }), new PosternError(code, details)).body
  for (const code of ['PST_ROUTE_NOT_FOUND', 'PST_ENDPOINT_NOT_FOUND'] as const) {
    t.match(page(code, '/nowhere'), '<a class="button main" href="/">Go to the front page</a>')
  }
  t.notMatch(page('PST_ROUTE_NOT_FOUND', '/'), 'href="/"', 'not to where the person is')
  t.notMatch(page('PST_REQUEST_HOST', '/a'), 'href="/"', 'nor on a host that is not ours')
  t.match(page('PST_AUTH_REQUIRED', '/a', { loginUrl: '/oauth2/start' }), '>Sign in</a>')
})

t.test('JSON ends its line, for whoever reads it on a terminal', async (t) => {
  const { body } = renderRefusal(accept(), new PosternError('PST_ROUTE_NOT_FOUND'))
  t.match(body, /\}\n$/)
  t.equal(body.split('\n').length, 2)
})

t.test('what the page shows is escaped', async (t) => {
  const { body } = renderRefusal(
    accept('text/html'),
    new PosternError('PST_LOGIN_STATE', { loginUrl: `/oauth2/start?rd="><script>alert(1)</script>` }),
  )
  t.notMatch(body, /<script/)
  t.notMatch(body, /rd="/)
})

t.test('413 does not close the connection: the client would lose the answer while it is still sending', async (t) => {
  t.equal(renderRefusal(accept(), new PosternError('PST_REQUEST_TOO_LARGE')).headers.Connection, undefined)
})

t.test('after too many requests a page leads to the same address again', async (t) => {
  const page = (method: string) =>
    renderRefusal(
      sampleContext({ method, target: '/a?b=%22&c', headers: ['Accept', 'text/html'] }),
      new PosternError('PST_REQUEST_RATE', { retryAfter: 1_500 }),
    )
  t.match(page('GET'), { status: 429, headers: { 'Retry-After': '2' } })
  t.match(page('GET').body, '<a class="button main" href="/a?b=%22&amp;c">Try again</a>')
  t.notMatch(page('POST').body, 'Try again')
})
