import type { ASTNode } from '@marcbachmann/cel-js'

/** The parts of the library's type declarations that a checked node holds. */
export interface CheckedType {
  readonly kind: string
  readonly name: string
}

/** What the library adds to a node when it checks types. Its declarations leave these out. */
export interface Checked {
  readonly checkedType?: CheckedType
}

/** Every node once, including those inside macros (`has`, `exists`, …). */
export function nodesOf(root: ASTNode): readonly ASTNode[] {
  const seen = new Set<object>()
  const nodes: ASTNode[] = []
  const pending: unknown[] = [root]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    if ('op' in next && 'args' in next) {
      nodes.push(next as ASTNode)
      pending.push(next.args, (next as { meta?: unknown }).meta)
    } else if (Array.isArray(next) || Object.getPrototypeOf(next) === Object.prototype) {
      pending.push(...Object.values(next))
    }
  }
  return nodes
}

export function checkedTypeOf(node: ASTNode): CheckedType | undefined {
  return (node as Checked).checkedType
}

/** The object and the literal name of `object.name` or `object['name']`. */
export function fieldRead(node: ASTNode): { readonly object: ASTNode; readonly name: string } | undefined {
  if (node.op === '.' || node.op === '.?') return { object: node.args[0], name: node.args[1] }
  if (node.op !== '[]' && node.op !== '[?]') return undefined
  const [object, key] = node.args
  return key.op === 'value' && typeof key.args === 'string' ? { object, name: key.args } : undefined
}

/** The name in `claims.name` or `claims['name']`. */
export function claimName(node: ASTNode): string | undefined {
  const read = fieldRead(node)
  return read?.object.op === 'id' && read.object.args === 'claims' ? read.name : undefined
}

/**
 * A node's text in the source. The library leaves the parentheses around an operand out of the places of its operator,
 * so they are added here.
 */
export function textOf({ start, end }: Pick<ASTNode, 'start' | 'end'>, source: string): string {
  const plain = withoutStrings(source)
  const open = missing(plain.slice(start, end))
  let from = start
  let to = end
  for (let left = open.before; left > 0 && from > 0; ) if (plain[--from] === '(') left -= 1
  for (let left = open.after; left > 0 && to < plain.length; ) if (plain[to++] === ')') left -= 1
  return source.slice(from, to)
}

/** How many `(` a text lacks before it, and how many `)` after it. */
function missing(text: string): { readonly before: number; readonly after: number } {
  let before = 0
  let depth = 0
  for (const character of text) {
    if (character === '(') depth += 1
    else if (character === ')' && depth === 0) before += 1
    else if (character === ')') depth -= 1
  }
  return { before, after: depth }
}

const STRINGS = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g

/** The source with strings as blanks: parentheses inside them do not count. */
function withoutStrings(source: string): string {
  return source.replace(STRINGS, (text) => ' '.repeat(text.length))
}
