import type { ASTNode } from '@marcbachmann/cel-js'
import { checkedTypeOf, fieldRead, nodesOf, textOf } from './ast.ts'
import { parseCidr } from './cidr.ts'
import { HIDDEN_HEADERS } from './circumstances.ts'
import { type ExpressionFault, unknownFieldOf } from './expression-fault.ts'
import { FIELDS, VARIABLES } from './expression-variables.ts'
import { compilePattern } from './pattern.ts'

export type ExpressionKind = 'policy' | 'header'

/** Stands in for the library's `matches`, which runs JavaScript's backtracking regular expressions. */
export const LINEAR_MATCHES = 'matchesLinear'

type Rule = (node: ASTNode, kind: ExpressionKind) => ExpressionFault | undefined

/** Rules about what is written, before types are checked. The last one makes patterns linear. */
const SYNTAX_RULES: readonly Rule[] = [shadowedVariable, tokensInPolicy, dynamicValue, fieldOfHas, network, pattern]

export function checkSyntax(root: ASTNode, kind: ExpressionKind): ExpressionFault | undefined {
  return firstFault(root, kind, SYNTAX_RULES)
}

/** Rules about types that the library does not have. */
export function checkTypes(root: ASTNode, kind: ExpressionKind): ExpressionFault | undefined {
  return firstFault(root, kind, [computedField, headerName])
}

function firstFault(root: ASTNode, kind: ExpressionKind, rules: readonly Rule[]): ExpressionFault | undefined {
  const nodes = nodesOf(root)
  for (const rule of rules) {
    for (const node of nodes) {
      const fault = rule(node, kind)
      if (fault !== undefined) return { start: node.start, ...fault }
    }
  }
  return undefined
}

/** The macros with a variable of their own, and `cel.bind`. */
const MACROS = new Set(['all', 'exists', 'exists_one', 'filter', 'map', 'bind'])

function shadowedVariable(node: ASTNode): ExpressionFault | undefined {
  if (node.op !== 'rcall' || !MACROS.has(node.args[0])) return undefined
  const variable = node.args[2][0]
  if (variable?.op !== 'id' || !VARIABLES.includes(variable.args)) return undefined
  return {
    message: `\`${variable.args}\` is a variable already`,
    hint: `choose another name in ${node.args[0]}()`,
    start: variable.start,
  }
}

function tokensInPolicy(node: ASTNode, kind: ExpressionKind): ExpressionFault | undefined {
  if (kind !== 'policy' || node.op !== 'id' || node.args !== 'tokens') return undefined
  return {
    message: '`tokens` is for identity headers only; who may pass depends on `claims`',
    hint: 'use claims, or send the token to the app in a header',
  }
}

function dynamicValue(node: ASTNode): ExpressionFault | undefined {
  if (node.op !== 'call' || node.args[0] !== 'dyn') return undefined
  return { message: '`dyn()` turns the check of types off', hint: 'leave it out: claims need none' }
}

/** The library's `has()` takes any name. */
function fieldOfHas(node: ASTNode): ExpressionFault | undefined {
  if (node.op !== 'call' || node.args[0] !== 'has') return undefined
  let read = node.args[1][0]
  let inner: ASTNode | undefined
  while (read?.op === '.') {
    inner = read
    read = read.args[0]
  }
  if (inner?.op !== '.' || read?.op !== 'id' || !Object.hasOwn(FIELDS, read.args)) return undefined
  const fields = FIELDS[read.args as keyof typeof FIELDS]
  return Object.hasOwn(fields, inner.args[1])
    ? undefined
    : { ...unknownFieldOf(read.args, inner.args[1]), start: inner.start }
}

function network(node: ASTNode): ExpressionFault | undefined {
  if (node.op !== 'call' || node.args[0] !== 'inCidr') return undefined
  const cidr = node.args[1][1]
  if (cidr?.op !== 'value' || typeof cidr.args !== 'string' || parseCidr(cidr.args) !== undefined) return undefined
  return {
    message: 'the second argument of inCidr() is no network',
    hint: "write it as '10.0.0.0/8'",
    start: cidr.start,
  }
}

/** Makes the node a call of `LINEAR_MATCHES`. */
function pattern(node: ASTNode): ExpressionFault | undefined {
  if (node.op !== 'rcall') return undefined
  if (node.args[0] === LINEAR_MATCHES && !made.has(node)) {
    return { message: `there is no method \`${LINEAR_MATCHES}\``, hint: 'did you mean `matches`?' }
  }
  if (node.args[0] !== 'matches') return undefined
  const written = node.args[2][0]
  if (written?.op !== 'value' || typeof written.args !== 'string') {
    return { message: 'the pattern of matches() must be a literal string', hint: "write it as in matches('^a+$')" }
  }
  const compiled = compilePattern(written.args)
  if (typeof compiled === 'string') {
    return { message: `the pattern of matches(): ${compiled}`, hint: 'write it as RE2 does', start: written.start }
  }
  node.args[0] = LINEAR_MATCHES
  made.add(node)
  return undefined
}

/** Calls of `LINEAR_MATCHES` that `pattern` made. */
const made = new WeakSet<ASTNode>()

/** `session[claims.x]` would have no type. */
function computedField(node: ASTNode): ExpressionFault | undefined {
  if (node.op !== '[]' || checkedTypeOf(node.args[0])?.kind !== 'message' || fieldRead(node) !== undefined)
    return undefined
  return { message: "a field's name cannot be computed", hint: 'write the name after a dot' }
}

function headerName(node: ASTNode): ExpressionFault | undefined {
  const read = fieldRead(node)
  const holder = read && fieldRead(read.object)
  if (read === undefined || holder?.name !== 'headers' || checkedTypeOf(holder.object)?.name !== 'Request')
    return undefined
  const lower = read.name.toLowerCase()
  if (HIDDEN_HEADERS.has(lower)) {
    return { message: `expressions do not see the header ${lower}`, hint: 'use claims: they say who the person is' }
  }
  if (lower === read.name) return undefined
  return { message: 'names in request.headers are in lower case', hint: `write request.headers['${lower}']` }
}

/** A policy must be true or false. Only the provider knows what a claim is. */
export function policyTypeFault(root: ASTNode, type: string, source: string): ExpressionFault | undefined {
  if (type === 'bool') return undefined
  if (type !== 'dyn' && !type.startsWith('dyn<')) {
    return { message: `a policy must be true or false, and this is of type ${type}`, hint: 'compare it with something' }
  }
  const text = textOf(root, source)
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return {
    message: `a policy must be true or false, and \`${shown}\` can be anything that the provider sends`,
    hint: `say what it must be, as in \`${fieldRead(root) === undefined ? '(…)' : shown} == true\``,
  }
}
