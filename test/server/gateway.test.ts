import { Agent, get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { bindContext, RequestContext } from '../../src/proxy/request-context.ts'
import { Gateway } from '../../src/server/gateway.ts'
import type { Generation } from '../../src/server/generation.ts'
import { sampleContext, sampleDirection } from '../proxy/sample.ts'
import { until } from '../support/until.ts'

/** A generation that answers with its name, unless it is told to hold its answers. */
function generationOf(name: string) {
  const held: (() => void)[] = []
  const state = { name, holds: false, closed: 0, requests: 0, held }
  const answer: Generation['handle'] = (request, response) => {
    state.requests += 1
    const headers = request.rawHeaders
    bindContext(new RequestContext(sampleContext({ headers }), sampleDirection(), request, response))
    const say = () => void response.end(name)
    if (state.holds) held.push(say)
    else say()
  }
  const generation = {
    handle: answer,
    upgrade: answer,
    whenIdle: () => Promise.resolve(),
    close: async () => {
      state.closed += 1
    },
  } as unknown as Generation
  return { generation, state }
}

async function setUp(t: Test) {
  const { generation, state } = generationOf('first')
  const lines: string[] = []
  const gateway = new Gateway(generation, pino({}, { write: (line: string) => void lines.push(line) }))
  const address = await gateway.listen({ kind: 'tcp', host: '127.0.0.1', port: 0 })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  t.teardown(() => {
    agent.destroy()
    gateway.cut()
  })
  const ask = () =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get(`http://${address}/`, { agent }, resolve).on('error', reject)
    })
  return { gateway, generation, state, address, ask, log: () => lines.join('') }
}

t.test('requests go to the generation that is current when they arrive', async (t) => {
  const { gateway, generation, state, ask } = await setUp(t)
  t.equal(await text(await ask()), 'first')
  state.holds = true
  const pending = ask()
  await until(() => state.held.length === 1)
  const next = generationOf('second')
  t.equal(gateway.use(next.generation), generation)
  t.equal(gateway.generation, next.generation)
  state.held[0]?.()
  t.equal(await text(await pending), 'first', 'the answer of the one that it began with')
  t.equal(await text(await ask()), 'second', 'on the same connection')
})

t.test('a gateway that will end goes on serving, and sends its clients away', async (t) => {
  const { gateway, ask } = await setUp(t)
  const before = await ask()
  t.equal(before.headers.connection, 'keep-alive')
  before.resume()
  gateway.announceEnd()
  const after = await ask()
  t.equal(after.headers.connection, 'close')
  t.equal(await text(after), 'first')
})

t.test('draining finishes what is in flight, then closes the generation', async (t) => {
  const { gateway, state, ask, address } = await setUp(t)
  state.holds = true
  const pending = ask()
  await until(() => state.held.length === 1)
  const drained = gateway.drain(10_000)
  await t.rejects(
    new Promise((resolve, reject) => {
      const [host = '', port] = address.split(':')
      connect({ host, port: Number(port) }, () => resolve(undefined)).on('error', reject)
    }),
    { code: 'ECONNREFUSED' },
  )
  t.equal(state.closed, 0)
  state.held[0]?.()
  t.equal(await text(await pending), 'first')
  await drained
  t.equal(state.closed, 1)
})

t.test('at the deadline, what is still in flight is cut', async (t) => {
  const { gateway, state, ask, log } = await setUp(t)
  state.holds = true
  const pending = ask()
  await until(() => state.held.length === 1)
  const cut = t.rejects(pending, { code: 'ECONNRESET' })
  await gateway.drain(20)
  await cut
  t.equal(state.closed, 1)
  t.match(log(), /"event":"drain-deadline"/)
})

t.test('an answer to an upgrade that is not a switch ends the connection', async (t) => {
  const { address, state } = await setUp(t)
  const [host = '', port] = address.split(':')
  const socket = connect({ host, port: Number(port) })
  socket.write('GET / HTTP/1.1\r\nHost: app.example.com\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  const answer = await text(socket)
  t.match(answer, /^HTTP\/1\.1 200 OK\r\n/)
  t.match(answer, /\r\nConnection: close\r\n/)
  t.match(answer, /first$/)
  t.equal(state.requests, 1)
})
