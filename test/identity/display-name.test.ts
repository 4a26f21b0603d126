import t from 'tap'
import { displayName } from '../../src/identity/display-name.ts'

t.test('somebody is shown by email, user name or name, and by the subject when there is none', async (t) => {
  const claims = { name: 'Ada', preferred_username: 'ada', email: 'ada@example.com' }
  t.equal(displayName({ claims, subject: 's' }), 'ada@example.com')
  t.equal(displayName({ claims: { ...claims, email: 1 }, subject: 's' }), 'ada')
  t.equal(displayName({ claims: { name: 'Ada', preferred_username: ' ' }, subject: 's' }), 'Ada')
  t.equal(displayName({ claims: {}, subject: 's' }), 's')
  const long = displayName({ claims: { name: '😀'.repeat(5_000) }, subject: 's' })
  t.equal([...long].length, 101, 'shortened, by whole characters')
})
