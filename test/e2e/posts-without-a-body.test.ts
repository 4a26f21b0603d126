import t from 'tap'
import { startEcho } from '../support/echo.ts'
import { openGateway } from '../support/open-gateway.ts'
import { rawRequest } from '../support/raw-request.ts'

/** What `curl -X POST` sends: neither `Content-Length` nor `Transfer-Encoding`, so there is no body (RFC 9112 6.3). */
t.test('a POST without a body is answered', async (t) => {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const gateway = await openGateway(t, [
    { upstream: echo.origin },
    { path: '/kept', auth: 'required', keepPost: true, upstream: echo.origin },
  ])
  const host = new URL(gateway.origin).host
  const post = async (path: string, headers = '') => {
    const head = `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${gateway.origin}\r\n${headers}\r\n`
    const { responses } = await rawRequest(gateway.ports.gateway, head, { expect: 1, idle: 5000 })
    return responses[0]?.status
  }

  t.equal(await post('/oauth2/sign-out'), 200)
  t.equal(await post('/oauth2/sign-out?rd=/x'), 303)
  t.equal(await post('/oauth2/sessions'), 401)
  t.equal(await post('/page'), 200)
  const form = 'Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n'
  t.equal(
    await post('/kept', `${form}Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n`),
    401,
    'there is no form to keep',
  )
})
