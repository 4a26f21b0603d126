import t from 'tap'
import { CALLBACK } from '../provider/support/hostile-provider.ts'
import { setUp as setUpProvider } from '../provider/support/set-up.ts'
import { PUBLIC_URL, SECOND_PUBLIC_URL } from '../proxy/sample.ts'
import { endpointsApp } from './endpoints-app.ts'

t.test('an answer is taken only at the origin of its redirect URI', async (t) => {
  const { hostile, provider, now } = await setUpProvider(t)
  const { app } = await endpointsApp({
    clock: now,
    providers: new Map([['corp', provider]]),
    providerConfigs: [hostile.config()],
  })
  t.teardown(() => app.close())
  const started = await app.inject({ url: '/-/start?rd=/' })
  const query = new URLSearchParams(CALLBACK)
  query.set('state', new URL(String(started.headers.location)).searchParams.get('state') ?? '')
  const cookie = started.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const callback = (origin: string) =>
    app.inject({ url: `/-/callback?${query}`, headers: { host: new URL(origin).host, cookie, accept: '*/*' } })
  const refused = await callback(SECOND_PUBLIC_URL.origin)
  t.match([refused.statusCode, refused.json().error], [400, 'PST_LOGIN_CALLBACK'])
  t.notOk(
    hostile.asked.some(({ path }) => path === '/token'),
    'the code is sent nowhere',
  )
  await callback(PUBLIC_URL.origin)
  t.ok(hostile.asked.some(({ path }) => path === '/token'))
})
