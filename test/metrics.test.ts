import t from 'tap'
import { METRICS, Metrics } from '../src/metrics.ts'

const linesOf = async (metrics: Metrics, name: string) =>
  (await metrics.render()).split('\n').filter((line) => line.startsWith(name) && !line.startsWith('#'))

t.test('names follow the conventions of Prometheus, and each occurs once', async (t) => {
  const all = Object.values(METRICS)
  t.equal(new Set(all.map(({ name }) => name)).size, all.length)
  for (const { name, type, labels, help } of all) {
    t.match(name, /^postern_[a-z_]+$/)
    t.equal(name.endsWith('_total'), type === 'counter', name)
    if (type === 'histogram') t.match(name, /_seconds$/)
    for (const label of labels) t.match(label, /^[a-z_]+$/)
    t.notMatch(help, /\n/)
  }
})

t.test('counters, with their labels', async (t) => {
  const metrics = new Metrics()
  metrics.count('logins', 'corp', 'finished')
  metrics.count('logins', 'corp', 'finished')
  metrics.count('logins', 'corp', 'PST_LOGIN_STATE')
  metrics.count('sessionsEvicted')
  t.same(await linesOf(metrics, 'postern_logins_total'), [
    'postern_logins_total{provider="corp",outcome="finished"} 2',
    'postern_logins_total{provider="corp",outcome="PST_LOGIN_STATE"} 1',
  ])
  t.same(await linesOf(metrics, 'postern_sessions_evicted_total'), ['postern_sessions_evicted_total 1'])
  t.match(await metrics.render(), '# TYPE postern_logins_total counter\n')
})

t.test("a label's value cannot add a line or label", async (t) => {
  const metrics = new Metrics()
  metrics.count('sessionsCreated', 'a"b\\c\nd')
  t.same(await linesOf(metrics, 'postern_sessions_created'), [
    'postern_sessions_created_total{provider="a\\"b\\\\c\\nd"} 1',
  ])
})

t.test('requests by route and class of status; a route keeps its counters across reloads', async (t) => {
  const metrics = new Metrics()
  const { requests } = metrics
  const app = requests.counterOf('app')
  for (let route = 0; route < 1_000; route++) requests.counterOf(`route ${route}`)
  t.equal(requests.counterOf('app'), app)
  for (const status of [101, 200, 204, 302, 404, 500, 502, 499, 0]) requests.count(app, status)
  requests.count(requests.counterOf('route 999'), 200)
  t.same(await linesOf(metrics, 'postern_requests_total'), [
    'postern_requests_total{route="app",status="none"} 2',
    'postern_requests_total{route="app",status="1xx"} 1',
    'postern_requests_total{route="app",status="2xx"} 2',
    'postern_requests_total{route="app",status="3xx"} 1',
    'postern_requests_total{route="app",status="4xx"} 1',
    'postern_requests_total{route="app",status="5xx"} 2',
    'postern_requests_total{route="route 999",status="2xx"} 1',
  ])
})

t.test('a histogram is cumulative, with its sum and count', async (t) => {
  const metrics = new Metrics()
  for (const seconds of [0.05, 0.06, 3, 60]) metrics.observe('refreshDuration', seconds, 'corp')
  const lines = await linesOf(metrics, 'postern_refresh_duration_seconds')
  const value = (suffix: string) =>
    Number(
      lines
        .find((line) => line.includes(suffix))
        ?.split(' ')
        .at(-1),
    )
  t.equal(value('le="0.025"'), 0)
  t.equal(value('le="0.05"'), 1)
  t.equal(value('le="0.1"'), 2)
  t.equal(value('le="5"'), 3)
  t.equal(value('le="10"'), 3)
  t.equal(value('le="+Inf"'), 4)
  t.equal(value('_count'), 4)
  t.equal(Math.round(value('_sum') * 100), 6311)
})

t.test('gauges are read at each scrape', async (t) => {
  const metrics = new Metrics()
  let sessions = 3
  metrics.gauge('sessions', () => [[[], sessions] as const])
  metrics.gauge('circuit', () => [[['corp', 'refresh'], 2] as const, [['other', 'login'], 0] as const])
  sessions = 4
  t.same(await linesOf(metrics, 'postern_sessions '), ['postern_sessions 4'])
  t.same(await linesOf(metrics, 'postern_provider'), [
    'postern_provider_circuit_state{provider="corp",calls="refresh"} 2',
    'postern_provider_circuit_state{provider="other",calls="login"} 0',
  ])
})
