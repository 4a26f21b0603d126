import fc from 'fast-check'
import t from 'tap'
import type { SessionKey } from '../../src/session/session-id.ts'
import { type Counted, surplusSessions } from '../../src/session/surplus.ts'

const at = (key: string, createdAt: number, loginBrowser?: string, host?: string): Counted => ({
  key: key as SessionKey,
  createdAt,
  loginBrowser,
  host,
})
const keysOf = (sessions: readonly Counted[]) => sessions.map(({ key }) => key as string).toSorted()

t.test('what is above the limit is the oldest, by creation', async (t) => {
  const sessions = [at('b', 2), at('c', 3), at('a', 1)]
  t.same(surplusSessions(sessions, 3), [])
  t.same(keysOf(surplusSessions(sessions, 2)), ['a'])
  t.same(keysOf(surplusSessions(sessions, 1)), ['a', 'b'])
})

t.test('the sessions of one browser at several hosts count as one, as old as its newest', async (t) => {
  const sessions = [at('a1', 1, 'laptop', 'app'), at('a2', 5, 'laptop', 'shop'), at('b', 2), at('c', 3)]
  t.same(keysOf(surplusSessions(sessions, 2)), ['b'])
  t.same(keysOf(surplusSessions(sessions, 1)), ['b', 'c'])
})

t.test(
  'the sessions of one browser at one host count each: a copied cookie of login.origin lifts no limit',
  async (t) => {
    const sessions = [1, 2, 3, 4].flatMap((turn) => [
      at(`app${turn}`, turn, 'laptop', 'app'),
      at(`shop${turn}`, turn, 'laptop', 'shop'),
    ])
    t.same(keysOf(surplusSessions(sessions, 2)), ['app1', 'app2', 'shop1', 'shop2'])
    t.same(keysOf(surplusSessions([...sessions, at('b', 5)], 2)), ['app1', 'app2', 'app3', 'shop1', 'shop2', 'shop3'])
  },
)

t.test('property: never more than the limit is left, the newest stays, and everyone chooses the same', async () => {
  const session = fc.record({
    key: fc.uuid(),
    createdAt: fc.nat({ max: 9 }),
    loginBrowser: fc.constantFrom(undefined, undefined, 'one', 'two'),
    host: fc.constantFrom('app', 'shop'),
  })
  const sessions = fc.uniqueArray(session, { selector: ({ key }) => key, maxLength: 12 })
  fc.assert(
    fc.property(sessions, fc.integer({ min: 1, max: 6 }), fc.nat(), (each, max, turn) => {
      const all = each as unknown as readonly Counted[]
      const ended = new Set(surplusSessions(all, max))
      const left = all.filter((one) => !ended.has(one))
      const rotated = [...all.slice(turn % (all.length || 1)), ...all.slice(0, turn % (all.length || 1))]
      const oldestLeft = Math.min(...left.map(({ createdAt }) => createdAt))
      const alone = [...ended].filter(({ loginBrowser }) => loginBrowser === undefined)
      return (
        ['app', 'shop'].every((here) => left.filter(({ host }) => host === here).length <= max) &&
        new Set(left.map(({ key, loginBrowser }) => loginBrowser ?? key)).size <= max &&
        (all.length === 0 ||
          left.some(({ createdAt }) => createdAt === Math.max(...all.map((one) => one.createdAt)))) &&
        (left.some(({ loginBrowser }) => loginBrowser !== undefined) ||
          alone.every(({ createdAt }) => createdAt <= oldestLeft)) &&
        keysOf(surplusSessions(rotated, max)).join() === keysOf([...ended]).join()
      )
    }),
    { numRuns: 1000 },
  )
})
