import { request as ask, type ClientRequest, createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { listen } from '../../../src/cli/demo/free-port.ts'
import { RequestHeaderRules } from '../../../src/headers/request-headers.ts'
import { ResponseHeaderRules } from '../../../src/headers/response-headers.ts'
import { NO_HEADERS } from '../../../src/upstream/fixed-headers.ts'
import { idleTimeouts } from '../../../src/upstream/idle-timeouts.ts'
import type { Instance } from '../../../src/upstream/instance.ts'
import type { OpenUpstream } from '../../../src/upstream/open-upstream.ts'
import { Relay, type RelayRequest } from '../../../src/upstream/relay.ts'
import { Upstreams } from '../../../src/upstream/upstreams.ts'
import { freePorts, portOf } from '../../support/ports.ts'
import { until } from '../../support/until.ts'
import { type HttpServer, type Served, settled, startServer } from '../http1-set-up.ts'

const requestRules = new RequestHeaderRules(() => false)
const responseRules = new ResponseHeaderRules(() => false)

interface Front {
  readonly port: number
  readonly upstream: OpenUpstream
  /** How often each instance was chosen, and let go of. */
  readonly counts: { chosen: number; done: number }
  readonly answers: { begun: number; failed: string[] }
  readonly upstreams: Upstreams
  readonly server: Server
}

/** Relays every request unchanged to instances at `ports`. */
async function startFront(
  t: Test,
  ports: readonly number[],
  job: Partial<RelayRequest> = {},
  times: object = {},
): Promise<Front> {
  const upstreams = new Upstreams()
  const upstream = upstreams.acquire({
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    preserveHost: true,
    retries: 1,
    connectTimeout: 2_000,
    responseTimeout: 60_000,
    idleTimeout: 3_000,
    ...times,
  })
  const counts = { chosen: 0, done: 0 }
  const answers: Front['answers'] = { begun: 0, failed: [] }
  const { choose, done } = upstream
  upstream.choose = (avoid?: Instance) => {
    counts.chosen += 1
    return choose.call(upstream, avoid)
  }
  upstream.done = (instance: Instance) => {
    counts.done += 1
    done.call(upstream, instance)
  }
  const server = createServer((request, response) => {
    const headers = requestRules.read(request.rawHeaders)
    const relayed: RelayRequest = {
      method: request.method as string,
      path: request.url as string,
      headers: [...headers.forward, 'Host', headers.host],
      fixed: NO_HEADERS,
      hasBody: headers.hasBody,
      expectsContinue: false,
      maxBody: undefined,
      upstream,
      requestRules,
      responseRules,
      rewrite: undefined,
      host: headers.host,
      responseHeaders: [],
      removeResponseHeaders: undefined,
      ...job,
    }
    const owner = {
      relayAnswered() {
        answers.begun += 1
      },
      relayFailed(error: { code: string; status: number }) {
        answers.failed.push(error.code)
        response.writeHead(error.status).end(error.code)
      },
    }
    new Relay(request, response, relayed, owner).start()
  })
  await listen(server, 0)
  t.teardown(async () => {
    server.closeAllConnections()
    server.close()
    await upstreams.destroy()
  })
  return { port: portOf(server), upstream, counts, answers, upstreams, server }
}

/** Every chosen instance was released once, and no transfer is left. */
async function balanced(t: Test, { upstream, counts }: Front, chosen: number): Promise<void> {
  await until(() => counts.done >= chosen && idleTimeouts.size === 0)
  t.same(counts, { chosen, done: chosen })
  for (const { state } of upstream.instances) t.equal(state.active, 0)
}

/** Longer than any lingering relay. */
function pass(): void {
  for (let tick = 0; tick < 8; tick += 1) idleTimeouts.advance()
}

function open(front: Front, method = 'GET', path = '/'): ClientRequest {
  const sent = ask({ port: front.port, host: '127.0.0.1', method, path, agent: false })
  sent.on('error', () => undefined)
  return sent
}

/** `status body`, or `broken off`. */
function answerOf(sent: ClientRequest): Promise<string> {
  return new Promise((resolve) => {
    sent.on('error', () => resolve('broken off'))
    sent.on('response', (response: IncomingMessage) =>
      text(response).then(
        (body) => resolve(`${response.statusCode} ${body}`),
        () => resolve('broken off'),
      ),
    )
  })
}

const get = (front: Front, method = 'GET', body?: string) => {
  const sent = open(front, method)
  const answer = answerOf(sent)
  sent.end(body)
  return answer
}

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi'
const BEGUN = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab'
const two = async (t: Test, answer: (served: Served, target: string) => void): Promise<[HttpServer, HttpServer]> => [
  await startServer(t, answer),
  await startServer(t, answer),
]
const portsOf = (servers: readonly HttpServer[]) => servers.map(({ port }) => port)
const asked = (servers: readonly HttpServer[]) =>
  servers.flatMap(({ served }) => served).filter((one) => one.asked > 0).length

t.test('every outcome lets go of its instance, once', async (t) => {
  const outcomes: Record<string, [text: string, answer: string, chosen: number]> = {
    ended: [OK, '200 hi', 1],
    'without a body': ['HTTP/1.1 204 No\r\n\r\n', '204 ', 1],
    'malformed before the head': ['nonsense\r\n\r\n', '502 PST_UPSTREAM_BROKEN', 1],
    'malformed after the head': [
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\nx\r\n',
      'broken off',
      1,
    ],
    'a status that is none': ['HTTP/1.1 999 What\r\nContent-Length: 2\r\n\r\nhi', '502 PST_UPSTREAM_BROKEN', 1],
  }
  for (const [what, [text, answer, chosen]] of Object.entries(outcomes)) {
    const servers = await two(t, ({ socket }) => void socket.write(text))
    const front = await startFront(t, portsOf(servers))
    t.equal(await get(front), answer, what)
    await balanced(t, front, chosen)
  }
})

t.test('cut before the head: idempotent requests are sent again, others are not', async (t) => {
  let cuts = 0
  const servers = await two(t, ({ socket }) => {
    cuts += 1
    if (cuts % 2 === 1) socket.destroy()
    else socket.write(OK)
  })
  const front = await startFront(t, portsOf(servers))
  t.equal(await get(front), '200 hi')
  await balanced(t, front, 2)
  t.equal(await get(front, 'POST'), '502 PST_UPSTREAM_BROKEN')
  await balanced(t, front, 3)
})

t.test(
  'a connection that was closing: sent again whatever the retries, and nothing against the instance',
  async (t) => {
    const server = await startServer(t, ({ socket, asked }) => {
      if (asked > 1) socket.destroy()
      else socket.write(OK)
    })
    const front = await startFront(t, portsOf([server, server]), {}, { retries: 0 })
    for (let time = 0; time < 12; time += 1) t.equal(await get(front), '200 hi')
    for (const { state } of front.upstream.instances) t.equal(state.failures, 0)
    t.equal(await get(front, 'POST'), '502 PST_UPSTREAM_BROKEN', 'but what is not idempotent')
  },
)

t.test('cut after the head: broken off', async (t) => {
  const servers = await two(t, ({ socket }) => void socket.end(BEGUN))
  const front = await startFront(t, portsOf(servers))
  t.equal(await get(front), 'broken off')
  await balanced(t, front, 1)
})

t.test('one that is away: an idempotent request reaches the other, its body too', async (t) => {
  const [nobody] = (await freePorts(1)) as [number]
  const server = await startServer(t, (served) => {
    const answer = () => {
      if (/\r\n\r\n(?:\d\r\n)?(?:abc|defg)(?:\r\n0\r\n\r\n)?$/.test(served.received)) served.socket.write(OK)
      else setTimeout(answer, 5).unref()
    }
    answer()
  })
  for (let index = 0; index < 4; index += 1) {
    const front = await startFront(t, index % 2 === 0 ? [nobody, server.port] : [server.port, nobody])
    const answers = [await get(front, 'PUT', 'abc'), await get(front, 'PUT', 'defg')]
    t.same(answers, ['200 hi', '200 hi'])
    // The second choice takes a turn, too.
    await balanced(t, front, index % 2 === 0 ? 3 : 4)
  }
})

t.test('no instance listens', async (t) => {
  const front = await startFront(t, await freePorts(2))
  t.equal(await get(front), '502 PST_UPSTREAM_UNREACHABLE')
  await balanced(t, front, 2)
  t.equal(await get(front, 'POST', 'abc'), '502 PST_UPSTREAM_UNREACHABLE')
  await balanced(t, front, 3)
})

t.test('requests that cannot be sent', async (t) => {
  const servers = await two(t, ({ socket }) => void socket.write(OK))
  const front = await startFront(t, portsOf(servers), { path: '/a b' })
  t.equal(await get(front), '500 PST_INTERNAL')
  await balanced(t, front, 1)
  front.upstreams.release(front.upstream)
  t.match(await get(front), /^50/)
  await balanced(t, front, 2)
})

t.test('too slow', async (t) => {
  const servers = await two(t, () => undefined)
  const front = await startFront(t, portsOf(servers), {}, { responseTimeout: 100 })
  t.equal(await get(front), '504 PST_UPSTREAM_TIMEOUT')
  await balanced(t, front, 1)
})

t.test('the client goes away', async (t) => {
  const servers = await two(t, ({ socket }, target) => void (target === '/begun' && socket.write(BEGUN)))
  const front = await startFront(t, portsOf(servers))
  const before = open(front)
  before.end()
  await until(() => asked(servers) === 1)
  before.destroy()
  await balanced(t, front, 1)

  const after = open(front, 'GET', '/begun')
  after.end()
  await until(() => front.answers.begun === 1)
  after.destroy()
  await balanced(t, front, 2)

  const sending = open(front, 'POST')
  sending.write('abc')
  await until(() => asked(servers) === 3)
  sending.destroy()
  await balanced(t, front, 3)
  await until(() =>
    servers.every(({ served }) => served.every(({ socket }) => socket.readableEnded || socket.destroyed)),
  )
  t.same(front.answers.failed, [])
})

t.test('a body that is too large', async (t) => {
  const servers = await two(t, ({ socket }, target) => void (target === '/begun' && socket.write(BEGUN)))
  const front = await startFront(t, portsOf(servers), { maxBody: 5 })
  const sent = open(front, 'POST')
  const answer = answerOf(sent)
  sent.write('abc')
  await until(() => asked(servers) === 1)
  sent.write('def')
  t.equal(await answer, '413 PST_REQUEST_TOO_LARGE')
  sent.destroy()
  await until(() => front.counts.done === 1)
  pass()
  await balanced(t, front, 1)

  const begun = open(front, 'POST', '/begun')
  const broken = answerOf(begun)
  begun.write('abc')
  await until(() => front.answers.begun === 1)
  begun.write('def')
  t.equal(await broken, 'broken off')
  await balanced(t, front, 2)
})

t.test('idle transfers end', async (t) => {
  const servers = await two(t, ({ socket }, target) => void (target === '/begun' && socket.write(BEGUN)))
  const front = await startFront(t, portsOf(servers))
  const begun = open(front, 'GET', '/begun')
  const broken = answerOf(begun)
  begun.end()
  await until(() => front.answers.begun === 1)
  pass()
  t.equal(await broken, 'broken off')
  await balanced(t, front, 1)

  const sent = open(front, 'POST')
  const answer = answerOf(sent)
  sent.write('abc')
  await until(() => asked(servers) === 2)
  pass()
  t.match(await answer, /PST_REQUEST_TIMEOUT/)
  sent.destroy()
  await until(() => front.counts.done === 2)
  pass()
  await balanced(t, front, 2)
})

t.test('an event stream may be silent, but its client must read what was sent', async (t) => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n'
  const servers = await two(t, ({ socket }, target) => {
    socket.write(head)
    const flood = () =>
      void (socket.write(Buffer.alloc(64 * 1024, 'x')) ? setImmediate(flood) : socket.once('drain', flood))
    if (target === '/flood') flood()
  })
  const front = await startFront(t, portsOf(servers))
  const silent = open(front, 'GET', '/silent')
  const quiet = answerOf(silent)
  silent.end()
  await until(() => front.answers.begun === 1)
  for (let turn = 0; turn < 3; turn += 1) pass()
  t.equal(front.counts.done, 0, 'a silent one goes on')
  silent.destroy()
  await quiet
  await until(() => front.counts.done === 1)

  const unread = open(front, 'GET', '/flood')
  unread
    .on('error', () => undefined)
    .on('response', () => undefined)
    .end()
  await until(() => front.answers.begun === 2)
  const ended = async () => {
    pass()
    await settled()
    return front.counts.done === 2
  }
  t.ok(await until(ended))
  unread.destroy()
  await balanced(t, front, 2)
})

