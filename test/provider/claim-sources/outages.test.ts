import t, { type Test } from 'tap'
import { ClaimSources } from '../../../src/provider/claim-sources/claim-sources.ts'
import type { ProviderEvent } from '../../../src/provider/context.ts'
import { ADA, type Handler, openSource, sendJson, startService, TIMES } from './stand-in.ts'

const SECOND = 1_000

async function setUp(t: Test, handler: Handler, timeout = 2 * SECOND) {
  const service = await startService(t, handler)
  const url = `${service.origin}/{subject}`
  const config = { kind: 'http', name: 'authz', url, headers: {}, staleFor: TIMES.staleFor, timeout } as const
  return { service, config, ...openSource(t, config) }
}

t.test('429 and 503 with Retry-After are waited for, within the time of the reading', async (t) => {
  const { service, read, pauses, outcomes } = await setUp(t, () => undefined)
  const answers = [429, 503, 200]
  service.handler = (_request, response) => {
    const status = answers.shift() ?? 200
    if (status === 200) sendJson(response, { role: 'admin' })
    else response.writeHead(status, { 'retry-after': '1' }).end()
  }
  t.same(await read(), { authz: { role: 'admin' } })
  t.same(pauses, [SECOND, SECOND])
  service.handler = (_request, response) => response.writeHead(503, { 'retry-after': '60' }).end()
  await t.rejects(read(), { code: 'PST_PROVIDER_UNAVAILABLE', details: { retryAfter: 60 * SECOND } })
  t.equal(service.asked.length, 4, 'asked once: a minute is longer than the reading may take')
  t.same(outcomes, ['read', 'away'])
})

t.test('what is broken is tried three times, then the source is away', async (t) => {
  const { service, read, outcomes } = await setUp(t, (request) => request.socket.destroy())
  await t.rejects(read(), { code: 'PST_PROVIDER_UNAVAILABLE' })
  t.equal(service.asked.length, 3)
  service.asked.length = 0
  service.handler = (_request, response) => response.writeHead(500).end('<html>')
  await t.rejects(read(), { code: 'PST_PROVIDER_UNAVAILABLE' })
  t.equal(service.asked.length, 3)
  t.same(outcomes, ['away', 'away'])
})

t.test('HTML, truncated JSON, 100 MB', async (t) => {
  const { service, read, outcomes } = await setUp(t, () => undefined)
  for (const body of ['<!doctype html><title>Sign in</title>', '{"role": "ad', '']) {
    service.handler = (_request, response) => response.end(body)
    await t.rejects(read(), { code: 'PST_PROVIDER_UNAVAILABLE' }, body)
  }
  let sent = 0
  service.handler = (_request, response) => {
    const chunk = Buffer.alloc(64 * 1024, 0x20)
    const more = (error?: Error | null) => {
      sent += chunk.length
      if (!error && !response.destroyed) response.write(chunk, more)
    }
    response.writeHead(200, { 'content-length': String(100 * 1024 * 1024) })
    more()
  }
  await t.rejects(read(), { code: 'PST_PROVIDER_UNAVAILABLE', message: /sent more than/ })
  t.ok(sent < 30 * 1024 * 1024, `${sent} bytes were sent`)
  t.equal(service.asked.length, 4, 'none of these is asked again at once')
  t.same(new Set(outcomes), new Set(['away']))
})

t.test('one byte a second ends with the time of the reading', async (t) => {
  const { service, read } = await setUp(t, () => undefined, 300)
  service.handler = (_request, response) => {
    response.writeHead(200)
    const timer = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(timer))
  }
  const startedAt = performance.now()
  await t.rejects(read(), { code: 'PST_PROVIDER_UNAVAILABLE', message: /within/ })
  t.ok(performance.now() - startedAt < 3_000)
})

t.test('many slow pages share one time', async (t) => {
  const service = await startService(t, (_request, response, url) => {
    const page = Number(url.searchParams.get('page') ?? 0) + 1
    setTimeout(
      () => sendJson(response, [], { link: `<${url.origin}/user/teams?page=${page}>; rel="next"` }),
      60,
    ).unref()
  })
  const sources = new ClaimSources(
    { name: 'hub', claimSources: [{ kind: 'github-teams', url: service.origin, ...TIMES, timeout: 300 }] },
    { clock: Date.now, onEvent: () => undefined, onRead: () => undefined },
  )
  t.teardown(() => sources.close())
  await t.rejects(sources.readForLogin(ADA), { code: 'PST_CLAIMS_UNAVAILABLE' })
  t.ok(service.asked.length < 10, `${service.asked.length} pages`)
})

t.test('logins that fail do not keep others from being read', async (t) => {
  const { service, source, read } = await setUp(t, (_request, response) => response.writeHead(500).end())
  for (let turn = 0; turn < 10; turn += 1) await t.rejects(read())
  service.handler = (_request, response) => sendJson(response, {})
  t.same((await source.readAgain(ADA)).claims, { authz: {} })
})

