import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { startEcho } from '../support/echo.ts'
import { openGateway } from '../support/open-gateway.ts'
import { rawRequest } from '../support/raw-request.ts'

t.test('what is sent behind a request that is not answered yet', async (t) => {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const gateway = await openGateway(t, [{ upstream: echo.origin }])
  const port = gateway.ports.gateway
  const host = `Host: 127.0.0.1:${port}\r\n`
  const get = (path: string) => `GET ${path} HTTP/1.1\r\n${host}\r\n`
  const alive = () => Promise.race([gateway.ended.then(() => false), sleep(100, true)])

  await t.test('an offer to switch protocols is read as a plain request: it once ended the process', async (t) => {
    const webSocket = `Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'A'.repeat(22)}==\r\n`
    for (const upgrade of [webSocket, 'Upgrade: other\r\n']) {
      echo.clear()
      const offer = `GET /second HTTP/1.1\r\n${host}Connection: Upgrade\r\n${upgrade}\r\n`
      const { responses } = await rawRequest(port, `${get('/slow?ms=50')}${offer}`, { expect: 2 })
      t.same(
        responses.map(({ status }) => status),
        [200, 200],
      )
      t.same(
        echo.received.map(({ target }) => target),
        ['/slow?ms=50', '/second'],
      )
      t.notMatch(JSON.stringify(echo.received[1]?.headers), /"upgrade"/i)
      t.ok(await alive())
    }
  })

  await t.test('one connection has one request at the upstream at a time', async (t) => {
    echo.clear()
    const sent = rawRequest(port, get('/slow?ms=10').repeat(30), { expect: 30, idle: 3_000 })
    let most = 0
    const timer = setInterval(() => {
      most = Math.max(most, echo.open())
    }, 1)
    const { responses } = await sent
    clearInterval(timer)
    t.equal(responses.length, 30)
    t.equal(echo.hits(), 30)
    t.ok(most <= 2, `${most} at once`)
  })

  await t.test('who sends thousands at once loses the connection, others do not notice', async (t) => {
    echo.clear()
    const { closed } = await rawRequest(port, get('/hang').repeat(3_000), { idle: 2_000 })
    t.ok(closed)
    t.ok(echo.hits() <= 1, `${echo.hits()} arrived`)
    t.match((await rawRequest(port, get('/'), { expect: 1 })).responses, [{ status: 200 }])
  })
})
