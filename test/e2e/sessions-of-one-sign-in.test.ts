import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { createBrowser } from '../support/browser.ts'
import { startRedis, withoutRedis } from '../support/redis.ts'
import { cookieOf, startReplicas } from '../support/replicas.ts'
import { until } from '../support/until.ts'

t.test('two sessions of one sign-in at the provider, on two replicas', { skip: withoutRedis }, async (t) => {
  const redis = await startRedis()
  t.teardown(() => redis.stop())
  const replicas = await startReplicas(t, {
    count: 2,
    store: { kind: 'redis', url: redis.url },
    // Makes the provider send `sid`; nothing is sent to this address.
    provider: {
      clientMetadata: {
        backchannel_logout_uri: 'http://127.0.0.1:9/',
        backchannel_logout_session_required: true,
      },
    },
  })
  const { provider } = replicas
  const [here, there] = replicas.origins as [string, string]
  const revocations = () => provider.requests.get('/token/revocation') ?? 0

  const one = await replicas.signedIn('user_2ada')
  const two = createBrowser()
  // The same browser at the provider, another one here.
  for (const { name, value, path, domain } of one.jar.all())
    if (domain === new URL(provider.origin).hostname) two.jar.set(provider.origin, `${name}=${value}; Path=${path}`)
  t.equal((await two.navigate(`${there}/`)).status, 200)
  t.equal((await fetch(`${here}/api`, { headers: { Cookie: cookieOf(two, there) } })).status, 200, 'at hand here too')

  await t.test('one that is ended here does not end the other at the provider', async (t) => {
    const headers = { Origin: here, Cookie: cookieOf(one, here) }
    const body = new URLSearchParams({ end: 'others' })
    const ended = await fetch(`${here}/oauth2/sessions`, { method: 'POST', headers, body, redirect: 'manual' })
    t.equal(ended.status, 303)
    t.equal((await fetch(`${there}/api`, { headers: { Cookie: cookieOf(two, there) } })).status, 401)
    // What would be revoked is revoked within milliseconds of the answer.
    await sleep(250)
    t.equal(revocations(), 0)
    t.equal((await one.fetch(`${here}/api`, { from: `${here}/` })).status, 200)
  })

  await t.test("signing out: the provider's logout first, then the revocation", async (t) => {
    await one.navigate(`${here}/oauth2/sign-out`)
    const away = await one.navigate(one.location()!, { form: {}, follow: false })
    t.match(away, { status: 303, headers: { location: `${provider.origin}/session/end` } })
    // The same: long enough for a revocation that does not wait for the logout.
    await sleep(250)
    t.equal(revocations(), 0)
    const state = new URL(away.headers.location ?? '').searchParams.get('state') ?? ''
    await one.navigate(`${here}/oauth2/sign-out?state=${encodeURIComponent(state)}`)
    await until(() => revocations() === 2)
  })
})
