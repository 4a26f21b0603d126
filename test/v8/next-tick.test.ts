import { spawnSync } from 'node:child_process'
import t from 'tap'

/** The states of V8's inline caches for the record that `process.nextTick` makes, after a full collection in an idle process. */
function literalsAfterCollection(first: string): readonly string[] {
  const script = `
    import { keepNextTickFast } from ${JSON.stringify(new URL('../../src/v8/next-tick.ts', import.meta.url).href)}
    import { setImmediate as turn } from 'node:timers/promises'
    const ticks = async () => { for (let count = 0; count < 20; count += 1) await new Promise(process.nextTick) }
    ${first}
    await ticks()
    await turn()
    globalThis.gc()
    await turn()
    await ticks()
    const slots = %GetFeedback(process.nextTick)
    console.log(JSON.stringify(slots.filter(([kind]) => kind === 'DefineKeyedOwnPropertyInLiteral').map(([, state]) => state)))`
  const flags = ['--allow-natives-syntax', '--expose-gc', '--input-type=module', '--eval', script]
  const { stdout, stderr, status } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as readonly string[]
}

t.test('a full collection in an idle process leaves process.nextTick fast', async (t) => {
  const states = literalsAfterCollection('keepNextTickFast()')
  t.ok(states.length > 0)
  t.notOk(states.includes('MEGAMORPHIC'), states.join())
})

t.test('without our help it does not: else that help can go', async (t) => {
  t.ok(literalsAfterCollection('').includes('MEGAMORPHIC'))
})
