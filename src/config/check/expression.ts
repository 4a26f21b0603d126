import { checkExpression, type ExpressionKind } from '../../identity/expression.ts'
import { type Finding, type Pointer, readable } from '../finding.ts'
import type { CheckInput } from './draft.ts'

/**
 * Checks that a CEL expression compiles. Leaves out what is wrong with it if the source, which the message quotes, holds
 * a substituted value.
 */
export function checkExpressionAt(
  { substituted }: Pick<CheckInput, 'substituted'>,
  at: Pointer,
  source: string,
  kind: ExpressionKind,
): readonly Finding[] {
  const fault = checkExpression(source, kind)
  if (fault === undefined) return []
  const { message, hint, start } = fault
  if (!substituted(at)) return [{ at, within: start, message: `\`${readable(at)}\`: ${message}`, hint }]
  return [{ at, message: `\`${readable(at)}\`: is not a valid CEL expression`, hint: 'correct the expression' }]
}
