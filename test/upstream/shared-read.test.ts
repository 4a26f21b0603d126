import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { SharedRead } from '../../src/upstream/shared-read.ts'
import { portOf } from '../support/ports.ts'

/** A connection that reads in the shared way, and its other end. */
async function dial(t: Test) {
  const server = createServer()
  await listen(server, 0)
  const read = new SharedRead()
  const [[far], near] = (await Promise.all([
    once(server, 'connection'),
    read.of(connect({ port: portOf(server), host: '127.0.0.1', onread: read.onread })),
  ])) as unknown as [[Socket], Socket]
  server.close()
  t.teardown(() => {
    near.destroy()
    far.destroy()
  })
  return { read, near, far }
}

t.test('without a taker it is a stream', async (t) => {
  const { near, far } = await dial(t)
  far.end('one and two')
  let got = ''
  for await (const chunk of near) got += chunk
  t.equal(got, 'one and two')
})

t.test('what nobody reads is not read on and on', async (t) => {
  const { near, far } = await dial(t)
  const block = Buffer.alloc(1_000_000)
  let written = 0
  while (far.writableLength < 8 * block.length && written < 100) {
    far.write(block)
    written += 1
    await new Promise((resolve) => setImmediate(resolve))
  }
  t.ok(written < 100, `${written} MB were taken`)
  t.ok(near.readableLength <= 2 * 64 * 1024)
})

t.test('a taker gets bytes of its own: later ones do not write over them', async (t) => {
  const [one, other] = [await dial(t), await dial(t)]
  const taken: [Socket, Buffer][] = []
  const taker = { flowed: (from: Socket, chunk: Buffer) => void taken.push([from, chunk]) }
  one.read.give(taker)
  other.read.give(taker)
  for (const [index, { far }] of [one, other, one].entries()) {
    far.write(`message ${index}`)
    while (taken.length <= index) await new Promise((resolve) => setImmediate(resolve))
  }
  t.same(
    taken.map(([from, chunk]) => [from === one.near, String(chunk)]),
    [
      [true, 'message 0'],
      [false, 'message 1'],
      [true, 'message 2'],
    ],
  )
})

t.test('a taker that comes while something waits to be read does not get what is behind it first', async (t) => {
  const { read, near, far } = await dial(t)
  far.write('first, ')
  await once(near, 'readable')
  const early: Buffer[] = []
  read.give({ flowed: (_from, chunk) => void early.push(chunk) })
  far.end('second')
  let got = ''
  for await (const chunk of near) got += chunk
  t.equal(got, 'first, second')
  t.same(early, [])
})
