import t from 'tap'
import type { SessionId } from '../../src/session/session-id.ts'
import { sessionKey } from '../../src/session/session-id.ts'
import type { Redeemed, TestProvider } from './oidc-provider.ts'
import { countUnwritten, explainLoss, type Trace, type WriteLog } from './refresh-trace.ts'

const ID = 'a'.repeat(43)

const redeemed = (spent: string, given: string, at: number, process: number): Redeemed => ({
  url: `/token?process=${process}`,
  spent,
  given,
  at,
  answeredAt: at + 1,
})

/** Replica `one` is process 1, `two` is process 2. */
function logOf(...writes: readonly (readonly [at: number, version: number, origin: string])[]): WriteLog {
  return {
    writes: new Map([[sessionKey(ID as SessionId), writes.map(([at, version, origin]) => ({ at, version, origin }))]]),
    processes: new Map([
      ['one', 1],
      ['two', 2],
    ]),
    learn: async () => undefined,
    stop: () => undefined,
  }
}

/** Signed in at 0, renewed by process 2 at 1,000 and last by process 1 at 2,000. */
function traceOf(change: Partial<Trace>): Trace {
  const grants = [redeemed('code', 'r1', 0, 1), redeemed('r1', 'r2', 1_000, 2), redeemed('r2', 'r3', 2_000, 1)]
  return {
    provider: { redeemed: grants } as unknown as TestProvider,
    ids: [ID],
    log: logOf([1_002, 2, 'two']),
    kills: new Map([[1, 2_003]]),
    ...change,
  }
}

t.test('a process that was killed with the answer in hand, or with the request on its way, explains a loss', (t) => {
  t.match(explainLoss(0, traceOf({})), { explained: true, text: /killed 3\.0 ms after that/ })
  t.match(explainLoss(0, traceOf({ kills: new Map([[1, 1_999]]) })), { explained: true, text: /on the way/ })
  t.equal(countUnwritten(traceOf({})), 1)
  t.end()
})

t.test('nothing else does', (t) => {
  const other = new Map([[2, 2_003]])
  t.match(explainLoss(0, traceOf({ kills: other })), { explained: false, text: /not killed/ }, 'another was killed')
  const late = new Map([[1, 5_000]])
  t.match(explainLoss(0, traceOf({ kills: late })), { explained: false }, 'long after: the write was held up')
  const written = logOf([1_002, 2, 'two'], [2_002, 3, 'one'])
  t.match(explainLoss(0, traceOf({ log: written })), { explained: false, text: /version 3 written/ })
  t.equal(countUnwritten(traceOf({ log: written })), 0)
  t.match(explainLoss(1, traceOf({})), { explained: false })
  t.end()
})

t.test('a write that a redis did not pass on before it was killed explains one too', (t) => {
  const log = logOf([1_002, 2, 'two'], [2_002, 3, 'one'])
  const behind = { log: logOf([1_002, 2, 'two']), at: 2_010 }
  const kills = new Map<number, number>()
  t.match(explainLoss(0, traceOf({ log, kills, failover: behind })), { explained: true, text: /never passed on/ })
  t.match(explainLoss(0, traceOf({ log, kills, failover: { ...behind, at: 9_000 } })), { explained: false })
  t.match(explainLoss(0, traceOf({ log, kills, failover: { log, at: 2_010 } })), { explained: false })
  t.end()
})
