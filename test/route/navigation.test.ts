import t from 'tap'
import { isNavigation } from '../../src/route/navigation.ts'

const HTML = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

t.test('a top-level GET or HEAD navigation is one', async (t) => {
  const facts = { secFetchMode: 'navigate', secFetchDest: 'document' }
  t.ok(isNavigation({ method: 'GET', ...facts }))
  t.ok(isNavigation({ method: 'HEAD', ...facts }))
  t.ok(isNavigation({ method: 'GET', accept: HTML }), 'from a client without Sec-Fetch headers')
  t.ok(isNavigation({ method: 'GET', accept: 'application/json, Text/HTML;q=0.5' }))
})

t.test('everything else is not', async (t) => {
  const navigate = { secFetchMode: 'navigate', secFetchDest: 'document' }
  for (const method of ['POST', 'OPTIONS', 'PUT', 'get', 'FOO'])
    t.notOk(isNavigation({ method, ...navigate, accept: HTML }), method)
  t.notOk(isNavigation({ method: 'GET', ...navigate, upgrade: 'websocket' }))
  t.notOk(isNavigation({ method: 'GET', secFetchMode: 'cors', secFetchDest: 'empty', accept: HTML }))
  t.notOk(isNavigation({ method: 'GET', secFetchMode: 'navigate', secFetchDest: 'iframe', accept: HTML }))
  t.notOk(isNavigation({ method: 'GET', secFetchMode: 'navigate', accept: HTML }), 'half of the headers')
  t.notOk(isNavigation({ method: 'GET', secFetchDest: 'document', accept: HTML }))
  for (const accept of [
    undefined,
    '',
    '*/*',
    'application/json',
    'text/*',
    'text/html;q=0',
    'text/html ; q=0.000',
    'x-text/html',
    'application/grpc',
  ]) {
    t.notOk(isNavigation({ method: 'GET', accept }), String(accept))
  }
})
