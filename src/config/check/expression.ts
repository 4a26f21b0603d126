import { type Finding, type Pointer, readable } from '../finding.ts'
import type { CheckInput } from './draft.ts'

/**
 * Checks that a CEL expression compiles. Leaves out the engine's message if the source, which it quotes, holds a
 * substituted value.
 */
export function checkExpressionAt(
  { checkExpression, substituted }: CheckInput,
  at: Pointer,
  source: string,
  kind: 'policy' | 'header',
): readonly Finding[] {
  const fault = checkExpression(source, kind)
  if (fault === undefined) return []
  const detail = substituted(at) ? '' : `: ${fault.split('\n', 1)[0]}`
  return [
    { at, message: `\`${readable(at)}\`: is not a valid CEL expression${detail}`, hint: 'correct the expression' },
  ]
}
