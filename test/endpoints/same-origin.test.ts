import t from 'tap'
import { isSameOrigin } from '../../src/endpoints/same-origin.ts'
import { sampleContext } from '../proxy/sample.ts'

const ROUTE_HOST = 'other.example.com'
const sent = (headers: readonly string[], host?: string) =>
  isSameOrigin(sampleContext({ method: 'POST', headers, ...(host !== undefined && { host }) }))

t.test('the browser says where the form was: only this origin counts', async (t) => {
  t.ok(sent(['Sec-Fetch-Site', 'same-origin']))
  for (const site of ['same-site', 'cross-site', 'none', '']) t.notOk(sent(['Sec-Fetch-Site', site]), site)
  t.notOk(sent(['Sec-Fetch-Site', 'cross-site', 'Origin', 'https://app.example.com']), 'before Origin')
})

t.test('an older browser says it with Origin', async (t) => {
  t.ok(sent(['Origin', 'https://app.example.com']))
  for (const origin of ['http://app.example.com', 'https://app.example.com:444', 'https://evil.example', 'null']) {
    t.notOk(sent(['Origin', origin]), origin)
  }
  t.ok(sent(['Origin', `https://${ROUTE_HOST}`], ROUTE_HOST), "a route's own host")
  t.notOk(sent(['Origin', 'https://app.example.com'], ROUTE_HOST), 'another host of this gateway')
})

t.test('a request that says neither is not ours', async (t) => {
  t.notOk(sent([]))
})
