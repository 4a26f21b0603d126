import { once } from 'node:events'
import t from 'tap'
import { bindContext, contextOf } from '../../src/proxy/request-context.ts'
import { LiveSession } from '../../src/sessions/live-session.ts'
import { keyed, NOW } from '../session/sample.ts'
import { requestContext } from './sample.ts'

function bound() {
  const context = requestContext()
  let finished = 0
  context.onFinished = () => {
    finished += 1
  }
  bindContext(context)
  return { context, finished: () => finished }
}

t.test('a context is found by its request', async (t) => {
  const { context } = bound()
  t.equal(contextOf(context.request), context)
})

t.test('a request is over once, when its response has closed', async (t) => {
  const { context, finished } = bound()
  const closed = once(context.response, 'close')
  context.response.end('hello')
  t.equal(finished(), 0)
  await closed
  context.response.emit('close')
  t.equal(finished(), 1)
})

t.test('a tunnel is not over with its response, and keeps no request, response or headers', async (t) => {
  const { context, finished } = bound()
  const { response } = context
  context.becomeTunnel()
  response.emit('close')
  t.equal(finished(), 0)
  t.match(context, { tunnelled: true, request: undefined, response: undefined, headers: undefined })
  context.finish()
  t.equal(finished(), 1)
})

t.test("the session's end breaks off what is open, and nothing that is over", async (t) => {
  const { key, session } = keyed()
  const live = new LiveSession(key, session, NOW)
  let broken = 0
  const attached = () => {
    const { context } = bound()
    context.live = live
    context.attachment = {
      callerEnded() {
        broken += 1
      },
    }
    live.attach(context.attachment)
    return context
  }
  attached().finish()
  attached()
  live.end()
  t.equal(broken, 1)
})
