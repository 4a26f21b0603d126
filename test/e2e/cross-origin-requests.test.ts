import t from 'tap'
import { rawRequest } from '../support/raw-request.ts'
import { SESSION_COOKIE, SESSION_SECRET, startStack } from '../support/stack.ts'
import { until } from '../support/until.ts'

const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'
const OTHER = 'https://partner.example.com'

t.test("another origin's page and a person's session", async (t) => {
  const stack = await startStack(t, {
    config: (upstream) => ({
      session: { secrets: [SESSION_SECRET] },
      routes: [
        { path: '/', upstream },
        { path: '/maybe', auth: 'optional', upstream },
        { path: '/open', auth: 'none', upstream },
        { path: '/partner', origins: ['self', OTHER], upstream },
        { path: '/any', origins: ['*'], upstream },
      ],
    }),
  })
  const { origin, gateway, echo } = stack
  const browser = await stack.signedIn()
  const cookie = `Cookie: ${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}\r\n`
  const host = new URL(origin).host

  /** The status, and whether the app was reached. */
  const ask = async (request: string, headers: string) => {
    echo.clear()
    const text = `${request} HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n`
    const { responses } = await rawRequest(gateway.ports.gateway, text, { expect: 1 })
    return { status: responses[0]?.status, body: responses[0]?.body ?? '', reached: echo.hits() === 1 }
  }
  const refused = { status: 403, body: /PST_REQUEST_ORIGIN/, reached: false }
  const passed = { status: 200, reached: true }
  const from = (page: string) => `${cookie}Origin: ${page}\r\n`

  t.test('an unsafe request is 403 and does not reach the app', async (t) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      t.match(await ask(`${method} /`, from('https://evil.example')), refused, method)
      t.match(await ask(`${method} /`, from(origin)), passed, method)
    }
    for (const page of ['null', 'http://localhost', `https://${host}`, 'http://localhost:1']) {
      t.match(await ask('POST /', from(page)), refused, page)
      t.match(await ask('POST /maybe', from(page)), refused, page)
    }
    for (const [site, expected] of [
      ['same-origin', passed],
      ['none', passed],
      ['same-site', refused],
      ['cross-site', refused],
    ] as const) {
      t.match(await ask('POST /', `${cookie}Sec-Fetch-Site: ${site}\r\n`), expected, site)
    }
    t.match(await ask('POST /', cookie), passed, 'neither header')
  })

  t.test('what changes nothing, or has no session, is not judged', async (t) => {
    for (const method of ['GET', 'OPTIONS']) t.match(await ask(`${method} /`, from('https://evil.example')), passed)
    const stranger = 'Origin: https://evil.example\r\n'
    t.match(await ask('POST /', stranger), { status: 401 })
    t.match(await ask('POST /maybe', stranger), passed)
    t.match(await ask('POST /open', from('https://evil.example')), passed, 'no session is looked up')
  })

  t.test('a WebSocket is judged as well', async (t) => {
    t.match(await ask('GET /', from('https://evil.example') + UPGRADE), refused)
    t.match(await ask('GET /', `${cookie}Sec-Fetch-Site: same-site\r\n${UPGRADE}`), refused)
    t.match(await ask('GET /', from(origin) + UPGRADE), { status: 101, reached: true })
    t.match(await ask('GET /partner', from(OTHER) + UPGRADE), { status: 101, reached: true })
  })

  t.test('a route names other origins', async (t) => {
    t.match(await ask('POST /partner', from(OTHER)), passed)
    t.match(await ask('POST /partner', from(origin)), passed)
    t.match(await ask('POST /partner', from('https://evil.example')), refused)
    for (const page of ['https://evil.example', 'null']) t.match(await ask('POST /any', from(page)), passed)
  })

  t.test('the page says what to do, the log who asked', async (t) => {
    const page = await ask('POST /', `${from('https://evil.example')}Accept: text/html\r\nX-Request-Id: evil-post\r\n`)
    t.match(page.body, /another site/)
    t.match(page.body, /href="\/"/)
    const find = () =>
      gateway
        .output()
        .split('\n')
        .find((each) => each.includes('evil-post'))
    await until(() => find() !== undefined)
    const line = find()
    t.match(line, /https:\/\/evil\.example/)
    t.match(line, /"code":"PST_REQUEST_ORIGIN"/)
    t.match(line, /"subject":"user_/)
  })
})
