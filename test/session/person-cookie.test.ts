import t from 'tap'
import { lastPerson, personCookieName, personName, sealPerson } from '../../src/session/person-cookie.ts'
import { createSealer } from '../../src/session/seal.ts'

const sealer = createSealer(['a-secret-of-at-least-thirty-two-bytes'], 'login')
const ada = { provider: 'corp', subject: 'ada' }

t.test('the cookie names who signed in last, and shows neither provider nor subject', async (t) => {
  const sealed = sealPerson(sealer, ada)
  for (const secure of [true, false]) {
    t.equal(lastPerson(sealer, `a=1; ${personCookieName(secure)}=${sealed}`, secure), personName(ada))
    t.equal(lastPerson(sealer, `${personCookieName(!secure)}=${sealed}`, secure), undefined)
  }
  t.notMatch(Buffer.from(sealed, 'base64url').toString('latin1') + personName(ada), /ada|corp/)
})

t.test('people are told apart by provider and subject', async (t) => {
  const names = [ada, { provider: 'plain', subject: 'ada' }, { provider: 'corp', subject: 'grace' }].map(personName)
  t.equal(new Set(names).size, 3)
  t.not(personName({ provider: 'a', subject: 'bc' }), personName({ provider: 'ab', subject: 'c' }))
})

t.test('a forged cookie, or a text that was sealed for another purpose, names no person', async (t) => {
  const name = personCookieName(true)
  for (const value of ['', 'x', personName(ada), sealer.seal(personName(ada), 'login')]) {
    t.equal(lastPerson(sealer, `${name}=${value}`, true), undefined)
  }
  t.equal(lastPerson(sealer, undefined, true), undefined)
})
