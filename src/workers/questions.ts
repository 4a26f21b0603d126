import type { Worker } from 'node:cluster'
import { type AdminRequest, type AdminResponse, refusal } from '../admin/messages.ts'
import type { Ms } from '../time.ts'
import type { Answer, Question } from './messages.ts'

/** Longer than a worker waits for its store. */
const ANSWER_WITHIN: Ms = 15_000

export const NO_WORKER = refusal(503, 'no-worker', 'No worker answers at the moment. Try again.', {
  'Retry-After': '1',
})

/** The questions that the primary has sent to workers and that are not answered yet. */
export class Questions {
  readonly #waiting = new Map<number, (answer: AdminResponse) => void>()
  #last = 0

  /** Never rejects. Resolves with 503 when the worker dies or does not answer in time. */
  ask(worker: Pick<Worker, 'send' | 'once' | 'off'>, request: AdminRequest): Promise<AdminResponse> {
    this.#last += 1
    const question: Question = { kind: 'question', id: this.#last, request }
    return new Promise((resolve) => {
      const settle = (answer: AdminResponse) => {
        clearTimeout(timer)
        worker.off('exit', gone)
        this.#waiting.delete(question.id)
        resolve(answer)
      }
      const gone = () => settle(NO_WORKER)
      const timer = setTimeout(gone, ANSWER_WITHIN)
      worker.once('exit', gone)
      this.#waiting.set(question.id, settle)
      worker.send(question)
    })
  }

  answered({ id, answer }: Answer): void {
    this.#waiting.get(id)?.(answer)
  }
}