t.test('an answer in front of the body’s end', async (t) => {
  const servers = await two(t, ({ socket }) => void socket.write(OK))
  const front = await startFront(t, portsOf(servers))
  const sent = open(front, 'POST')
  const answer = answerOf(sent)
  sent.write('abc')
  t.equal(await answer, '200 hi')
  sent.end('rest')
  sent.destroy()
  await until(() => front.counts.done === 1)
  pass()
  await balanced(t, front, 1)
})

t.test('many of all kinds at once', async (t) => {
  let turn = 0
  const texts = [OK, BEGUN, 'nonsense\r\n\r\n', '', 'HTTP/1.1 103 x\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\nabc']
  const servers = await two(t, ({ socket }) => {
    turn += 1
    socket.end(texts[turn % texts.length] as string)
  })
  const [nobody] = (await freePorts(1)) as [number]
  const front = await startFront(t, [...portsOf(servers), nobody])
  await Promise.all(
    Array.from({ length: 120 }, async (_, index) => {
      const sent = open(front, index % 3 === 0 ? 'PUT' : 'GET')
      const answer = answerOf(sent)
      sent.end(index % 3 === 0 ? 'x'.repeat(1_000) : undefined)
      if (index % 5 === 0) setTimeout(() => sent.destroy(), index % 7)
      else await answer
    }),
  )
  await until(() => front.counts.done === front.counts.chosen && idleTimeouts.size === 0)
  await balanced(t, front, front.counts.chosen)
})
