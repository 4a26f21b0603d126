import t, { type Test } from 'tap'
import type { Once } from '../../src/store/once-port.ts'

export interface OnceUnderTest {
  readonly once: Once
  /** A second door to the same memory: another replica's, or the same again where there are no replicas. */
  readonly other: Once
  /** Lets so much time pass. */
  readonly pass: (span: number) => void | Promise<void>
  stop(): Promise<void>
}

const LONG = 60_000

/** What everything that remembers uses must do. `open` gives one that remembers nothing. */
export function onceContract(name: string, open: () => Promise<OnceUnderTest>): void {
  const test = (about: string, body: (t: Test, context: OnceUnderTest) => Promise<void>) =>
    t.test(`${name}: ${about}`, async (t) => {
      const opened = await open()
      t.teardown(() => opened.stop())
      await body(t, opened)
    })

  test('the first who spends is told so, nobody after that, at either door', async (t, { once, other }) => {
    t.equal(await once.spend('a', LONG), 'first')
    t.equal(await other.spend('a', LONG), 'again')
    t.equal(await once.spend('a', LONG), 'again')
    t.equal(await other.spend('b', LONG), 'first', 'another key')
  })

  test('of many at once exactly one is first', async (t, { once, other }) => {
    const spent = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? once : other).spend('a', LONG)))
    t.equal(spent.filter((answer) => answer === 'first').length, 1)
    t.equal(spent.filter((answer) => answer === 'again').length, 19)
  })

  test('it is forgotten when its time is over, and not before', async (t, { once, other, pass }) => {
    await once.spend('short', 400)
    await once.spend('long', LONG)
    t.equal(await other.spend('short', 400), 'again')
    await pass(450)
    t.equal(await other.spend('short', 400), 'first')
    t.equal(await other.spend('long', LONG), 'again')
  })

  test('being asked again does not make it last', async (t, { once, pass }) => {
    await once.spend('a', 400)
    await pass(240)
    t.equal(await once.spend('a', LONG), 'again')
    await pass(240)
    t.equal(await once.spend('a', LONG), 'first')
  })

  test('what was spent for a moment can be kept for longer', async (t, { once, other, pass }) => {
    await once.spend('a', 100)
    t.equal(await once.keep('a', LONG), true)
    await pass(150)
    t.equal(await other.spend('a', LONG), 'again')
  })

  test('what was not used after all may be spent again', async (t, { once, other }) => {
    await once.spend('a', LONG)
    t.equal(await once.keep('a', 0), true)
    t.equal(await other.spend('a', LONG), 'first')
    t.equal(await once.spend('a', LONG), 'again')
  })
}
