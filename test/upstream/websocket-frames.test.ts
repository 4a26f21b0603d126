import fc from 'fast-check'
import t from 'tap'
import { closeFrame, FrameBoundary } from '../../src/upstream/websocket-frames.ts'

function frame(length: number, masked: boolean): Buffer {
  const mask = masked ? 0x80 : 0
  const head =
    length < 126
      ? Buffer.from([0x82, mask | length])
      : length < 65_536
        ? Buffer.from([0x82, mask | 126, length >> 8, length & 0xff])
        : Buffer.from([0x82, mask | 127, 0, 0, 0, 0, 0, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff])
  return Buffer.concat([head, Buffer.alloc(masked ? 4 : 0, 0xaa), Buffer.alloc(length, 0x81)])
}

t.test('however the frames are cut into chunks, a boundary is where a frame ends and nowhere else', async (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(fc.nat(130), fc.nat(70_000)), fc.boolean()), { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(1_000), { maxLength: 30 }),
      (frames, cuts) => {
        const encoded = frames.map(([length, masked]) => frame(length, masked))
        const whole = Buffer.concat(encoded)
        const ends = new Set([0])
        let at = 0
        for (const one of encoded) {
          at += one.length
          ends.add(at)
        }
        const boundary = new FrameBoundary()
        let position = 0
        for (const cut of [...cuts, whole.length]) {
          const next = Math.min(whole.length, position + cut)
          boundary.follow(whole.subarray(position, next))
          position = next
          if (boundary.reached !== ends.has(position)) return false
        }
        return true
      },
    ),
  )
  t.pass()
})

t.test('the close frame says code and reason, unmasked, and is never too long', async (t) => {
  t.same(closeFrame(1008, 'signed out'), Buffer.from([0x88, 12, 0x03, 0xf0, ...Buffer.from('signed out')]))
  t.equal(closeFrame(1008, 'x'.repeat(500)).length, 2 + 125)
})
