import t, { type Test } from 'tap'
import { CALLBACK, LOGIN } from './support/hostile-provider.ts'
import { finish, setUp } from './support/set-up.ts'

/** A provider whose clock is ahead of ours by `ahead` seconds. */
async function setUpAhead(t: Test, ahead: number, also: (now: number) => Record<string, unknown> = () => ({})) {
  const set = await setUp(t)
  const { hostile, provider, now } = set
  const theirs = () => Math.floor(now() / 1000) + ahead
  return {
    ...set,
    async signIn() {
      const claims = { iat: theirs(), exp: theirs() + 300, ...also(theirs()) }
      const id_token = await hostile.idToken(claims)
      hostile.answers.set('/token', { access_token: 'at', token_type: 'bearer', expires_in: 3600, id_token })
      return await finish(provider, CALLBACK, LOGIN)
    },
    told: () => set.events.filter(({ kind }) => kind === 'clock-skew'),
  }
}

t.test('a provider whose clock is 45 s ahead: people sign in, and the log says once what to do', async (t) => {
  const { signIn, told } = await setUpAhead(t, 45, (iat) => ({ nbf: iat }))
  t.match(await signIn(), { subject: 'alice' })
  t.match(await signIn(), { subject: 'alice' })
  t.match(told(), [{ provider: 'corp', reason: /4[45] s ahead.*check the clock \(NTP\)/ }])
  t.equal(told().length, 1)
})

t.test('an iat further ahead than a minute is refused, and the reason says what to do', async (t) => {
  const { signIn, told } = await setUpAhead(t, 75)
  await t.rejects(signIn(), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /7[45] s in the future: check the clock/ })
  t.equal(told().length, 1)
})

t.test('an nbf further ahead than a minute is refused as well', async (t) => {
  const { signIn } = await setUpAhead(t, 75, (iat) => ({ iat: iat - 75, nbf: iat }))
  await t.rejects(signIn(), { code: 'PST_PROVIDER_ANSWER_REFUSED', message: /nbf.*check the clocks/ })
})

t.test('a token that expired more than half a minute ago is refused', async (t) => {
  const { signIn } = await setUpAhead(t, 0, (iat) => ({ iat: iat - 300, exp: iat - 45 }))
  await t.rejects(signIn(), { code: 'PST_PROVIDER_ANSWER_REFUSED' })
})

t.test('clocks that agree, and delayed responses, are not logged', async (t) => {
  const { signIn, told } = await setUpAhead(t, -20)
  await signIn()
  t.same(told(), [])
})
