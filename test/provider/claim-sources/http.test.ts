import fc from 'fast-check'
import t, { type Test } from 'tap'
import { personUrl } from '../../../src/provider/claim-sources/http.ts'
import { anyText } from '../../support/any-text.ts'
import { type Handler, openSource, sendJson, startService, TIMES } from './stand-in.ts'

async function setUp(t: Test, handler: Handler, path = '/people/{subject}') {
  const service = await startService(t, handler)
  const headers = { Authorization: 'Bearer of-the-gateway' }
  const url = `${service.origin}${path}`
  return { service, ...openSource(t, { kind: 'http', name: 'authz', url, headers, ...TIMES }) }
}

t.test('its JSON becomes one claim; the access token is not sent', async (t) => {
  const { service, read } = await setUp(t, (_request, response) => sendJson(response, { role: 'admin', sub: 'root' }))
  t.same(await read({ subject: 'a/b ü?#' }), { authz: { role: 'admin', sub: 'root' } })
  const [asked] = service.asked
  t.equal(asked?.url.pathname, '/people/a%2Fb%20%C3%BC%3F%23')
  t.equal(asked?.headers.authorization, 'Bearer of-the-gateway')
})

t.test('by email, which must be verified', async (t) => {
  const { service, read } = await setUp(t, (_request, response) => sendJson(response, {}), '/by?email={email}')
  t.same(await read(), { authz: {} })
  t.equal(service.asked[0]?.url.search, '?email=ada%40example.com')
  await t.rejects(read({ claims: { email: 'ada@example.com', email_verified: false } }), { code: 'PST_LOGIN_DENIED' })
  t.equal(service.asked.length, 1)
})

t.test('subjects that would lead to another path ask nothing', async (t) => {
  const { service, read } = await setUp(t, (_request, response) => sendJson(response, { role: 'admin' }))
  for (const subject of ['.', '..', '\ud800']) await t.rejects(read({ subject }), { code: 'PST_LOGIN_DENIED' })
  t.equal(service.asked.length, 0)
})

t.test('property: any subject is one segment of the path, or refused', async () => {
  fc.assert(
    fc.property(anyText({ minLength: 1 }), (subject) => {
      let url: string
      try {
        url = personUrl('https://authz.internal/v1/people/{subject}/rights?x=1', { subject, claims: {} }, 'it')
      } catch {
        return !subject.isWellFormed() || subject === '.' || subject === '..'
      }
      const parsed = new URL(url)
      const segments = parsed.pathname.split('/')
      return (
        parsed.origin === 'https://authz.internal' &&
        parsed.search === '?x=1' &&
        parsed.hash === '' &&
        segments.length === 5 &&
        decodeURIComponent(segments[3] ?? '') === subject
      )
    }),
  )
})

t.test('what is not a JSON object, or too large, is refused', async (t) => {
  const { service, read, outcomes } = await setUp(t, () => undefined)
  for (const body of [[], 'admin', 7, null, true]) {
    service.handler = (_request, response) => sendJson(response, body)
    await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, JSON.stringify(body))
  }
  service.handler = (_request, response) => sendJson(response, { text: 'x'.repeat(64 * 1024) })
  await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /65536 bytes/ })
  t.same(new Set(outcomes), new Set(['answer-refused']))
})

t.test('a refusal of the gateway is no refusal of the access token, and a redirect is not followed', async (t) => {
  const elsewhere = await startService(t, (_request, response) => sendJson(response, { role: 'admin' }))
  const { service, read, outcomes } = await setUp(t, () => undefined)
  for (const [status, headers] of [
    [401, {}],
    [403, {}],
    [404, {}],
    [302, { location: elsewhere.origin }],
    [307, { location: elsewhere.origin }],
  ] as const) {
    service.handler = (_request, response) => response.writeHead(status, headers).end('{}')
    await t.rejects(read(), { code: 'PST_PROVIDER_REJECTED', message: new RegExp(`answered ${status};`) })
  }
  t.equal(elsewhere.asked.length, 0)
  t.same(new Set(outcomes), new Set(['refused']))
})

t.test('no content', async (t) => {
  const { read } = await setUp(t, (_request, response) => response.writeHead(204).end())
  await t.rejects(read(), { code: 'PST_PROVIDER_REJECTED' })
})
