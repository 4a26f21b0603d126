import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createServer, type TLSSocket } from 'node:tls'
import t from 'tap'
import { Http2Connections } from '../../src/listener/http2.ts'
import { startAuthority } from '../support/certificates.ts'
import { openSecureHalf } from '../support/half-open.ts'
import { http2Get, http2Preface } from '../support/http2-frames.ts'
import { until } from '../support/until.ts'

t.test('a connection is closed when it is idle, also when it was busy the first time it was looked at', async (t) => {
  const { certFile, keyFile } = await (await startAuthority(t)).issue('localhost', 'DNS:localhost')
  const http2 = new Http2Connections({
    maxHeaderBytes: 16_000,
    prefaceTimeout: 1_000,
    idleTimeout: 50,
    onRequest: (_request, response) => void setTimeout(() => response.end('late'), 150),
  })
  const pair = { cert: readFileSync(certFile), key: readFileSync(keyFile) }
  const server = createServer({ ...pair, ALPNProtocols: ['h2'] }, (socket) => http2.accept(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  const session = connect(`https://localhost:${port}`, { rejectUnauthorized: false })
  t.teardown(() => session.destroy())
  const closed = once(session, 'close').then(() => true)
  const stream = session.request({ ':path': '/' })
  let body = ''
  stream.on('data', (data) => {
    body += String(data)
  })
  await once(stream, 'close')
  t.equal(body, 'late', 'what is under way is finished')
  t.equal(await Promise.race([closed, sleep(2_000, false)]), true)
})

t.test('a client that does not read its answer, nor that it is to go, loses the connection', async (t) => {
  const { certFile, keyFile } = await (await startAuthority(t)).issue('localhost', 'DNS:localhost')
  const http2 = new Http2Connections({
    maxHeaderBytes: 16_000,
    prefaceTimeout: 1_000,
    idleTimeout: 100,
    onRequest: (_request, response) => {
      response.end(Buffer.alloc(32 * 1024 * 1024))
      // As a relay does that stands still.
      setTimeout(() => response.destroy(), 200)
    },
  })
  const pair = { cert: readFileSync(certFile), key: readFileSync(keyFile) }
  const server = createServer({ ...pair, ALPNProtocols: ['h2'] }, (socket) => http2.accept(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  const accepted = once(server, 'secureConnection') as Promise<[TLSSocket]>
  const { tcp, tls } = await openSecureHalf(port, 'h2')
  t.teardown(() => tcp.destroy())
  const [socket] = await accepted
  tls.write(Buffer.concat([http2Preface(1024 * 1024 * 1024), http2Get(`localhost:${port}`, '/')]))
  await until(() => socket.destroyed)
})
