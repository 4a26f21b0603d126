import t from 'tap'
import { startStack } from '../support/stack.ts'
import { openEventStream, openWebSocket } from '../support/streams.ts'
import { PROMPT, until } from '../support/until.ts'

t.test('signing out at the provider ends exactly the sessions that came of it', async (t) => {
  const stack = await startStack(t, {
    shape: 'openid-connect',
    provider: (origin) => ({
      clientMetadata: {
        backchannel_logout_uri: `${origin}/oauth2/backchannel-logout`,
        backchannel_logout_session_required: true,
      },
    }),
  })
  const { origin, provider, gateway, echo } = stack
  const [here, elsewhere, somebody] = [
    await stack.signedIn('user_2ada'),
    await stack.signedIn('user_2ada'),
    await stack.signedIn('user_2grace'),
  ]
  const mine = {
    webSocket: await openWebSocket(here, `${origin}/socket`),
    events: await openEventStream(here, `${origin}/sse`),
  }
  const others = [await openWebSocket(elsewhere, `${origin}/socket`), await openEventStream(somebody, `${origin}/sse`)]

  const asked = await here.navigate(`${provider.origin}/session/end`)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
  const confirmedAt = performance.now()
  const done = await here.navigate(`${provider.origin}/session/end/confirm`, { form: { xsrf, logout: 'yes' } })
  t.match(done.body, 'signed out at the provider')

  t.equal((await mine.webSocket.closed).how, 1008)
  t.equal((await mine.events.closed).how, 'broken off')
  const span = Math.max((await mine.webSocket.closed).at, (await mine.events.closed).at) - confirmedAt
  t.ok(span < PROMPT, `closed after ${Math.round(span)} ms`)
  echo.clear()
  t.equal((await here.fetch('/api', { from: `${origin}/` })).status, 401)
  t.equal(echo.hits(), 0)

  t.equal((await elsewhere.fetch('/api')).status, 200, 'another browser of the same person')
  t.equal((await somebody.fetch('/api')).status, 200, 'another person')
  t.ok(others.every((stream) => stream.isOpen()))
  for (const stream of others) stream.close()

  const garbage = await fetch(`${origin}/oauth2/backchannel-logout`, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: 'e30.e30.e30' }),
  })
  t.match(garbage, { status: 400 })
  t.match(await garbage.json(), { error: 'invalid_request' })
  t.equal(garbage.headers.get('connection'), 'close', 'no pooled connection that may be dead by the next time')
  t.equal((await fetch(`${origin}/oauth2/backchannel-logout`)).status, 405)

  const other = `http://127.0.0.1:${gateway.ports.gateway}/oauth2/backchannel-logout`
  t.equal(
    (await fetch(other, { method: 'POST', body: new URLSearchParams({ logout_token: 'e30.e30.e30' }) })).status,
    421,
  )
  await until(() => gateway.stdout().includes(`it came to 127.0.0.1:${gateway.ports.gateway}`))
  t.match(gateway.stdout(), `register ${origin}/oauth2/backchannel-logout at the provider`)
  t.match(gateway.stdout(), /"level":"info"[^\n]*"provider-discovered"/)

  await gateway.stop()
  const ended = gateway
    .stdout()
    .split('\n')
    .filter((line) => line.includes('"session-ended"'))
  t.equal(ended.length, 1)
  t.match(JSON.parse(ended[0]!), { reason: 'back-channel', provider: 'corp', subject: 'user_2ada' })
})
