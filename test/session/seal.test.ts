import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { createSealer } from '../../src/session/seal.ts'
import { anyText } from '../support/any-text.ts'

const OLD = 'an-old-secret-of-at-least-32-bytes!!'
const NEW = 'a-newer-secret-of-at-least-32-bytes!'

t.test('a sealed text opens again, and so do sealed bytes', async (t) => {
  const sealer = createSealer([NEW], 'test')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, about) => {
      const opened = sealer.open(sealer.seal(bytes, about), about)
      return opened?.equals(bytes) === true
    }),
  )
  t.equal(sealer.open(sealer.seal('grüß', 'a'), 'a')?.toString('utf8'), 'grüß')
})

t.test('the same plaintext never seals to the same text twice, and is base64url', async (t) => {
  const sealer = createSealer([NEW], 'test')
  const sealed = sealer.seal('x', 'a')
  t.not(sealed, sealer.seal('x', 'a'))
  t.match(sealed, /^[\w-]+$/)
})

t.test('every changed character and every changed byte is refused', async (t) => {
  const sealer = createSealer([NEW], 'test')
  const sealed = sealer.seal('who goes there', 'a')
  for (let i = 0; i < sealed.length; i++) {
    for (const other of ['A', 'B', '_', '+', '=', ' ', 'ÿ']) {
      if (sealed[i] === other) continue
      const forged = sealed.slice(0, i) + other + sealed.slice(i + 1)
      t.equal(sealer.open(forged, 'a'), undefined, `character ${i} as ${other}`)
    }
  }
  const bytes = Buffer.from(sealed, 'base64url')
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const forged = Buffer.from(bytes)
      forged[at]! ^= flip
      return sealer.open(forged.toString('base64url'), 'a') === undefined
    }),
  )
})

t.test('every truncation and every extension is refused', async (t) => {
  const sealer = createSealer([NEW], 'test')
  const sealed = sealer.seal('who goes there', 'a')
  for (let length = 0; length < sealed.length; length++) t.equal(sealer.open(sealed.slice(0, length), 'a'), undefined)
  for (const tail of ['A', 'AAAA', '=', '==', '\n']) t.equal(sealer.open(sealed + tail, 'a'), undefined)
})

t.test('any other text is refused without a throw', async () => {
  const sealer = createSealer([NEW, OLD], 'test')
  fc.assert(fc.property(anyText(), (text) => sealer.open(text, 'a') === undefined))
  fc.assert(fc.property(fc.uint8Array(), (b) => sealer.open(Buffer.from(b).toString('base64url'), 'a') === undefined))
})

t.test('other associated data, another purpose and another secret do not open it', async (t) => {
  const sealed = createSealer([NEW], 'session').seal('x', 'key-1')
  t.equal(createSealer([NEW], 'session').open(sealed, 'key-2'), undefined)
  t.equal(createSealer([NEW], 'login').open(sealed, 'key-1'), undefined)
  t.equal(createSealer([OLD], 'session').open(sealed, 'key-1'), undefined)
  t.equal(createSealer([NEW], 'session').open(sealed, 'key-1')?.toString(), 'x')
})

t.test('rotation: the first secret seals, all open, a removed one does not open', async (t) => {
  const before = createSealer([OLD], 'test').seal('x', 'a')
  const rotated = createSealer([NEW, OLD], 'test')
  t.equal(rotated.open(before, 'a')?.toString(), 'x')
  t.equal(createSealer([NEW], 'test').open(rotated.seal('y', 'a'), 'a')?.toString(), 'y')
  t.equal(createSealer([NEW], 'test').open(before, 'a'), undefined)
})

t.test('no secret is a configuration error', async (t) => {
  t.throws(() => createSealer([], 'test'), { code: 'PST_CONFIG_INVALID' })
})

t.test('the sealed length depends only on the length of the plaintext', async (t) => {
  const sealer = createSealer([NEW], 'test')
  const lengths = new Set(Array.from({ length: 20 }, () => sealer.seal(randomBytes(40), 'a').length))
  t.equal(lengths.size, 1)
})

t.test('values sealed in format version 1 stay readable', async (t) => {
  const kept = 'AXAK_r1PetbMTNKSm5ZQJ3kSoD8D-HoLo-Z-_kS4DqQtXSpS52bt-3IoWvBzYmR7Ue4me967AxnR'
  t.equal(createSealer([NEW, OLD], 'test').open(kept, 'a')?.toString(), 'kept since version 1')
})
