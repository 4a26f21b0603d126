import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import { LRUCache } from 'lru-cache'
import { inCidr } from './cidr.ts'
import type { Circumstances } from './circumstances.ts'
import { compilePattern } from './pattern.ts'
import type { Person } from './person.ts'
import { declareVariables, Scope } from './scope.ts'

export type ExpressionKind = 'policy' | 'header'

export type Evaluated =
  | { readonly kind: 'value'; readonly value: unknown }
  /**
   * `missing`: the expression reads a claim that does not exist. `reason` names the place in the expression, never a
   * value.
   */
  | { readonly kind: 'error'; readonly missing: boolean; readonly reason: string }

export interface Expression {
  readonly source: string
  /** Whether it reads `request`. */
  readonly usesRequest: boolean
  /** Whether its result changes with time: it reads `session.ageSeconds`. */
  readonly usesTime: boolean
  /** Whether it reads `route`. */
  readonly usesRoute: boolean
  /** Whether it reads `provider`. */
  readonly usesProvider: boolean
  /** The claims that it names: `claims.email`, `claims['email']`, `has(claims.email)`. */
  readonly claimNames: readonly string[]
  evaluate(person: Person, circumstances: Circumstances): Evaluated
}

const LONGEST = 4096
const LIMITS = { maxAstNodes: 500, maxDepth: 32, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 }
const OPTIONS = { unlistedVariablesAreDyn: false, homogeneousAggregateLiterals: false, limits: LIMITS }
/** Stands in for the library's `matches`, which runs JavaScript's backtracking regular expressions. */
const LINEAR_MATCHES = 'matchesLinear'

const VARIABLES: readonly string[] = [
  'subject',
  'claims',
  'provider',
  'session',
  'request',
  'route',
  'caller',
  'tokens',
]

const environment = declareVariables(new Environment(OPTIONS))
  .registerFunction('inCidr(string, string): bool', inCidr, { async: false })
  .registerFunction('string(google.protobuf.Timestamp): string', (time: Date) => time.toISOString(), { async: false })
  .registerFunction('int(google.protobuf.Timestamp): int', (time: Date) => BigInt(Math.floor(time.getTime() / 1000)), {
    async: false,
  })
  .registerFunction(
    `string.${LINEAR_MATCHES}(string): bool`,
    (text: string, pattern: string) => {
      const compiled = compilePattern(pattern)
      if (typeof compiled === 'string') throw new Error('pattern')
      return compiled.test(text)
    },
    { async: false },
  )

/** Says what is wrong with a CEL expression, or returns undefined. A policy must have the type bool or dyn. */
export function checkExpression(source: string, kind: ExpressionKind): string | undefined {
  const judged = judge(source, kind)
  return typeof judged === 'string' ? judged : undefined
}

/**
 * Compiles an expression.
 *
 * @throws TypeError for an expression that `checkExpression` finds wrong
 */
export function compileExpression(source: string, kind: ExpressionKind): Expression {
  const judged = judge(source, kind)
  if (typeof judged === 'string') throw new TypeError(judged)
  return judged
}

/** Thousands of routes share a few expressions, and each is compiled several times. */
const remembered = new LRUCache<string, Expression | string>({ max: 1_000 })

function judge(source: string, kind: ExpressionKind): Expression | string {
  const key = `${kind} ${source}`
  let judged = remembered.get(key)
  if (judged === undefined) {
    judged = compile(source, kind)
    remembered.set(key, judged)
  }
  return judged
}

/** Returns the expression, or a text that says what is wrong with it. */
function compile(source: string, kind: ExpressionKind): Expression | string {
  const program = parse(source, kind)
  if (typeof program === 'string') return program
  const direct = directRead(program.ast)
  return {
    source,
    ...usesOf(program.ast),
    evaluate(person, circumstances) {
      const value = direct?.(person)
      if (value !== undefined) return { kind: 'value', value }
      try {
        return { kind: 'value', value: program(new Scope(person, circumstances)) }
      } catch (error) {
        return evaluationFailure(error, source)
      }
    },
  }
}

type Uses = Pick<Expression, 'usesRequest' | 'usesTime' | 'usesRoute' | 'usesProvider' | 'claimNames'>

