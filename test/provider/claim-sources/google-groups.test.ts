import fc from 'fast-check'
import t, { type Test } from 'tap'
import { membershipQuery } from '../../../src/provider/claim-sources/google-groups.ts'
import type { Claims } from '../../../src/session/session.ts'
import { groupNames, type Handler, openSource, sendJson, startService, TIMES } from './stand-in.ts'

/** Answers as the Cloud Identity API documents, in pages of a hundred. */
function cloudIdentity(groups: readonly string[]): Handler {
  return (_request, response, url) => {
    const from = Number(url.searchParams.get('pageToken') ?? 0)
    const memberships = groups.slice(from, from + 100).map((name) => ({
      group: `groups/${name}`,
      groupKey: { id: `${name}@example.com` },
      displayName: name,
      relationType: 'INDIRECT',
    }))
    const nextPageToken = from + 100 < groups.length ? String(from + 100) : undefined
    sendJson(response, memberships.length === 0 ? {} : { memberships, nextPageToken })
  }
}

async function setUp(t: Test, handler: Handler) {
  const service = await startService(t, handler)
  return { service, ...openSource(t, { kind: 'google-groups', url: service.origin, label: 'security', ...TIMES }) }
}

t.test('450 groups in pages of a hundred', async (t) => {
  const { service, read } = await setUp(t, cloudIdentity(groupNames(450)))
  t.same(await read(), { groups: groupNames(450).map((name) => `${name}@example.com`) })
  t.equal(service.asked.length, 5)
  const [first, second] = service.asked
  t.equal(first?.url.pathname, '/v1/groups/-/memberships:searchTransitiveGroups')
  t.equal(
    first?.url.searchParams.get('query'),
    "member_key_id == 'ada@example.com' && 'cloudidentity.googleapis.com/groups.security' in labels",
  )
  t.equal(first?.headers.authorization, 'Bearer the-access-token')
  t.equal(second?.url.searchParams.get('pageToken'), '100')
  t.equal(second?.url.searchParams.get('query'), first?.url.searchParams.get('query'))
})

t.test('a person without groups', async (t) => {
  const { read } = await setUp(t, cloudIdentity([]))
  t.same(await read(), { groups: [] })
})

t.test('an email that is not verified, or could end the query, asks nothing', async (t) => {
  const { service, read, outcomes } = await setUp(t, cloudIdentity([]))
  const refused: readonly Claims[] = [
    {},
    { email: 'ada@example.com' },
    { email: "x'||member_key_id=='root@example.com", email_verified: true },
    { email: 'a"b@example.com', email_verified: true },
    { email: 'a\\@example.com', email_verified: true },
  ]
  for (const claims of refused) {
    await t.rejects(read({ claims }), { code: 'PST_LOGIN_DENIED' }, JSON.stringify(claims))
  }
  t.equal(service.asked.length, 0)
  t.same(new Set(outcomes), new Set(['denied']))
})

t.test('property: no email ends the literal of the query', async () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`ab'"\\ @.|=&()`) }), (email) => {
      const query = membershipQuery(email, 'security')
      if (query === undefined) return true
      const [, quote = '', literal = '', rest = ''] = /^member_key_id == (['"])(.*?)\1(.*)$/.exec(query) ?? []
      return (
        literal === email &&
        !literal.includes(quote) &&
        rest === " && 'cloudidentity.googleapis.com/groups.security' in labels"
      )
    }),
  )
  t.equal(membershipQuery("o'brien@example.com", 'security')?.slice(0, 38), `member_key_id == "o'brien@example.com"`)
})

t.test('a page token twice, and answers in another form', async (t) => {
  const { service, read } = await setUp(t, (_request, response) =>
    sendJson(response, { memberships: [], nextPageToken: 'again' }),
  )
  await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /twice/ })
  for (const body of [[], { memberships: {} }, { memberships: [{}] }, { memberships: [], nextPageToken: 7 }]) {
    service.handler = (_request, response) => sendJson(response, body)
    await t.rejects(read(), { code: 'PST_PROVIDER_ANSWER_REFUSED' }, JSON.stringify(body))
  }
})

t.test('the API is not enabled, or the scope is missing: the reason says both', async (t) => {
  const { read, outcomes } = await setUp(t, (_request, response) =>
    response.writeHead(403).end(JSON.stringify({ error: { code: 403, status: 'PERMISSION_DENIED' } })),
  )
  await t.rejects(read(), {
    code: 'PST_PROVIDER_REJECTED',
    message: /PERMISSION_DENIED.*cloud-identity\.groups\.readonly/,
  })
  t.same(outcomes, ['refused'])
})
