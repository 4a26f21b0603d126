import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import type { Received } from '../support/echo.ts'
import { startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

t.test('a provider that takes no other requests: the browser carries only a reference', async (t) => {
  const { origin, provider } = await startStack(t, {
    shape: 'openid-connect',
    provider: { pushedRequests: 'required' },
  })
  const page = await createBrowser().navigate(`${origin}/page?a=%2F`)
  t.equal(page.json<Received>().target, '/page?a=%2F')
  const asked = page.trail.find((url) => url.startsWith(`${provider.origin}/auth?`)) ?? ''
  t.strictSame([...new URL(asked).searchParams.keys()], ['client_id', 'request_uri'])
  t.equal(provider.requests.get('/request'), 1)

  provider.setFault((request, response) => {
    if (request.url !== '/request') return false
    response.writeHead(503, { 'retry-after': '1' }).end()
    return true
  })
  t.match(await createBrowser().navigate(`${origin}/`), { status: 503, body: /PST_PROVIDER_UNAVAILABLE/ })
  provider.setFault(undefined)
  t.equal((await createBrowser().navigate(`${origin}/`)).status, 200)
})

t.test('a provider that takes both: while pushing fails, people sign in without', async (t) => {
  const { origin, provider, gateway } = await startStack(t, {
    shape: 'openid-connect',
    provider: { pushedRequests: 'taken' },
  })
  const asked = async () => {
    const { status, trail } = await createBrowser().navigate(`${origin}/`)
    const request = trail.find((url) => url.startsWith(`${provider.origin}/auth?`)) ?? ''
    return [status, new URL(request).searchParams.has('request_uri')]
  }
  t.strictSame(await asked(), [200, true])
  provider.setFault((request, response) => {
    if (request.url !== '/request') return false
    response.writeHead(500).end()
    return true
  })
  t.strictSame(await asked(), [200, false])
  t.strictSame(await asked(), [200, false])
  const told = () => gateway.output().match(/"event":"provider-push-failed"/g)?.length ?? 0
  t.ok(await until(() => told() > 0))
  t.equal(told(), 1)
  t.equal(provider.requests.get('/request'), 2, 'not asked again for a while')
})
