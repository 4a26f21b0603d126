import { executionAsyncResource } from 'node:async_hooks'

const kept: object[] = []

/**
 * Keeps one of `process.nextTick`'s records, and with it their hidden class. In a full collection while no tick is waiting (in an idle
 * process, that is) V8 lets go of the class, takes the next record's for another one, and from then on makes every record the slow
 * way: all later requests cost 9 to 13 % more (docs/performance.md). Asking for the record costs nothing while no hook of `async_hooks`
 * is on.
 */
export function keepNextTickFast(): void {
  process.nextTick(() => {
    kept.push(executionAsyncResource())
  })
}