/** What the expression reads. A macro's variable hides no variable of ours: `parse` refuses that. */
function usesOf(root: ASTNode): Uses {
  const variables = new Set<string>()
  const claimNames = new Set<string>()
  const sessions = new Set<ASTNode>()
  for (const node of nodesOf(root)) {
    if (node.op === 'id') {
      variables.add(node.args)
      if (node.args === 'session') sessions.add(node)
    }
    const name = claimName(node)
    if (name !== undefined) claimNames.add(name)
  }
  for (const node of nodesOf(root)) {
    if (node.op === '.' && node.args[1] !== 'ageSeconds') sessions.delete(node.args[0])
  }
  return {
    usesRequest: variables.has('request'),
    usesTime: sessions.size > 0,
    usesRoute: variables.has('route'),
    usesProvider: variables.has('provider'),
    claimNames: [...claimNames],
  }
}

type Program = ReturnType<Environment['parse']>

function parse(source: string, kind: ExpressionKind): Program | string {
  if (source.trim() === '') return 'the expression is empty'
  if (source.length > LONGEST) return `the expression is longer than ${LONGEST} characters`
  try {
    const program = environment.parse(source)
    const problem = shadowedVariable(program.ast) ?? makePatternsLinear(program.ast)
    if (problem !== undefined) return problem
    const checked = program.check()
    if (!checked.valid) return explain(checked.error)
    if (kind === 'policy' && checked.type !== 'bool' && checked.type !== 'dyn') {
      return `a policy must be true or false, this is of type ${checked.type}`
    }
    return program
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): string {
  const summary = (error as { summary?: string } | undefined)?.summary ?? String(error)
  const start = (error as { range?: { start: number } } | undefined)?.range?.start
  const place = start === undefined ? '' : ` (at character ${start + 1})`
  const hint = summary.startsWith('Unknown variable') ? `; known are ${VARIABLES.join(', ')}` : ''
  return `${summary.replaceAll(LINEAR_MATCHES, 'matches')}${place}${hint}`
}

/** The library's messages may quote values, so the log gets only the error's code and the place in the expression. */
function evaluationFailure(error: unknown, source: string): Evaluated {
  const { code = 'error', range } = error as { code?: string; range?: { start: number; end: number } }
  const place = range === undefined ? '' : ` in \`${source.slice(range.start, range.end)}\``
  // Of our variables only `session` can be unknown: a bearer token has none.
  const missing = code === 'no_such_key' || code === 'unknown_variable'
  return { kind: 'error', missing, reason: `${code}${place}` }
}

/** The macros with a variable of their own, and `cel.bind`. */
const MACROS = new Set(['all', 'exists', 'exists_one', 'filter', 'map', 'bind'])

function shadowedVariable(root: ASTNode): string | undefined {
  for (const node of nodesOf(root)) {
    if (node.op !== 'rcall' || !MACROS.has(node.args[0])) continue
    const variable = node.args[2][0]
    if (variable?.op === 'id' && VARIABLES.includes(variable.args))
      return `${node.args[0]}(): choose another name than ${variable.args}, which is a variable already`
  }
  return undefined
}

function makePatternsLinear(root: ASTNode): string | undefined {
  for (const node of nodesOf(root)) {
    if (node.op === 'rcall' && node.args[0] === LINEAR_MATCHES) return `unknown function ${LINEAR_MATCHES}`
  }
  for (const node of nodesOf(root)) {
    if (node.op !== 'rcall' || node.args[0] !== 'matches') continue
    const pattern = node.args[2][0]
    if (pattern?.op !== 'value' || typeof pattern.args !== 'string')
      return 'the pattern of matches() must be a literal string'
    const compiled = compilePattern(pattern.args)
    if (typeof compiled === 'string') return `the pattern of matches(): ${compiled}`
    node.args[0] = LINEAR_MATCHES
  }
  return undefined
}

/** Every node once, including those inside macros (`has`, `exists`, …). */
function nodesOf(root: ASTNode): readonly ASTNode[] {
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

/**
 * A fast path for expressions that only read one claim, the subject or the provider, as most headers do.
 * It returns undefined for a missing claim; the program then reports it.
 */
function directRead(root: ASTNode): ((person: Person) => unknown) | undefined {
  if (root.op === 'id' && root.args === 'subject') return ({ subject }) => subject
  if (root.op === 'id' && root.args === 'provider') return ({ provider }) => provider
  const name = root.op === '.' ? claimName(root) : undefined
  return name === undefined ? undefined : ({ claims }) => (Object.hasOwn(claims, name) ? claims[name] : undefined)
}

function claimName(node: ASTNode): string | undefined {
  if (node.op === '.' || node.op === '.?') {
    return node.args[0].op === 'id' && node.args[0].args === 'claims' ? node.args[1] : undefined
  }
  if (node.op !== '[]' && node.op !== '[?]') return undefined
  const [object, key] = node.args
  if (object.op !== 'id' || object.args !== 'claims' || key.op !== 'value') return undefined
  return typeof key.args === 'string' ? key.args : undefined
}
