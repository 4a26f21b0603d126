import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

t.test('a client secret that the provider refuses', async (t) => {
  const { origin, provider, gateway } = await startStack(t)
  const reasons = async () => {
    const { reasons } = (await (await fetch(`${gateway.adminOrigin}/readyz`)).json()) as { reasons: string[] }
    return reasons
  }
  provider.setFault((request, response) => {
    if (request.url !== '/oauth/token') return false
    response.writeHead(401, { 'Content-Type': 'application/json' }).end('{"error":"invalid_client"}')
    return true
  })
  for (let turn = 0; turn < 3; turn += 1) {
    const page = await createBrowser().navigate(`${origin}/deep`)
    t.equal(page.status, 502)
    t.match(page.body, 'PST_PROVIDER_CLIENT')
    t.match(page.body, /Trying again does not help/)
    t.notMatch(page.body, /sign in again|\/oauth2\/start/i, 'nothing to press')
    t.equal(page.headers['retry-after'], undefined)
  }
  t.match(await reasons(), [/^provider corp: .*invalid_client.*providers\.corp\.clientId, clientSecret and clientAuth/])
  const lines = () =>
    gateway
      .stdout()
      .split('\n')
      .filter((line) => line.includes('"level":"error"'))
  await until(() => gateway.stdout().split('login-refused').length > 3)
  t.equal(lines().length, 1, 'one line for all of them')
  t.match(lines()[0], /provider-client-refused.*providers\.corp\.clientId, clientSecret/)

  provider.setFault(undefined)
  t.equal((await createBrowser().navigate(`${origin}/deep`)).status, 200)
  t.same(await reasons(), [])
  await until(() => gateway.stdout().includes('provider-client-accepted'))
})
