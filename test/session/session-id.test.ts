import t from 'tap'
import { newSessionId, parseSessionId, sessionKey } from '../../src/session/session-id.ts'

t.test("an id is 256 random bits, and is the cookie's value", async (t) => {
  const ids = new Set(Array.from({ length: 100 }, newSessionId))
  t.equal(ids.size, 100)
  for (const id of ids) {
    t.equal(Buffer.from(id, 'base64url').length, 32)
    t.equal(parseSessionId(id), id)
  }
})

t.test('a value of another format is no id', async (t) => {
  const id = newSessionId()
  for (const value of [
    '',
    id.slice(1),
    `${id}A`,
    `${id.slice(1)}=`,
    `${id.slice(1)}\n`,
    `${id.slice(2)}é`,
    ' '.repeat(43),
  ])
    t.equal(parseSessionId(value), undefined)
})

t.test('the key does not reveal the id', async (t) => {
  const id = newSessionId()
  t.not(sessionKey(id), id)
  t.equal(sessionKey(id), sessionKey(id))
})
