import t, { type Test } from 'tap'
import type { OneTimeValues } from '../../src/store/one-time-port.ts'

export interface OneTimeValuesUnderTest {
  readonly values: OneTimeValues
  /** Another replica's access to the same values, or the same object if it is not shared. */
  readonly other: OneTimeValues
  /** Lets time pass. */
  readonly pass: (span: number) => void | Promise<void>
  stop(): Promise<void>
}

const LONG = 60_000

/** The contract of `OneTimeValues`. `open` returns an empty one. */
export function oneTimeValuesContract(name: string, open: () => Promise<OneTimeValuesUnderTest>): void {
  const test = (about: string, body: (t: Test, context: OneTimeValuesUnderTest) => Promise<void>) =>
    t.test(`${name}: ${about}`, async (t) => {
      const opened = await open()
      t.teardown(() => opened.stop())
      await body(t, opened)
    })

  test('a value is taken once, at any replica', async (t, { values, other }) => {
    t.equal(await values.put('a', 'value of a', LONG), true)
    t.equal(await values.put('b', 'value of b', LONG), true)
    t.same(await other.take('a'), { kind: 'taken', value: 'value of a' })
    for (const replica of [values, other]) t.same(await replica.take('a'), { kind: 'absent' })
    t.same(await values.take('b'), { kind: 'taken', value: 'value of b' })
  })

  test('what was never put is absent', async (t, { values }) => {
    t.same(await values.take('a'), { kind: 'absent' })
  })

  test('of many that ask at once, exactly one gets it', async (t, { values, other }) => {
    await values.put('a', 'value', LONG)
    const taken = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 2 ? values : other).take('a')))
    t.equal(taken.filter(({ kind }) => kind === 'taken').length, 1)
    t.equal(taken.filter(({ kind }) => kind === 'absent').length, 19)
  })

  test('a value is gone after its ttl, and not before', async (t, { values, other, pass }) => {
    await values.put('short', 'value', 400)
    await values.put('long', 'value', LONG)
    await pass(450)
    t.same(await other.take('short'), { kind: 'absent' })
    t.same(await other.take('long'), { kind: 'taken', value: 'value' })
  })
}
