import t from 'tap'
import { startEcho } from '../support/echo.ts'
import { openGateway } from '../support/open-gateway.ts'
import { rawRequest } from '../support/raw-request.ts'

t.test('no method gets more than GET does', async (t) => {
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const upstream = echo.origin
  const { ports } = await openGateway(t, [
    { path: '/', auth: 'required', upstream },
    { path: '/open', methods: ['GET'], upstream },
  ])
  const ask = async (method: string, target: string) => {
    const before = echo.hits()
    const head = `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1:${ports.gateway}\r\nConnection: close\r\n\r\n`
    const { responses } = await rawRequest(ports.gateway, head, { expect: 1 })
    return { status: responses[0]?.status, hits: echo.hits() - before }
  }
  t.same(await ask('GET', '/open'), { status: 200, hits: 1 })
  const methods = ['get', 'Get', 'POST', 'OPTIONS', 'QUERY', 'PROPFIND', 'TRACE', 'trace', 'CONNECT', 'XGET', 'G\tET']
  for (const method of [...methods, 'GET-', 'PRI', 'x'.repeat(500)]) {
    for (const target of ['/', '/open', '/private', '*', '/open/../private', '127.0.0.1:80']) {
      const { status = 0, hits } = await ask(method, target)
      t.ok((status >= 400 && status < 500) || status === 0, `${method.slice(0, 20)} ${target}: ${status}`)
      t.equal(hits, 0, `${method.slice(0, 20)} ${target} reaches no app`)
    }
  }
  for (const target of ['*', '', '//open', '127.0.0.1:80']) t.equal((await ask('GET', target)).hits, 0, `GET ${target}`)
})
