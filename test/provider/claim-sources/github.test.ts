import t, { type Test } from 'tap'
import { primaryEmail } from '../../../src/provider/claim-sources/github-email.ts'
import { type Handler, openSource, sendJson, startService, TIMES } from './stand-in.ts'

const SECOND = 1_000

/** Answers as the GitHub REST API documents: `per_page`, and the next page in the Link header. */
function github(lists: Readonly<Record<string, readonly unknown[]>>): Handler {
  return (_request, response, url) => {
    const list = lists[url.pathname]
    if (list === undefined) return void response.writeHead(404).end('{"message":"Not Found"}')
    const page = Number(url.searchParams.get('page') ?? 1)
    const size = Number(url.searchParams.get('per_page'))
    const last = Math.ceil(list.length / size)
    const to = (number: number) => `<${url.origin}${url.pathname}?per_page=${size}&page=${number}>`
    const links = [
      ...(page > 1 ? [`${to(page - 1)}; rel="prev"`] : []),
      ...(page < last ? [`${to(page + 1)}; rel="next"`, `${to(last)}; rel="last"`] : []),
    ]
    sendJson(response, list.slice((page - 1) * size, page * size), links.length === 0 ? {} : { link: links.join(', ') })
  }
}

const team = (slug: string, login = 'acme') => ({ id: 1, name: `The ${slug}`, slug, organization: { login, id: 2 } })

async function setUp(t: Test, handler: Handler, kind: 'github-teams' | 'github-email' = 'github-teams') {
  const service = await startService(t, handler)
  return { service, ...openSource(t, { kind, url: service.origin, ...TIMES }) }
}

t.test('450 teams in pages of a hundred', async (t) => {
  const teams = Array.from({ length: 450 }, (_, index) => team(`team-${index + 1}`))
  const { service, read } = await setUp(t, github({ '/user/teams': teams }))
  t.same(await read(), { groups: teams.map(({ slug }) => `acme/${slug}`) })
  t.equal(service.asked.length, 5)
  for (const { headers } of service.asked) {
    t.equal(headers.authorization, 'Bearer the-access-token')
    t.equal(headers['x-github-api-version'], '2022-11-28')
    t.equal(headers.accept, 'application/vnd.github+json')
    t.match(headers['user-agent'], /^postern\//, 'GitHub refuses requests without')
  }
})

t.test('teams of the same name in two organizations are two groups', async (t) => {
  const { read } = await setUp(t, github({ '/user/teams': [team('ops', 'acme'), team('ops', 'globex')] }))
  t.same(await read(), { groups: ['acme/ops', 'globex/ops'] })
})

t.test('the primary address, verified or not', async (t) => {
  const { read } = await setUp(
    t,
    github({
      '/user/emails': [
        { email: 'other@example.com', primary: false, verified: true, visibility: null },
        { email: 'ada@example.com', primary: true, verified: true, visibility: 'private' },
      ],
    }),
    'github-email',
  )
  t.same(await read(), { email: 'ada@example.com', email_verified: true })
  const entry = { email: 'a@example.com', primary: true, verified: false, visibility: null }
  t.same(primaryEmail([entry], 'it'), { email: 'a@example.com', email_verified: false })
  t.same(primaryEmail([{ ...entry, primary: false }], 'it'), { email_verified: false })
  t.same(primaryEmail([], 'it'), { email_verified: false })
  t.throws(() => primaryEmail([{ email: 'a@example.com' }], 'it'), { code: 'PST_PROVIDER_ANSWER_REFUSED' })
})

t.test('a next page elsewhere, or a Link header that cannot be read', async (t) => {
  const elsewhere = await startService(t, (_request, response) => sendJson(response, []))
  const { service, read } = await setUp(t, () => undefined)
  for (const link of [
    `<${elsewhere.origin}/user/teams?page=2>; rel="next"`,
    'rel=next',
    '<',
    '</user/teams>; rel=next',
  ]) {
    service.handler = (_request, response) => sendJson(response, [], { link })
    await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, link)
  }
  t.equal(elsewhere.asked.length, 0)
})

t.test('rate limits: 403 or 429 with Retry-After or x-ratelimit-reset is waited for, or passed on', async (t) => {
  const { service, read, pauses, outcomes } = await setUp(t, () => undefined)
  let limited = 1
  const limitOnce = (status: number, headers: Readonly<Record<string, string>>) => {
    limited = 1
    service.handler = (_request, response) => {
      if (limited-- > 0) response.writeHead(status, headers).end('{"message":"API rate limit exceeded"}')
      else sendJson(response, [team('ops')])
    }
  }
  limitOnce(429, { 'retry-after': '1' })
  t.same(await read(), { groups: ['acme/ops'] })
  limitOnce(403, { 'retry-after': '1' })
  t.same(await read(), { groups: ['acme/ops'] })
  const reset = String(Math.ceil(Date.now() / SECOND) + 1)
  limitOnce(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })
  t.same(await read(), { groups: ['acme/ops'] })
  t.same(pauses.slice(0, 2), [SECOND, SECOND])
  limitOnce(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Number(reset) + 600) })
  const long = await read().catch((error: unknown) => error)
  t.match(long, { code: 'PST_PROVIDER_UNAVAILABLE' })
  t.ok((long as { details: { retryAfter: number } }).details.retryAfter > 500 * SECOND)
  t.equal(pauses.length, 3, 'longer than the reading may take: not waited for')
  limitOnce(403, {})
  await t.rejects(read(), { code: 'PST_PROVIDER_REJECTED', message: /read:org/ })
  t.same(outcomes, ['read', 'read', 'read', 'away', 'refused'])
})

t.test('a missing scope is 404 for the list of addresses', async (t) => {
  const { read } = await setUp(t, github({}), 'github-email')
  await t.rejects(read(), { code: 'PST_PROVIDER_REJECTED', message: /answered 404; .*user:email/ })
})

t.test('answers in another form are refused', async (t) => {
  const { service, read } = await setUp(t, () => undefined)
  for (const body of [{}, [{}], [{ slug: 'ops' }], [{ slug: '', organization: { login: 'acme' } }], ['ops']]) {
    service.handler = (_request, response) => sendJson(response, body)
    await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, JSON.stringify(body))
  }
})
