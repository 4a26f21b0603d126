import fc from 'fast-check'
import t from 'tap'
import { type AdminAccess, checkAccess } from '../../src/admin/access.ts'
import type { AdminRequest } from '../../src/admin/messages.ts'

const TOKEN = 'a-token-of-the-operators'
const LOOPBACK: AdminAccess = { listen: { kind: 'tcp', host: '127.0.0.1', port: 4181 }, token: undefined }
const EVERYWHERE: AdminAccess = { listen: { kind: 'tcp', host: '0.0.0.0', port: 4181 }, token: undefined }
const SOCKET: AdminAccess = { listen: { kind: 'unix', path: '/run/admin.sock' }, token: undefined }

const withToken = (rules: AdminAccess): AdminAccess => ({ ...rules, token: TOKEN })

function statusOf(rules: AdminAccess, headers: AdminRequest['headers'] = {}, method = 'GET'): number {
  const refused = checkAccess({ method, target: '/sessions', headers: { host: 'localhost:4181', ...headers } }, rules)
  return refused?.status ?? 200
}

t.test('on loopback without a token: only clients of this machine', async (t) => {
  t.equal(statusOf(LOOPBACK), 200)
  t.equal(statusOf(SOCKET, { host: 'anything' }), 200)
  t.equal(statusOf(LOOPBACK, { authorization: 'Bearer whatever' }), 200)
})

t.test('not on loopback without a token: no client', async (t) => {
  t.equal(statusOf(EVERYWHERE), 401)
  t.equal(statusOf(EVERYWHERE, { authorization: 'Bearer ' }), 401)
  t.equal(statusOf(EVERYWHERE, { authorization: 'Bearer undefined' }), 401)
})

t.test('a token that is configured is demanded everywhere, loopback too', async (t) => {
  for (const rules of [LOOPBACK, EVERYWHERE, SOCKET].map(withToken)) {
    t.equal(statusOf(rules, { authorization: `Bearer ${TOKEN}` }), 200)
    t.equal(statusOf(rules, { authorization: `bearer  ${TOKEN}`, host: 'admin.example.com' }), 200)
    for (const authorization of [
      '',
      TOKEN,
      'Bearer',
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.slice(1)}`,
      `Bearer ${TOKEN.toUpperCase()}`,
      `Bearer ${TOKEN}, Bearer x`,
    ])
      t.equal(statusOf(rules, { authorization }), 401, authorization)
    t.equal(statusOf(rules), 401)
  }
})

t.test('no other text is the token', async (t) => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(text !== TOKEN)
      t.equal(statusOf(withToken(LOOPBACK), { authorization: `Bearer ${text}` }), 401)
    }),
  )
})

t.test('without a token, a name that was made to mean this machine is not ours', async (t) => {
  for (const host of [
    'localhost',
    'LOCALHOST:1',
    '127.0.0.1:4181',
    '127.9.9.9',
    '[::1]:4181',
    'localhost.',
    'x.localhost',
  ])
    t.equal(statusOf(LOOPBACK, { host }), 200, host)
  for (const host of [
    '',
    'evil.example',
    'evil.example:4181',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1@evil.example',
    'localhost@evil.example',
    '10.0.0.1:4181',
    '0.0.0.0:4181',
    '[::]:4181',
    '[::ffff:10.0.0.1]',
    'localhost:4181/',
  ])
    t.equal(statusOf(LOOPBACK, { host }), 421, host)
  t.equal(checkAccess({ method: 'GET', target: '/', headers: {} }, LOOPBACK)?.status, 421, 'no Host at all')
})

t.test(
  'a request that changes something is refused from a page of another site, with a token or without',
  async (t) => {
    const authorization = `Bearer ${TOKEN}`
    for (const rules of [LOOPBACK, withToken(LOOPBACK)]) {
      const status = (headers: AdminRequest['headers'], method = 'DELETE') =>
        statusOf(rules, { authorization, ...headers }, method)
      t.equal(status({}), 200, 'no browser')
      t.equal(status({ fetchSite: 'same-origin', origin: 'http://localhost:4181' }), 200)
      t.equal(status({ origin: 'http://localhost:4181' }), 200)
      for (const fetchSite of ['cross-site', 'same-site', 'none', '']) t.equal(status({ fetchSite }), 403, fetchSite)
      for (const origin of ['http://localhost:9999', 'https://evil.example', 'null', ''])
        t.equal(status({ origin }), 403, origin)
      t.equal(status({ fetchSite: 'cross-site', origin: 'http://localhost:4181' }), 403)
      for (const method of ['POST', 'PUT', 'PATCH', 'OPTIONS', 'delete', 'X'])
        t.equal(status({ fetchSite: 'cross-site' }, method), 403, method)
      t.equal(
        status({ fetchSite: 'cross-site' }, 'GET'),
        200,
        'reading changes nothing, and no page gets to see the answer',
      )
    }
  },
)
