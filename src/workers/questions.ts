import type { Worker } from 'node:cluster'
import { type AdminRequest, type AdminResponse, refusal } from '../admin/request.ts'
import type { Ms } from '../time.ts'
import type { Answer, Question } from './messages.ts'

/** Longer than a worker waits for a store that does not answer. */
const ANSWER_WITHIN: Ms = 15_000

export const NOBODY_THERE = refusal(503, 'no-worker', 'No worker answers at the moment. Try again.', {
  'Retry-After': '1',
})

/** What the primary has asked its workers and waits to hear. */
export class Questions {
  readonly #waiting = new Map<number, (answer: AdminResponse) => void>()
  #last = 0

  /** Never rejects: a worker that dies, or is too busy, is told of. */
  ask(worker: Pick<Worker, 'send' | 'once' | 'off'>, request: AdminRequest): Promise<AdminResponse> {
    this.#last += 1
    const question: Question = { kind: 'question', id: this.#last, request }
    return new Promise((resolve) => {
      const give = (answer: AdminResponse) => {
        clearTimeout(timer)
        worker.off('exit', gone)
        this.#waiting.delete(question.id)
        resolve(answer)
      }
      const gone = () => give(NOBODY_THERE)
      const timer = setTimeout(gone, ANSWER_WITHIN)
      worker.once('exit', gone)
      this.#waiting.set(question.id, give)
      worker.send(question)
    })
  }

  answered({ id, answer }: Answer): void {
    this.#waiting.get(id)?.(answer)
  }
}
