import t, { type Test } from 'tap'
import type { Once } from '../../src/store/once-port.ts'

export interface OnceUnderTest {
  readonly once: Once
  /** Another replica's access to the same values, or the same object if it is not shared. */
  readonly other: Once
  /** Lets time pass. */
  readonly pass: (span: number) => void | Promise<void>
  stop(): Promise<void>
}

const LONG = 60_000

/** The contract of `Once`. `open` returns an empty one. */
export function onceContract(name: string, open: () => Promise<OnceUnderTest>): void {
  const test = (about: string, body: (t: Test, context: OnceUnderTest) => Promise<void>) =>
    t.test(`${name}: ${about}`, async (t) => {
      const opened = await open()
      t.teardown(() => opened.stop())
      await body(t, opened)
    })

  test('the first spend is first, all later ones at any replica are not', async (t, { once, other }) => {
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

  test('a value is forgotten after its ttl, and not before', async (t, { once, other, pass }) => {
    await once.spend('short', 400)
    await once.spend('long', LONG)
    t.equal(await other.spend('short', 400), 'again')
    await pass(450)
    t.equal(await other.spend('short', 400), 'first')
    t.equal(await other.spend('long', LONG), 'again')
  })

  test('another spend does not extend the ttl', async (t, { once, pass }) => {
    await once.spend('a', 400)
    await pass(240)
    t.equal(await once.spend('a', LONG), 'again')
    await pass(240)
    t.equal(await once.spend('a', LONG), 'first')
  })

  test('keep extends the ttl', async (t, { once, other, pass }) => {
    await once.spend('a', 100)
    t.equal(await once.keep('a', LONG), true)
    await pass(150)
    t.equal(await other.spend('a', LONG), 'again')
  })

  test('keep with 0 allows the value to be spent again', async (t, { once, other }) => {
    await once.spend('a', LONG)
    t.equal(await once.keep('a', 0), true)
    t.equal(await other.spend('a', LONG), 'first')
    t.equal(await once.spend('a', LONG), 'again')
  })
}
