import type { Worker } from 'node:cluster'
import { EventEmitter } from 'node:events'
import t from 'tap'
import { isAnswer, isOrder, isQuestion, isReport, type Question } from '../../src/workers/messages.ts'
import { Questions } from '../../src/workers/questions.ts'
import { combineReadiness } from '../../src/workers/readiness.ts'
import { deathsInARow, restartDelay } from '../../src/workers/restart-delay.ts'

const well = { ready: true, reasons: [] }

t.test('all are ready: so is the whole; one is not there: it is, and says so', async (t) => {
  t.same(
    combineReadiness(
      [
        { number: 1, readiness: well },
        { number: 2, readiness: well },
      ],
      'serving',
    ),
    well,
  )
  t.same(
    combineReadiness(
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
  t.notOk(combineReadiness([{ number: 1, readiness: undefined }], 'serving').ready)
  t.notOk(combineReadiness([{ number: 1, readiness: { ready: false, reasons: ['draining'] } }], 'serving').ready)
})

t.test('a reason of all workers is listed once, a reason of one with its number', async (t) => {
  const one = { ready: true, reasons: ['store: away', 'configuration: broken'] }
  const two = { ready: true, reasons: ['store: away'] }
  t.same(
    combineReadiness(
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
  t.same(combineReadiness([{ number: 1, readiness: well }], 'draining'), { ready: false, reasons: ['draining'] })
  t.same(combineReadiness([{ number: 1, readiness: undefined }], 'starting'), { ready: false, reasons: ['starting'] })
})

t.test('each early death in a row doubles the restart delay; a long life resets it', async (t) => {
  t.same([1, 2, 3, 4].map(restartDelay), [100, 200, 400, 800])
  t.equal(restartDelay(50), 30_000)
  t.equal(deathsInARow(3, 59_999), 4)
  t.equal(deathsInARow(3, 60_000), 1)
})

t.test('messages of others on the channel are not ours', async (t) => {
  for (const message of [undefined, null, 'stop', { cmd: 'NODE_HANDLE' }, { kind: 'other' }]) {
    t.notOk(isOrder(message))
    t.notOk(isReport(message))
    t.notOk(isQuestion(message))
    t.notOk(isAnswer(message))
  }
  t.ok(isOrder({ kind: 'stop' }))
  t.ok(isReport({ kind: 'readiness', readiness: well }))
})

/** A fake worker, which answers when the test says so. */
function slowWorker() {
  const asked: Question[] = []
  const worker = Object.assign(new EventEmitter(), {
    send: (question: Question) => asked.push(question) > 0,
  })
  return { asked, worker: worker as unknown as Worker }
}

const request = { method: 'GET', target: '/sessions', headers: {} }
const answerOf = (body: object) => ({ status: 200, body })

t.test('every question gets its own answer', async (t) => {
  const { asked, worker } = slowWorker()
  const questions = new Questions()
  const answers = Promise.all([questions.ask(worker, request), questions.ask(worker, request)])
  const [one, two] = asked as [Question, Question]
  questions.answered({ kind: 'answer', id: two.id, answer: answerOf({ two: true }) })
  questions.answered({ kind: 'answer', id: 99, answer: answerOf({ nobody: 'asked' }) })
  questions.answered({ kind: 'answer', id: one.id, answer: answerOf({ one: true }) })
  t.same(await answers, [answerOf({ one: true }), answerOf({ two: true })])
  t.equal(worker.listenerCount('exit'), 0)
})

t.test('a worker that dies meanwhile answers nothing: 503', async (t) => {
  const { worker } = slowWorker()
  const answer = new Questions().ask(worker, request)
  worker.emit('exit', 1, null)
  t.match(await answer, { status: 503, body: { error: 'no-worker' } })
})
