import t from 'tap'
import { away, grantRefused, HOUR, MINUTE, rejected, SECOND, setUp, userinfoAnswer } from './set-up.ts'

const EXPIRY = 2 * HOUR

t.test(
  'a final refusal while the access token is good: it is used until it expires, then the session ends',
  async (t) => {
    const set = setUp()
    const { refresher, provider, signIn, pass, ends, sessions, errors } = set
    const live = await signIn()
    provider.fault = grantRefused()
    await pass(EXPIRY - 3 * MINUTE)
    for (let at = 0; at < 3 * MINUTE - 2 * SECOND; at += SECOND) {
      t.equal(refresher.ensureFresh(live), undefined)
      await pass(SECOND)
    }
    t.equal(provider.asked.length, 1, 'the provider is not asked again and again')
    t.equal(errors.length, 1)
    await pass(2 * SECOND)
    const waiting = refresher.ensureFresh(live)
    await pass(SECOND)
    t.same(await waiting, { kind: 'ended' })
    t.equal(provider.asked.length, 2, 'the provider is asked once more, and its answer counts')
    t.equal((await sessions.find(live.session.id)).kind, 'absent')
    t.same(ends, ['refresh'])
  },
)

t.test('a final refusal that is gone when the access token expires does not end the session', async (t) => {
  const { refresher, provider, signIn, pass, ends } = setUp()
  const live = await signIn()
  provider.fault = grantRefused()
  await pass(EXPIRY - 3 * MINUTE)
  void refresher.ensureFresh(live)
  await pass(3 * MINUTE)
  provider.fault = undefined
  const waiting = refresher.ensureFresh(live)
  await pass(SECOND)
  t.same(await waiting, { kind: 'fresh' })
  t.same(ends, [])
})

t.test(
  'a 401 from userinfo for an unexpired token: refreshed at once, and a final refusal ends the session',
  async (t) => {
    for (const fault of [rejected('invalid_grant'), grantRefused()]) {
      const { refresher, provider, signIn, pass, ends } = setUp({ settings: { userinfoMaxAge: 10 * MINUTE } })
      const live = await signIn()
      provider.userinfoFault = userinfoAnswer(401)
      provider.fault = fault
      await pass(10 * MINUTE)
      void refresher.ensureFresh(live)
      await pass(SECOND)
      t.same([provider.userinfos, provider.asked.length], [1, 1])
      t.same(ends, ['refresh'])
    }
  },
)

t.test('a 401 from userinfo while the token endpoint fails does not end the session, and is tried again', async (t) => {
  const { refresher, provider, signIn, pass, ends } = setUp({ settings: { userinfoMaxAge: 10 * MINUTE } })
  const live = await signIn()
  provider.userinfoFault = userinfoAnswer(401)
  provider.fault = away()
  await pass(10 * MINUTE)
  for (let at = 0; at < 2 * MINUTE; at += SECOND) {
    void refresher.ensureFresh(live)
    await pass(SECOND)
  }
  t.same(ends, [])
  provider.fault = rejected('invalid_grant')
  for (let at = 0; at < 2 * MINUTE; at += SECOND) {
    void refresher.ensureFresh(live)
    await pass(SECOND)
  }
  t.same(ends, ['refresh'])
})

t.test('a 403 from userinfo counts only when the next read gets a 403 too', async (t) => {
  const { refresher, provider, signIn, pass, ends } = setUp({ settings: { userinfoMaxAge: 10 * MINUTE } })
  const live = await signIn()
  provider.userinfoFault = userinfoAnswer(403)
  provider.fault = rejected('invalid_grant')
  await pass(10 * MINUTE)
  void refresher.ensureFresh(live)
  await pass(SECOND)
  t.same([provider.asked.length, ends.length], [0, 0])
  await pass(MINUTE)
  void refresher.ensureFresh(live)
  await pass(SECOND)
  t.equal(provider.userinfos, 2)
  t.same(ends, ['refresh'])
})

t.test('a provider that refuses new tokens at userinfo too causes no endless refreshes', async (t) => {
  const set = setUp({ settings: { userinfoMaxAge: MINUTE } })
  const { refresher, provider, signIn, pass, ends } = set
  const live = await signIn()
  provider.userinfoFault = userinfoAnswer(401)
  for (let at = 0; at < 10 * MINUTE; at += SECOND) {
    void refresher.ensureFresh(live)
    await pass(SECOND)
  }
  t.equal(provider.grants, 1, 'new tokens are tried once')
  t.same(ends, [])
})
