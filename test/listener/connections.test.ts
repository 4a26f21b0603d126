import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { Connections } from '../../src/listener/connections.ts'
import { portOf } from '../support/ports.ts'
import { until } from '../support/until.ts'

t.test('the address of a client stays known when its connection is gone', async (t) => {
  const connections = new Connections()
  const server = createServer((socket) => connections.accept(socket.on('error', () => undefined)))
  t.teardown(() => server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect({ port: portOf(server), host: '127.0.0.1', localAddress: '127.0.0.2' })
  const [accepted] = (await once(server, 'connection')) as [Socket]
  client.resetAndDestroy()
  await until(() => accepted.destroyed)
  t.equal(accepted.remoteAddress, '127.0.0.2')
})

t.test('one that has none was reset before it was accepted, and is destroyed', async (t) => {
  const socket = new Socket()
  t.notOk(new Connections().accept(socket))
  t.ok(socket.destroyed)
})

t.test('the other end of a unix socket is this machine', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'postern-unix-'))
  const connections = new Connections()
  connections.unixSocket = true
  const server = createServer((socket) => connections.accept(socket))
  t.teardown(async () => {
    connections.destroyAll()
    server.close()
    await rm(folder, { recursive: true })
  })
  server.listen(join(folder, 's'))
  await once(server, 'listening')
  const client = connect(join(folder, 's'))
  const [accepted] = (await once(server, 'connection')) as [Socket]
  t.equal(accepted.remoteAddress, '127.0.0.1')
  connections.destroyUnused()
  t.ok(accepted.destroyed, 'not one byte has come')
  client.destroy()
})
