import type { ASTNode } from '@marcbachmann/cel-js'
import { nodesOf } from './ast.ts'

/**
 * The work that one evaluation may do. A unit takes about 20 ns: comparing two short texts of a list. Ten thousand
 * groups pass one `exists` with a list of twenty names; two nested `exists` over them do not.
 */
const MOST_WORK = 1_000_000

/** Of one operator or function call, and of one round of a macro. */
const CALL = 8

/** Evaluation is synchronous, so one counter suffices. */
let left = 0

/** Runs one evaluation of an expression that `limitWork` has prepared. Throws when it does too much. */
export function withinLimit<T>(evaluate: () => T): T {
  left = MOST_WORK
  const value = evaluate()
  // `||` and `&&` ignore an error on one side. This one must not be ignored.
  if (left < 0) throw new TooMuchWork()
  return value
}

/** A claim that is too large for the expression, or an expression that is too slow for it. */
export class TooMuchWork extends Error {
  constructor() {
    super('more work than an expression may do')
  }
}

type Handle = (...args: readonly unknown[]) => unknown

/** What the library's checked nodes hold. Its type declarations leave it out. */
interface Internals {
  handle?: Handle
  /** Of a comprehension: what it does for each item. */
  readonly args: { condition?: (value: unknown) => boolean }
}

/**
 * Makes the checked expression count its work: each operator and call by the size of its operands, each macro by its
 * rounds. Claims come from outside and may be large.
 */
export function limitWork(root: ASTNode): void {
  for (const node of nodesOf(root)) {
    const internals = node as unknown as Internals
    const { handle } = internals
    if (handle === undefined) continue
    if ((node.op as string) === 'comprehension') {
      const { condition } = internals.args
      internals.args.condition = (value) => {
        spend(CALL)
        return condition === undefined || condition(value)
      }
      internals.handle = (items, ...more) => {
        if (!Array.isArray(items)) spend(sizeOf(items))
        return handle(items, ...more)
      }
    } else if (node.op === 'call' || node.op === 'rcall') {
      internals.handle = (args, ...more) => {
        spend(CALL + sizeOf(args))
        return handle(args, ...more)
      }
    } else if (['==', '!=', 'in', '+', '<', '<=', '>', '>='].includes(node.op)) {
      internals.handle = (one, other, ...more) => {
        spend(CALL + sizeOf(one) + sizeOf(other))
        return handle(one, other, ...more)
      }
    }
  }
}

export function spend(units: number): void {
  left -= units
  if (left < 0) throw new TooMuchWork()
}

/** Claims are immutable, and so are lists once an expression has made them. */
const sizes = new WeakMap<object, number>()

/** In units: the number of values in it, a text counting for one more with each eight characters. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 1 + (value.length >> 3)
  if (typeof value !== 'object' || value === null) return 1
  let size = sizes.get(value)
  if (size === undefined) {
    size = 1
    const items = value instanceof Map ? value.values() : Array.isArray(value) ? value : Object.values(value)
    for (const item of items) size += sizeOf(item)
    sizes.set(value, size)
  }
  return size
}
