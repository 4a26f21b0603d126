import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Upstream } from '../../src/config/config.ts'
import type { ResponseReceiver, UpstreamClient, UpstreamRequest } from '../../src/upstream/client.ts'
import { openInstance } from '../../src/upstream/instance.ts'
import { OpenUpstream } from '../../src/upstream/open-upstream.ts'
import { sampleRoute } from '../route/sample.ts'

export type Behaviour = (receiver: ResponseReceiver, request: UpstreamRequest) => void

/** Answers 200 with a short text. */
export const answerHello: Behaviour = (receiver) => {
  receiver.responseStarted(200, 'OK', ['Content-Type', 'text/plain', 'Content-Length', '5'])
  receiver.responseEnded(Buffer.from('hello'), [])
}

/** An open upstream whose one instance answers from memory, in a later turn of the event loop. */
export function fakeUpstream(behaviour: Behaviour = answerHello, settings: Upstream = sampleRoute().upstream) {
  const received: UpstreamRequest[] = []
  let aborted = 0
  const client: UpstreamClient = {
    send(request, receiver) {
      received.push(request)
      void nextTurn().then(() => behaviour(receiver, request))
      return {
        resume: () => undefined,
        abort: () => {
          aborted += 1
        },
      }
    },
    close: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  }
  const instance = { ...openInstance('http://upstream:3000', settings, undefined), client }
  const upstream = new OpenUpstream(settings, [instance], Date.now, () => undefined)
  return { upstream, received, aborted: () => aborted }
}
