import t from 'tap'
import { SessionHosts } from '../../src/session/session-hosts.ts'

t.test('a session is accepted at the host that it was created for', async (t) => {
  const hosts = new SessionHosts(['a.example.com', 'b.example.com'])
  t.ok(hosts.accepts('a.example.com', 'a.example.com'))
  for (const other of ['b.example.com', 'example.com', 'x.a.example.com', 'aa.example.com', ''])
    t.notOk(hosts.accepts('a.example.com', other), other)
})

t.test('with a domain, hosts at and below it share a session', async (t) => {
  const hosts = new SessionHosts(['a.example.com'], 'example.com')
  for (const host of ['a.example.com', 'b.example.com', 'x.y.example.com', 'example.com'])
    t.ok(hosts.accepts('a.example.com', host), host)
  for (const host of ['badexample.com', 'example.org', 'com', '']) t.notOk(hosts.accepts('a.example.com', host), host)
  t.notOk(hosts.accepts('a.example.org', 'b.example.com'), 'it was made while the domain was another')
})

t.test('a session without a host is accepted where it must have been created', async (t) => {
  const one = new SessionHosts(['a.example.com', 'a.example.com'])
  t.ok(one.accepts(undefined, 'a.example.com'))
  t.notOk(one.accepts(undefined, 'route.example.com'))
  const several = new SessionHosts(['a.example.com', 'b.example.com'])
  t.notOk(several.accepts(undefined, 'a.example.com'))
  const shared = new SessionHosts(['a.example.com', 'b.example.com'], 'example.com')
  t.ok(shared.accepts(undefined, 'b.example.com'))
  t.notOk(shared.accepts(undefined, 'b.example.org'))
})
