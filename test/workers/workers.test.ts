import t from 'tap'
import { isOrder, isReport } from '../../src/workers/messages.ts'
import { combine } from '../../src/workers/readiness.ts'
import { deathsInARow, restartDelay } from '../../src/workers/restart-delay.ts'

const well = { ready: true, reasons: [] }

t.test('all are ready: so is the whole; one is not there: it is, and says so', async (t) => {
  t.same(
    combine(
      [
        { number: 1, readiness: well },
        { number: 2, readiness: well },
      ],
      'serving',
    ),
    well,
  )
  t.same(
    combine(
      [
        { number: 1, readiness: well },
        { number: 2, readiness: undefined },
      ],
      'serving',
    ),
    {
      ready: true,
      reasons: ['worker 2: restarting'],
    },
  )
})

t.test('none is ready: neither is the whole', async (t) => {
  t.notOk(combine([{ number: 1, readiness: undefined }], 'serving').ready)
  t.notOk(combine([{ number: 1, readiness: { ready: false, reasons: ['draining'] } }], 'serving').ready)
})

t.test('what all say is said once, what one says with its number', async (t) => {
  const one = { ready: true, reasons: ['store: away', 'configuration: broken'] }
  const two = { ready: true, reasons: ['store: away'] }
  t.same(
    combine(
      [
        { number: 1, readiness: one },
        { number: 2, readiness: two },
      ],
      'serving',
    ).reasons,
    ['store: away', 'worker 1: configuration: broken'],
  )
})

t.test('starting and draining are not ready, whatever the workers say', async (t) => {
  t.same(combine([{ number: 1, readiness: well }], 'draining'), { ready: false, reasons: ['draining'] })
  t.same(combine([{ number: 1, readiness: undefined }], 'starting'), { ready: false, reasons: ['starting'] })
})

t.test('who dies young again and again is started later and later; a long life makes that good', async (t) => {
  t.same([1, 2, 3, 4].map(restartDelay), [100, 200, 400, 800])
  t.equal(restartDelay(50), 30_000)
  t.equal(deathsInARow(3, 59_999), 4)
  t.equal(deathsInARow(3, 60_000), 1)
})

t.test('messages of others on the channel are not ours', async (t) => {
  for (const message of [undefined, null, 'stop', { cmd: 'NODE_HANDLE' }, { kind: 'other' }]) {
    t.notOk(isOrder(message))
    t.notOk(isReport(message))
  }
  t.ok(isOrder({ kind: 'stop' }))
  t.ok(isReport({ kind: 'readiness', readiness: well }))
})
