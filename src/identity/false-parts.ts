import type { ASTNode } from '@marcbachmann/cel-js'

/** A part of an expression: an operand of `&&` or `||`, or the whole. */
type Part = Pick<ASTNode, 'start' | 'end'>

type Evaluate = (evaluator: unknown, node: unknown, context: unknown) => unknown

/** What the library's checked nodes hold. Its type declarations leave it out. */
interface Internals {
  left: { evaluate: Evaluate }
  right: { evaluate: Evaluate }
}

/**
 * Prepares a checked expression to say which parts made it false: of `&&` the first one that is false, of `||` all. The
 * result evaluates it and returns them; none if it is not false.
 */
export function traceable(root: ASTNode): (evaluate: () => unknown) => readonly Part[] {
  const values = new Map<ASTNode, unknown>()
  watch(root, values)
  return (evaluate) => {
    values.clear()
    try {
      return evaluate() === false ? falsePartsOf(root, values) : []
    } catch {
      return []
    }
  }
}

/** Records the value of every operand of `&&` and `||`. */
function watch(node: ASTNode, values: Map<ASTNode, unknown>): void {
  if (node.op !== '&&' && node.op !== '||') return
  const internals = node as unknown as Internals
  for (const side of ['left', 'right'] as const) {
    const operand = node.args[side === 'left' ? 0 : 1]
    watch(operand, values)
    internals[side] = {
      evaluate(evaluator, _, context) {
        const value = (operand as unknown as { evaluate: Evaluate }).evaluate(evaluator, operand, context)
        values.set(operand, value)
        return value
      },
    }
  }
}

function falsePartsOf(node: ASTNode, values: ReadonlyMap<ASTNode, unknown>): readonly Part[] {
  if (node.op === '||') return node.args.flatMap((operand) => falsePartsOf(operand, values))
  if (node.op !== '&&') return [node]
  const operand = node.args.find((each) => values.get(each) === false)
  return operand === undefined ? [node] : falsePartsOf(operand, values)
}
