import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { TunnelRead } from '../../src/upstream/tunnel-read.ts'
import { portOf } from '../support/ports.ts'

/** A connection that reads through the shared buffer, and its other end. */
async function dial(t: Test) {
  const server = createServer()
  await listen(server, 0)
  const read = new TunnelRead()
  const [[far], near] = (await Promise.all([
    once(server, 'connection'),
    read.attach(connect({ port: portOf(server), host: '127.0.0.1', onread: read.onread })),
  ])) as unknown as [[Socket], Socket]
  server.close()
  t.teardown(() => {
    near.destroy()
    far.destroy()
  })
  return { read, near, far }
}

t.test('without a target it is a stream', async (t) => {
  const { near, far } = await dial(t)
  far.end('one and two')
  let got = ''
  for await (const chunk of near) got += chunk
  t.equal(got, 'one and two')
})

t.test('a stream without a reader stops reading', async (t) => {
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

t.test('later reads do not overwrite the bytes that a target got', async (t) => {
  const [one, other] = [await dial(t), await dial(t)]
  const taken: [Socket, Buffer][] = []
  const target = { read: (from: Socket, chunk: Buffer) => taken.push([from, chunk]) > 0 }
  one.read.redirect(target)
  other.read.redirect(target)
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

t.test('a target set while the stream holds bytes does not get later bytes first', async (t) => {
  const { read, near, far } = await dial(t)
  far.write('first, ')
  await once(near, 'readable')
  const early: Buffer[] = []
  read.redirect({ read: (_from, chunk) => early.push(chunk) > 0 })
  far.end('second')
  let got = ''
  for await (const chunk of near) got += chunk
  t.equal(got, 'first, second')
  t.same(early, [])
})

t.test('kept buffers are not overwritten, others are used again', async (t) => {
  for (const keeps of [true, false]) {
    const { read, near, far } = await dial(t)
    const sent = Buffer.alloc(8_000_000)
    for (let at = 0; at < sent.length; at += 4) sent.writeUInt32BE(at, at)
    const chunks: Buffer[] = []
    const places = new Set<ArrayBufferLike>()
    let full = 0
    read.redirect({
      read(_from, chunk) {
        chunks.push(keeps ? chunk : Buffer.from(chunk))
        if (chunk.length === 64 * 1024) {
          full += 1
          places.add(chunk.buffer)
        }
        return keeps
      },
    })
    far.end(sent)
    near.resume()
    await once(near, 'end')
    t.ok(Buffer.concat(chunks).equals(sent))
    t.ok(full > 10, `${full} filled a buffer`)
    if (keeps) t.equal(places.size, full)
    else t.ok(places.size < full, `${places.size} buffers for ${full}`)
  }
})
