import t from 'tap'
import { compileReservedNames } from '../../src/headers/reserved-names.ts'
import { config, problems, sample } from './sample.ts'

const headersOf = async (identity: string) => (await config(sample({ identity }))).identity.headers

t.test("preset: oauth2-proxy sends identity in that proxy's header names", async (t) => {
  t.strictSame(await headersOf('{ preset: oauth2-proxy }'), {
    'X-Forwarded-User': 'subject',
    'X-Forwarded-Email': 'claims.email',
    'X-Forwarded-Groups': 'claims.groups',
    'X-Forwarded-Preferred-Username': 'claims.preferred_username',
    'X-Auth-Request-User': 'subject',
    'X-Auth-Request-Email': 'claims.email',
    'X-Auth-Request-Groups': 'claims.groups',
    'X-Auth-Request-Preferred-Username': 'claims.preferred_username',
  })
})

t.test('headers beside a preset add to it, and override its header of that name in any spelling', async (t) => {
  const headers = await headersOf(
    '{ preset: oauth2-proxy, headers: { x-forwarded-user: claims.email, X-Tenant: claims.tid } }',
  )
  t.match(headers, {
    'x-forwarded-user': 'claims.email',
    'X-Tenant': 'claims.tid',
    'X-Forwarded-Email': 'claims.email',
  })
  t.notOk('X-Forwarded-User' in headers)
})

t.test('without a preset, headers replace the default', async (t) => {
  t.strictSame(await headersOf('{ headers: { X-User: subject } }'), { 'X-User': 'subject' })
  t.strictSame(await headersOf('{ headers: {} }'), {})
  t.equal((await headersOf('{}'))['X-Auth-Request-Name'], 'claims.name')
})

t.test("a client's header of a preset's name is removed", async (t) => {
  const { identity } = await config(sample({ identity: '{ preset: oauth2-proxy }' }))
  const reserved = compileReservedNames(identity)
  for (const name of [...Object.keys(identity.headers), 'x_forwarded_groups', 'X-Forwarded-Access-Token']) {
    t.ok(reserved.has(name), name)
  }
})

t.test("a route must not set a preset's header, and an unknown preset is an error", async (t) => {
  const routes = '[{ path: /, upstream: "http://127.0.0.1:3000", headers: { set: { X-Forwarded-User: root } } }]'
  t.match(await problems(sample({ identity: '{ preset: oauth2-proxy }', routes })), [/is an identity header/])
  t.match(await problems(sample({ identity: '{ preset: oauth2proxy }' })), [/oauth2-proxy/])
})
