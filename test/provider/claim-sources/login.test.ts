import t, { type Test } from 'tap'
import type { ClaimSourceConfig } from '../../../src/config/config.ts'
import { CALLBACK } from '../support/hostile-provider.ts'
import { finish, setUp } from '../support/set-up.ts'
import { sendJson, startService, TIMES } from './stand-in.ts'

const SESSION = { subject: 'alice', tokens: { accessToken: 'at', issuedAt: 0, scope: [] } }

/** A provider with Microsoft Graph beside it. */
async function start(t: Test, idToken: Readonly<Record<string, unknown>> = {}) {
  const service = await startService(t, (_request, response) => sendJson(response, { value: [{ id: 'g1' }] }))
  const source: ClaimSourceConfig = { kind: 'entra-groups', url: service.origin, groups: 'id', ...TIMES }
  const stage = await setUp(t, () => ({ claimSources: [source] }))
  stage.hostile.answers.set('/token', {
    access_token: 'at',
    token_type: 'bearer',
    expires_in: 3600,
    id_token: await stage.hostile.idToken(idToken),
  })
  return { ...stage, service }
}

t.test('a login reads the sources with the new access token, and the grant says when', async (t) => {
  const { provider, service, now } = await start(t)
  t.same(
    provider.claimSources.map(({ name, staleFor }) => ({ name, staleFor })),
    [{ name: 'entra-groups', staleFor: TIMES.staleFor }],
  )
  const grant = await finish(provider, CALLBACK)
  t.match(grant.claims, { email: 'alice@example.com', groups: ['g1'] })
  t.same(grant.sources, [{ name: 'entra-groups', claims: ['groups'], readAt: now() }])
  t.equal(service.asked[0]?.headers.authorization, 'Bearer at')
})

t.test('groups in the id token are enough, unless it says that there are more', async (t) => {
  const few = await start(t, { groups: ['from the token'] })
  const grant = await finish(few.provider, CALLBACK)
  t.same(grant.claims['groups'], ['from the token'])
  t.same(grant.sources?.[0]?.claims, [])
  t.equal(few.service.asked.length, 0)
  const many = await start(t, { _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'https://x' } } })
  t.same((await finish(many.provider, CALLBACK)).claims['groups'], ['g1'])
})

t.test('a source that is away refuses the login, and says nothing about the provider', async (t) => {
  const { provider, service } = await start(t)
  service.handler = (_request, response) => response.writeHead(503).end()
  await t.rejects(finish(provider, CALLBACK), { code: 'PST_CLAIMS_UNAVAILABLE' })
  t.match(provider.state(), { kind: 'degraded', reason: /claim source entra-groups/ })
  service.handler = (_request, response) => sendJson(response, { value: [] })
  t.same((await finish(provider, CALLBACK)).claims['groups'], [])
  t.equal(provider.state().kind, 'ready')
})

t.test('a new access token that the source refuses: not set up', async (t) => {
  const { provider, service } = await start(t)
  service.handler = (_request, response) => response.writeHead(401).end()
  await t.rejects(finish(provider, CALLBACK), { code: 'PST_CLAIMS_REFUSED' })
})

t.test('the subject comes from the provider, whatever a source says', async (t) => {
  const service = await startService(t, (_request, response) =>
    sendJson(response, [{ email: 'root@example.com', primary: true, verified: true }]),
  )
  const { provider } = await setUp(t, () => ({
    subjectClaim: ['email'],
    claimSources: [{ kind: 'github-email', url: service.origin, ...TIMES }],
  }))
  await t.rejects(finish(provider, CALLBACK), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /no subject/ })
})

t.test('read again for a session: the stored id token says whether there are groups in it', async (t) => {
  const { provider, hostile, service } = await start(t)
  t.match(await provider.readClaimSources(SESSION, {}), { answers: [{ claims: { groups: ['g1'] } }], failed: false })
  const tokens = { ...SESSION.tokens, idToken: await hostile.idToken({ hasgroups: true }) }
  service.asked.length = 0
  await provider.readClaimSources({ ...SESSION, tokens }, { groups: ['some'] })
  t.equal(service.asked.length, 1)
  await provider.readClaimSources(SESSION, { groups: ['all'] })
  t.equal(service.asked.length, 1)
  service.handler = (_request, response) => response.writeHead(401).end()
  t.match(await provider.readClaimSources(SESSION, {}), { answers: [], failed: true, tokenRefused: true })
})
