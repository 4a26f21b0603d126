import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { PosternError } from '../../src/errors.ts'
import type { Session } from '../../src/session/session.ts'
import type { SessionKey } from '../../src/session/session-id.ts'
import { summarize } from '../../src/session/summary.ts'
import { Revocations } from '../../src/sessions/revocations.ts'
import { keyed, NOW } from '../session/sample.ts'
import { until } from '../support/until.ts'

function setUp({ logoutWithin = 60_000 } = {}) {
  const live = new Map<SessionKey, Session>()
  const revoked: (string | undefined)[] = []
  const told: string[] = []
  let storeAway = false
  const revocations = new Revocations({
    sessions: {
      async listBySid(provider, sid) {
        if (storeAway) throw new PosternError('PST_STORE_UNAVAILABLE')
        const all = [...live].map(([key, session]) => summarize(session, key, NOW))
        return all.filter((session) => session.provider === provider && session.sid === sid)
      },
    },
    providerOf: (name) =>
      name === 'gone' ? undefined : { revoke: async ({ refreshToken }) => void revoked.push(refreshToken) },
    observer: { spared: () => told.push('spared'), failed: () => told.push('failed') },
    logoutWithin,
  })
  return {
    revocations,
    revoked,
    told,
    storeAway: () => {
      storeAway = true
    },
    /** Creates a live session. */
    begin(refreshToken: string, change: Partial<Session> = {}) {
      const { session, key } = keyed(change)
      const one = { ...session, tokens: { ...session.tokens, refreshToken } }
      live.set(key, one)
      return { session: one, key, end: () => live.delete(key) }
    },
  }
}

t.test('tokens are not revoked while another session with the same sid is live', async (t) => {
  const { revocations, revoked, told, begin } = setUp()
  const [one, two] = [begin('one'), begin('two')]
  begin('elsewhere', { provider: 'other' })
  begin('other sign-in', { sid: 'another' })
  one.end()
  await revocations.revoke(one.session, one.key)
  t.same([revoked, told], [[], ['spared']])
  two.end()
  await revocations.revoke(two.session, two.key)
  t.same(revoked, ['two'])
})

t.test('sessions with one sid that have all ended are revoked, and sessions without a sid always are', async (t) => {
  const { revocations, revoked, begin } = setUp()
  const [one, two, lone] = [begin('one'), begin('two'), begin('lone', { sid: undefined })]
  begin('other', { sid: undefined })
  for (const { end } of [one, two, lone]) end()
  await Promise.all([one, two, lone].map(({ session, key }) => revocations.revoke(session, key)))
  t.same(revoked.toSorted(), ['lone', 'one', 'two'])
})

t.test('the store does not answer: tokens of a session with a sid are not revoked', async (t) => {
  const { revocations, revoked, told, begin, storeAway } = setUp()
  const { session, key, end } = begin('one')
  end()
  storeAway()
  await revocations.revoke(session, key)
  t.same([revoked, told], [[], ['failed']])
})

t.test('a provider that is no longer configured is not asked', async (t) => {
  const { revocations, revoked, told, begin } = setUp()
  const { session, key, end } = begin('one', { provider: 'gone' })
  end()
  await revocations.revoke(session, key)
  t.same([revoked, told], [[], []])
})

t.test("the provider's logout goes first, for a limited time", async (t) => {
  const { revocations, revoked, begin } = setUp({ logoutWithin: 100 })
  const { session, key, end } = begin('one')
  end()
  revocations.revokeAfterLogout(session, key)
  await sleep(20)
  t.same(revoked, [])
  await until(() => revoked.length > 0)
  revocations.logoutFinished(key)
  await sleep(20)
  t.same(revoked, ['one'], 'once')
})

t.test('tokens of a refresh that finishes meanwhile replace the waiting ones', async (t) => {
  const { revocations, revoked, begin } = setUp()
  const { session, key, end } = begin('one')
  end()
  revocations.revokeAfterLogout(session, key)
  await revocations.revoke({ ...session, tokens: { ...session.tokens, refreshToken: 'newer' } }, key)
  t.same(revoked, [])
  revocations.logoutFinished(key)
  await until(() => revoked.length > 0)
  t.same(revoked, ['newer'])
})

t.test('a process that stops revokes the waiting tokens', async (t) => {
  const { revocations, revoked, begin } = setUp()
  for (const name of ['one', 'two']) {
    const { session, key, end } = begin(name, { sid: name })
    end()
    revocations.revokeAfterLogout(session, key)
  }
  await revocations.close(5_000)
  t.same(revoked, ['one', 'two'])
})
