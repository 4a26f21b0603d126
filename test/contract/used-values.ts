import t, { type Test } from 'tap'
import type { UsedValues } from '../../src/store/used-values-port.ts'

export interface UsedValuesUnderTest {
  readonly usedValues: UsedValues
  /** Another replica's access to the same values, or the same object if it is not shared. */
  readonly other: UsedValues
  /** Lets time pass. */
  readonly pass: (span: number) => void | Promise<void>
  stop(): Promise<void>
}

const LONG = 60_000

/** The contract of `UsedValues`. `open` returns an empty one. */
export function usedValuesContract(name: string, open: () => Promise<UsedValuesUnderTest>): void {
  const test = (about: string, body: (t: Test, context: UsedValuesUnderTest) => Promise<void>) =>
    t.test(`${name}: ${about}`, async (t) => {
      const opened = await open()
      t.teardown(() => opened.stop())
      await body(t, opened)
    })

  test('the first spend is first, all later ones at any replica are not', async (t, { usedValues, other }) => {
    t.equal(await usedValues.spend('a', LONG), 'first')
    t.equal(await other.spend('a', LONG), 'again')
    t.equal(await usedValues.spend('a', LONG), 'again')
    t.equal(await other.spend('b', LONG), 'first', 'another key')
  })

  test('of many at once exactly one is first', async (t, { usedValues, other }) => {
    const spent = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 ? usedValues : other).spend('a', LONG)),
    )
    t.equal(spent.filter((answer) => answer === 'first').length, 1)
    t.equal(spent.filter((answer) => answer === 'again').length, 19)
  })

  test('a value is forgotten after its ttl, and not before', async (t, { usedValues, other, pass }) => {
    await usedValues.spend('short', 400)
    await usedValues.spend('long', LONG)
    t.equal(await other.spend('short', 400), 'again')
    await pass(450)
    t.equal(await other.spend('short', 400), 'first')
    t.equal(await other.spend('long', LONG), 'again')
  })

  test('another spend does not extend the ttl', async (t, { usedValues, pass }) => {
    await usedValues.spend('a', 400)
    await pass(240)
    t.equal(await usedValues.spend('a', LONG), 'again')
    await pass(240)
    t.equal(await usedValues.spend('a', LONG), 'first')
  })

  test('keep extends the ttl', async (t, { usedValues, other, pass }) => {
    await usedValues.spend('a', 100)
    t.equal(await usedValues.keep('a', LONG), true)
    await pass(150)
    t.equal(await other.spend('a', LONG), 'again')
  })

  test('keep with 0 allows the value to be spent again', async (t, { usedValues, other }) => {
    await usedValues.spend('a', LONG)
    t.equal(await usedValues.keep('a', 0), true)
    t.equal(await other.spend('a', LONG), 'first')
    t.equal(await usedValues.spend('a', LONG), 'again')
  })
}
