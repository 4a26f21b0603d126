import { pino } from 'pino'
import t from 'tap'
import { Metrics } from '../../src/metrics.ts'
import { observeProviders } from '../../src/server/observers.ts'

t.test('claim sources: every reading is counted, and what happens to them is logged', async (t) => {
  const lines: string[] = []
  const metrics = new Metrics()
  const { onEvent, onSourceRead } = observeProviders(pino({}, { write: (line: string) => lines.push(line) }), metrics)
  onSourceRead('corp', 'entra-groups', 'read')
  onSourceRead('corp', 'entra-groups', 'away')
  onSourceRead('corp', 'entra-groups', 'away')
  onEvent({ kind: 'claim-source-refused', provider: 'corp', reason: 'claim source entra-groups answered 403' })
  const text = await metrics.render()
  t.match(text, 'postern_claim_source_reads_total{provider="corp",source="entra-groups",outcome="read"} 1')
  t.match(text, 'postern_claim_source_reads_total{provider="corp",source="entra-groups",outcome="away"} 2')
  t.match(JSON.parse(lines[0] ?? ''), {
    level: 50,
    event: 'provider-claim-source-refused',
    provider: 'corp',
    reason: 'claim source entra-groups answered 403',
  })
})
