import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { openGateway } from '../support/open-gateway.ts'
import { rawRequest } from '../support/raw-request.ts'
import { startRawUpstream } from '../support/raw-upstream.ts'

const SECRET = 'a-secret-of-the-upstream'
const END = 'Content-Length: 0\r\n\r\n'

/** What an upstream must not say, and does. */
const ANSWERS: readonly string[] = [
  `HTTP/1.1 200 \x01${SECRET}\r\n${END}`,
  `HTTP/1.1 200 caf\xe9\r\n${END}`,
  `HTTP/1.1 200 ${Buffer.from('für').toString('latin1')}\r\n${END}`,
  `HTTP/1.1 000 OK\r\n${END}`,
  `HTTP/1.1 999 OK\r\n${END}`,
  `HTTP/1.1 200 OK\r\nX: ${SECRET}\x00\r\n${END}`,
  `HTTP/1.1 200 OK\r\nX ${SECRET}: 1\r\n${END}`,
  `HTTP/1.1 200 OK\r\n__proto__: 1\r\n${END}`,
  `HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${SECRET}\r\n`,
  `HTTP/1.1 101 OK\r\n\r\n`,
  `HTTP/1.1 103 \x01\r\n\r\nHTTP/1.1 200 OK\r\n${END}`,
  `${SECRET}\r\n\r\n`,
]

t.test('an upstream that answers nonsense, to requests and to upgrades, ends nothing but its own answer', async (t) => {
  const upstream = await startRawUpstream(t, (target, { socket }) => {
    const answer = ANSWERS[Number(target.slice(1))] ?? `HTTP/1.1 200 OK\r\n${END}`
    socket.end(Buffer.from(answer, 'latin1'))
  })
  const gateway = await openGateway(t, [{ upstream: upstream.origin }])
  const port = gateway.ports.gateway
  const ask = (path: string, more = '') =>
    rawRequest(port, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${more}\r\n`, { expect: 1, idle: 300 })

  for (const [index, answer] of ANSWERS.entries()) {
    for (const upgrade of ['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n']) {
      const { responses, closed } = await ask(`/${index}`, upgrade)
      t.ok(responses.length > 0 || closed, `${JSON.stringify(answer)}: an answer, or the end`)
    }
  }
  t.match((await ask('/1')).responses, [{ status: 200 }], 'a reason beyond ASCII is left out, not the answer')
  t.match((await ask('/2')).responses, [{ status: 200 }])
  t.equal(await Promise.race([gateway.ended, sleep(100, 'alive')]), 'alive')
  t.match((await ask('/fine')).responses, [{ status: 200 }])
  await gateway.stop()
  t.notMatch(gateway.output(), SECRET)
})
