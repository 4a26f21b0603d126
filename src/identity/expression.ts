import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import { LRUCache } from 'lru-cache'
import { compilePattern } from './pattern.ts'
import type { ExpressionRequest, Person } from './person.ts'

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
  /** Whether it reads `request`. If not, its result can be remembered with the session. */
  readonly usesRequest: boolean
  /** Whether it reads `provider`. */
  readonly usesProvider: boolean
  /** The claims that it names: `claims.email`, `claims['email']`, `has(claims.email)`. */
  readonly claimNames: readonly string[]
  evaluate(person: Person, request: ExpressionRequest | undefined): Evaluated
}

const LONGEST = 4096
const LIMITS = { maxAstNodes: 500, maxDepth: 32, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 }
const OPTIONS = { unlistedVariablesAreDyn: false, homogeneousAggregateLiterals: false, limits: LIMITS }
/** Stands in for the library's `matches`, which runs JavaScript's backtracking regular expressions. */
const LINEAR_MATCHES = 'matchesLinear'

const withoutRequest = environment()
const full = environment().registerVariable('request', 'map')

function environment(): Environment {
  return new Environment(OPTIONS)
    .registerVariable('subject', 'string')
    .registerVariable('provider', 'string')
    .registerVariable('claims', 'map')
    .registerVariable('tokens', 'map')
    .registerVariable('session', 'map')
    .registerFunction(`string.${LINEAR_MATCHES}(string): bool`, (text: string, pattern: string) => {
      const compiled = compilePattern(pattern)
      if (typeof compiled === 'string') throw new Error('pattern')
      return compiled.test(text)
    })
}

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
  const program = parse(full, source, kind)
  if (typeof program === 'string') return program
  const direct = directRead(program.ast)
  const claimNames = new Set<string>()
  let usesProvider = false
  for (const node of nodesOf(program.ast)) {
    if (node.op === 'id' && node.args === 'provider') usesProvider = true
    const name = claimName(node)
    if (name !== undefined) claimNames.add(name)
  }
  return {
    source,
    usesRequest: typeof parse(withoutRequest, source, kind) === 'string',
    usesProvider,
    claimNames: [...claimNames],
    evaluate(person, request) {
      const value = direct?.(person)
      if (value !== undefined) return { kind: 'value', value }
      const { subject, provider, claims, tokens, session } = person
      try {
        return { kind: 'value', value: program({ subject, provider, claims, tokens, session, request }) }
      } catch (error) {
        return evaluationFailure(error, source)
      }
    },
  }
}

type Program = ReturnType<Environment['parse']>

function parse(env: Environment, source: string, kind: ExpressionKind): Program | string {
  if (source.trim() === '') return 'the expression is empty'
  if (source.length > LONGEST) return `the expression is longer than ${LONGEST} characters`
  try {
    const program = env.parse(source)
    const problem = makePatternsLinear(program.ast)
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
  const hint = summary.startsWith('Unknown variable')
    ? '; known are subject, claims, tokens, session, provider, request'
    : ''
  return `${summary.replaceAll(LINEAR_MATCHES, 'matches')}${place}${hint}`
}

/** The library's messages may quote values, so the log gets only the error's code and the place in the expression. */
function evaluationFailure(error: unknown, source: string): Evaluated {
  const { code = 'error', range } = error as { code?: string; range?: { start: number; end: number } }
  const place = range === undefined ? '' : ` in \`${source.slice(range.start, range.end)}\``
  return { kind: 'error', missing: code === 'no_such_key', reason: `${code}${place}` }
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
