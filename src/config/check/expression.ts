import { type Finding, type Pointer, readable } from '../finding.ts'
import type { CheckInput } from './draft.ts'

/** A CEL expression must compile. The engine's words quote the source: they are kept back where it holds a substituted value. */
export function checkExpressionAt(
  { checkExpression, substituted }: CheckInput,
  at: Pointer,
  source: string,
  kind: 'policy' | 'header',
): readonly Finding[] {
  const fault = checkExpression(source, kind)
  if (fault === undefined) return []
  const detail = substituted(at) ? '' : `: ${fault.split('\n', 1)[0]}`
  return [{ at, message: `\`${readable(at)}\`: is no valid CEL expression${detail}`, hint: 'correct the expression' }]
}
