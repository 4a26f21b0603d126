import pino from 'pino'
import t from 'tap'
import { Metrics } from '../../src/metrics.ts'
import { createWouldRefuseLog } from '../../src/proxy/would-refuse.ts'
import { samplePerson } from '../identity/sample.ts'

t.test('every request is counted, and one a minute is logged for each session and route', async (t) => {
  const lines: Record<string, unknown>[] = []
  const metrics = new Metrics()
  const logger = pino({}, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) })
  const log = createWouldRefuseLog(logger, metrics)
  const refusal = { rule: "claims.a == 's'", why: "`claims.a == 's'` is false" }
  const [ada, bob] = [samplePerson({ a: 'secret' }), samplePerson({}, { subject: 'bob' })]
  const ask = (route: string, person: typeof ada, now: number) =>
    log({ requestId: `${route}-${now}`, route }, { ...refusal, person }, now)
  for (const now of [0, 1, 59_999, 60_000]) ask('a', ada, now)
  ask('b', ada, 5)
  ask('a', bob, 5)
  t.same(
    lines.map(({ requestId }) => requestId),
    ['a-0', 'a-60000', 'b-5', 'a-5'],
  )
  t.match(lines[0], { event: 'would-refuse', route: 'a', ...refusal, provider: 'coloop', subject: 'user_1' })
  t.notMatch(JSON.stringify(lines), 'secret')
  t.match(await metrics.render(), /postern_would_refuse_total\{route="a"\} 5/)
})
