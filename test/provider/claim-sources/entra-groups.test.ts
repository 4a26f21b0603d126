import t, { type Test } from 'tap'
import { hasGroups, isOverage } from '../../../src/provider/claim-sources/entra-groups.ts'
import { groupNames, type Handler, openSource, sendJson, startService, TIMES } from './stand-in.ts'

const PATH = '/v1.0/me/transitiveMemberOf/microsoft.graph.group'

/** Answers as Microsoft Graph documents, in pages of a hundred. */
function graph(groups: readonly string[]): Handler {
  return (_request, response, url) => {
    const skip = Number(url.searchParams.get('$skiptoken') ?? 0)
    const value = groups.slice(skip, skip + 100).map((name) => ({ id: `id of ${name}`, displayName: name }))
    const next = skip + 100 < groups.length ? `${url.origin}${PATH}?$top=999&$skiptoken=${skip + 100}` : undefined
    sendJson(response, { '@odata.context': `${url.origin}/v1.0/$metadata`, value, '@odata.nextLink': next })
  }
}

async function setUp(t: Test, handler: Handler, groups: 'id' | 'displayName' = 'id') {
  const service = await startService(t, handler)
  return { service, ...openSource(t, { kind: 'entra-groups', url: service.origin, groups, ...TIMES }) }
}

t.test('450 groups in pages of a hundred', async (t) => {
  const names = groupNames(450)
  const { service, read, outcomes } = await setUp(t, graph(names))
  t.same(await read(), { groups: names.map((name) => `id of ${name}`) })
  t.equal(service.asked.length, 5)
  for (const { url, headers } of service.asked) {
    t.equal(url.pathname, PATH)
    t.equal(headers.authorization, 'Bearer the-access-token')
    t.equal(headers['consistencylevel'], 'eventual', 'a cast needs it on every page')
  }
  t.same(Object.fromEntries(service.asked[0]!.url.searchParams), {
    $count: 'true',
    $select: 'id,displayName',
    $top: '999',
  })
  t.same(outcomes, ['read'])
})

t.test('display names', async (t) => {
  const { read } = await setUp(t, graph(groupNames(101)), 'displayName')
  t.same((await read({ claims: { groups: ['an id'] }, idToken: {} }))['groups'], groupNames(101), 'read in any case')
})

t.test('a display name that may not be read is refused, and the reason says what to allow', async (t) => {
  const { read } = await setUp(
    t,
    (_request, response) => sendJson(response, { value: [{ id: 'one', displayName: null }] }),
    'displayName',
  )
  await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /GroupMember\.Read\.All/ })
})

t.test('the token has the groups: nothing is read; it has none, or too many: they are', async (t) => {
  const { service, read } = await setUp(t, graph(['one']))
  t.same(await read({ claims: { groups: ['from the token'] }, idToken: {} }), {})
  t.equal(service.asked.length, 0)
  t.same(await read({ claims: {}, idToken: {} }), { groups: ['id of one'] })
  t.same(await read({ claims: { groups: ['a few'] }, idToken: { hasgroups: true } }), { groups: ['id of one'] })
})

t.test('groups overage', async (t) => {
  t.ok(isOverage({ _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'https://graph' } } }))
  t.ok(isOverage({ hasgroups: true }))
  t.ok(isOverage({ hasgroups: 'true' }))
  t.notOk(isOverage({ _claim_names: { other: 'src1' } }))
  t.notOk(isOverage({ hasgroups: false }))
  t.notOk(isOverage({ _claim_names: 'groups' }))
  t.ok(hasGroups({ claims: { groups: [] }, idToken: {} }), 'an empty list is an answer')
  t.notOk(hasGroups({ claims: { groups: 'admins' }, idToken: {} }))
})

t.test('a next page elsewhere is never asked', async (t) => {
  const elsewhere = await startService(t, (_request, response) => sendJson(response, { value: [] }))
  const { service, read, outcomes } = await setUp(t, (_request, response) => sendJson(response, {}))
  const other = new URL(service.origin)
  other.hostname = 'localhost'
  for (const next of [
    `${elsewhere.origin}${PATH}`,
    other.href,
    service.origin.replace('http:', 'https:'),
    service.origin.replace('//', '//user:secret@'),
    `//${new URL(elsewhere.origin).host}${PATH}`,
    PATH,
    'javascript:alert(1)',
    '',
    7,
    null,
  ]) {
    service.handler = (_request, response) => sendJson(response, { value: [], '@odata.nextLink': next })
    await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, String(next))
  }
  t.equal(elsewhere.asked.length, 0)
  t.ok(outcomes.every((outcome) => outcome === 'answer-refused'))
})

t.test('pages without an end: a loop, and more than fifty', async (t) => {
  const { service, read } = await setUp(t, (_request, response, url) =>
    sendJson(response, { value: [{ id: 'g' }], '@odata.nextLink': url.href }),
  )
  await t.rejects(read(), { message: /twice/ })
  let page = 0
  service.asked.length = 0
  service.handler = (_request, response) =>
    sendJson(response, { value: [{ id: `g${page}` }], '@odata.nextLink': `${service.origin}/?page=${++page}` })
  await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /50 pages/ })
  t.equal(service.asked.length, 50)
})

t.test('more than 10,000 groups are refused, not cut off', async (t) => {
  const { service, read } = await setUp(t, (_request, response) => sendJson(response, {}))
  const page = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `g${index}` }))
  service.handler = (_request, response) => sendJson(response, { value: page(10_000) })
  t.equal(((await read())['groups'] as readonly string[]).length, 10_000)
  service.handler = (_request, response) => sendJson(response, { value: page(10_001) })
  await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /10000 entries/ })
})

t.test('answers in another form are refused', async (t) => {
  const { service, read } = await setUp(t, (_request, response) => sendJson(response, {}))
  for (const body of [{}, [], { value: 'none' }, { value: [{ id: 7 }] }, { value: [null] }, { value: [{ id: '' }] }]) {
    service.handler = (_request, response) => sendJson(response, body)
    await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, JSON.stringify(body))
  }
})

t.test('refused tokens and missing scopes', async (t) => {
  const { service, read, outcomes, source } = await setUp(t, (_request, response) => sendJson(response, {}))
  const fail = (status: number, code: string) => {
    service.handler = (_request, response) =>
      response.writeHead(status).end(JSON.stringify({ error: { code, message: 'the-access-token is no good' } }))
  }
  fail(401, 'InvalidAuthenticationToken')
  const invalid = await read().catch((error: unknown) => error)
  t.match(invalid, { code: 'PST_PROVIDER_UNAVAILABLE', details: { accessTokenRefused: 401 } })
  t.match(String(invalid), /answered 401 \(InvalidAuthenticationToken\); request a scope of Microsoft Graph/)
  fail(403, 'Authorization_RequestDenied')
  const denied = await read().catch((error: unknown) => error)
  t.match(denied, { code: 'PST_PROVIDER_REJECTED', message: /User\.Read/ })
  t.notMatch(`${invalid} ${denied}`, /the-access-token/, 'the body is not quoted')
  t.same(outcomes, ['token-refused', 'refused'])
  t.equal(service.asked.length, 2, 'neither is asked again')
  t.equal(source.name, 'entra-groups')
})
