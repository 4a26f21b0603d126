import type { ASTNode } from '@marcbachmann/cel-js'
import { claimName, fieldRead, nodesOf } from './ast.ts'
import type { Person } from './person.ts'

/** What an expression reads. */
export interface ExpressionUses {
  /** Whether it reads `request`. */
  readonly usesRequest: boolean
  /** Whether its result changes with time: it reads `session.ageSeconds`. */
  readonly usesTime: boolean
  /** Whether it reads `route`. */
  readonly usesRoute: boolean
  /** Whether it reads `provider` or `session.provider`. */
  readonly usesProvider: boolean
  /** The claims that it names: `claims.email`, `claims['email']`, `has(claims.email)`. */
  readonly claimNames: readonly string[]
}

/** A macro's variable hides no variable of ours: the check of expressions refuses that. */
export function usesOf(root: ASTNode): ExpressionUses {
  const variables = new Set<string>()
  const claimNames = new Set<string>()
  const nodes = nodesOf(root)
  const sessions = new Set<ASTNode>()
  for (const node of nodes) {
    if (node.op === 'id') {
      variables.add(node.args)
      if (node.args === 'session') sessions.add(node)
    }
    const name = claimName(node)
    if (name !== undefined) claimNames.add(name)
  }
  for (const node of nodes) {
    const read = fieldRead(node)
    if (read === undefined || !sessions.has(read.object)) continue
    if (read.name !== 'ageSeconds') sessions.delete(read.object)
    if (read.name === 'provider') variables.add('provider')
  }
  return {
    usesRequest: variables.has('request'),
    usesTime: sessions.size > 0,
    usesRoute: variables.has('route'),
    usesProvider: variables.has('provider'),
    claimNames: [...claimNames],
  }
}

/**
 * A fast path for expressions that only read one claim, the subject or the provider, as most headers do.
 * It returns undefined for a missing claim; the program then reports it.
 */
export function directRead(root: ASTNode): ((person: Person) => unknown) | undefined {
  if (root.op === 'id' && root.args === 'subject') return ({ subject }) => subject
  if (root.op === 'id' && root.args === 'provider') return ({ provider }) => provider
  const name = root.op === '.' ? claimName(root) : undefined
  return name === undefined ? undefined : ({ claims }) => (Object.hasOwn(claims, name) ? claims[name] : undefined)
}