t.test(
  'a source that is away is not asked for sessions for a while, but for logins; any answer heals it',
  async (t) => {
    const { service, source, read } = await setUp(t, (_request, response) => response.writeHead(503).end())
    for (let turn = 0; turn < 5; turn += 1) await t.rejects(source.readAgain(ADA))
    const asked = service.asked.length
    await t.rejects(source.readAgain(ADA), { message: /the circuit is open/ })
    t.equal(service.asked.length, asked, 'not asked')
    service.handler = (_request, response) => sendJson(response, {})
    t.same(await read(), { authz: {} }, 'a login asks')
    t.same((await source.readAgain(ADA)).claims, { authz: {} }, 'and its answer closes the circuit')
  },
)

/** The sources of one provider, with what was told of them. */
async function openSources(t: Test, handler: Handler) {
  const { service, config } = await setUp(t, handler)
  const events: ProviderEvent[] = []
  const counted: string[] = []
  let now = Date.now()
  const sources = new ClaimSources(
    { name: 'corp', claimSources: [config] },
    {
      clock: () => now,
      onEvent: (event) => events.push(event),
      onRead: (provider, source, outcome) => counted.push(`${provider} ${source} ${outcome}`),
    },
  )
  t.teardown(() => sources.close())
  return {
    service,
    sources,
    events,
    counted,
    pass: (span: number) => {
      now += span
    },
  }
}

t.test('a login: unavailable and refused are told apart, and neither is a session without claims', async (t) => {
  const { service, sources } = await openSources(t, (_request, response) =>
    response.writeHead(503, { 'retry-after': '7' }).end(),
  )
  await t.rejects(sources.readForLogin(ADA), { code: 'PST_CLAIMS_UNAVAILABLE', details: { retryAfter: 7 * SECOND } })
  service.handler = (_request, response) => response.writeHead(403).end()
  await t.rejects(sources.readForLogin(ADA), { code: 'PST_CLAIMS_REFUSED', message: /check its url and headers/ })
  service.handler = (_request, response) => sendJson(response, [])
  await t.rejects(sources.readForLogin(ADA), { code: 'PST_CLAIMS_REFUSED' })
  await t.rejects(sources.readForLogin({ ...ADA, subject: '..' }), { code: 'PST_LOGIN_DENIED' })
})

t.test('a session: never rejects, and says what failed', async (t) => {
  const { service, sources, counted } = await openSources(t, (_request, response) => sendJson(response, { a: 1 }))
  t.match(await sources.readAgain(ADA), { answers: [{ name: 'authz', claims: { authz: { a: 1 } } }], failed: false })
  service.handler = (_request, response) => response.writeHead(429, { 'retry-after': '9' }).end()
  t.same(await sources.readAgain(ADA), { answers: [], failed: true, tokenRefused: false, retryAfter: 9 * SECOND })
  t.same(counted, ['corp authz read', 'corp authz away'])
})

t.test('an outage is one line in the log, and so is its end; /readyz has the reason meanwhile', async (t) => {
  const { service, sources, events, pass } = await openSources(t, (_request, response) => response.writeHead(503).end())
  t.equal(sources.trouble(), undefined)
  await sources.readAgain(ADA)
  await sources.readAgain(ADA)
  t.match(sources.trouble(), /claim source authz \(127\.0\.0\.1:\d+\) answered 503/)
  service.handler = (_request, response) => response.writeHead(403).end()
  await sources.readAgain(ADA)
  await sources.readAgain(ADA)
  service.handler = (_request, response) => sendJson(response, {})
  await sources.readAgain(ADA)
  await sources.readAgain(ADA)
  t.same(
    events.map(({ kind }) => kind),
    ['claim-source-down', 'claim-source-refused', 'claim-source-up'],
  )
  t.equal(sources.trouble(), undefined)
  // It refuses some people and answers for others.
  for (let turn = 0; turn < 20; turn += 1) {
    service.handler = (_request, response) => (turn % 2 === 0 ? response.writeHead(403).end() : sendJson(response, {}))
    await sources.readAgain(ADA)
  }
  t.equal(events.filter(({ kind }) => kind === 'claim-source-refused').length, 1, 'not again within a minute')
  pass(61 * SECOND)
  service.handler = (_request, response) => response.writeHead(403).end()
  await sources.readAgain(ADA)
  t.equal(events.filter(({ kind }) => kind === 'claim-source-refused').length, 2)
})

t.test('a failure that concerns one person is told as such', async (t) => {
  const { service, sources, events } = await openSources(t, (_request, response) => sendJson(response, []))
  await sources.readAgain(ADA)
  await sources.readAgain({ ...ADA, subject: '..' })
  service.handler = (_request, response) => sendJson(response, {})
  await sources.readAgain(ADA)
  t.same(
    events.map(({ kind }) => kind),
    ['claim-source-failed-for-person', 'claim-source-failed-for-person'],
  )
  t.equal(sources.trouble(), undefined, 'the source itself works')
})

t.test('no event holds a token, and none holds what the service said of the person', async (t) => {
  const { service, sources, events } = await openSources(t, (_request, response) =>
    response.writeHead(500).end('secret group'),
  )
  await sources.readAgain(ADA)
  service.handler = (_request, response) => response.end('secret group')
  await sources.readAgain(ADA)
  service.handler = (_request, response) => sendJson(response, ['secret group'])
  await sources.readAgain(ADA)
  t.notMatch(JSON.stringify(events), /secret group|the-access-token/)
})
