import { type ASTNode, Environment } from '@marcbachmann/cel-js'
import { LRUCache } from 'lru-cache'
import { textOf } from './ast.ts'
import { inCidr } from './cidr.ts'
import type { Circumstances } from './circumstances.ts'
import { checkSyntax, checkTypes, type ExpressionKind, LINEAR_MATCHES, policyTypeFault } from './expression-check.ts'
import { type ExpressionFault, faultOf, type KnownFunctions } from './expression-fault.ts'
import { directRead, type ExpressionUses, usesOf } from './expression-uses.ts'
import { declareVariables, ExpressionVariables } from './expression-variables.ts'
import { traceable } from './false-parts.ts'
import { compilePattern } from './pattern.ts'
import type { Person } from './person.ts'
import { limitWork, spend, TooMuchWork, withinLimit } from './work-limit.ts'

export type { ExpressionKind } from './expression-check.ts'
export type { ExpressionFault } from './expression-fault.ts'

export type Evaluated =
  | { readonly kind: 'value'; readonly value: unknown }
  /**
   * `missing`: the expression reads a claim that does not exist. `reason` names the place in the expression, never a
   * value.
   */
  | { readonly kind: 'error'; readonly missing: boolean; readonly reason: string }

export interface Expression extends ExpressionUses {
  readonly source: string
  evaluate(person: Person, circumstances: Circumstances): Evaluated
  /**
   * The parts that made it false, as they are written: the first false one of `&&`, all of `||`. Empty if it is not
   * false.
   */
  falseParts(person: Person, circumstances: Circumstances): readonly string[]
}

const LONGEST = 4096
const LIMITS = { maxAstNodes: 500, maxDepth: 32, maxListElements: 100, maxMapEntries: 50, maxCallArguments: 8 }
const OPTIONS = { unlistedVariablesAreDyn: false, homogeneousAggregateLiterals: false, limits: LIMITS }

const environment = declareVariables(new Environment(OPTIONS))
  .registerFunction('inCidr(string, string): bool', inCidr, { async: false })
  .registerFunction('string(google.protobuf.Timestamp): string', (time: Date) => time.toISOString(), { async: false })
  .registerFunction('int(google.protobuf.Timestamp): int', (time: Date) => BigInt(Math.floor(time.getTime() / 1000)), {
    async: false,
  })
  .registerFunction(`string.${LINEAR_MATCHES}(string): bool`, matches, { async: false })

function matches(text: string, pattern: string): boolean {
  const compiled = compilePattern(pattern)
  if (typeof compiled === 'string') throw new Error('pattern')
  spend(text.length)
  return compiled.test(text)
}

/** For "did you mean": without operators' and Postern's internal names. */
const KNOWN: KnownFunctions = knownFunctions()

function knownFunctions(): KnownFunctions {
  const { functions } = environment.getDefinitions()
  const names = (ofMethods: boolean) => [
    ...new Set(
      functions
        .filter(({ name, receiverType }) => (receiverType !== null) === ofMethods && name !== LINEAR_MATCHES)
        .map(({ name }) => name)
        .filter((name) => name !== 'dyn'),
    ),
  ]
  return { functions: names(false), methods: names(true) }
}

/** Says what is wrong with a CEL expression, or returns undefined. A policy must have the type bool. */
export function checkExpression(source: string, kind: ExpressionKind): ExpressionFault | undefined {
  const judged = judge(source, kind)
  return 'message' in judged ? judged : undefined
}

/**
 * Compiles an expression.
 *
 * @throws TypeError for an expression that `checkExpression` finds wrong
 */
export function compileExpression(source: string, kind: ExpressionKind): Expression {
  const judged = judge(source, kind)
  if ('message' in judged) throw new TypeError(`${judged.message}; ${judged.hint}`)
  return judged
}

/** Thousands of routes share a few expressions, and each is compiled several times. */
const remembered = new LRUCache<string, Expression | ExpressionFault>({ max: 1_000 })

function judge(source: string, kind: ExpressionKind): Expression | ExpressionFault {
  const key = `${kind} ${source}`
  let judged = remembered.get(key)
  if (judged === undefined) {
    judged = compile(source, kind)
    remembered.set(key, judged)
  }
  return judged
}

function compile(source: string, kind: ExpressionKind): Expression | ExpressionFault {
  const program = parse(source, kind)
  if ('message' in program) return program
  const direct = directRead(program.ast)
  let trace: ReturnType<typeof tracer> | undefined
  limitWork(program.ast)
  return {
    source,
    ...usesOf(program.ast),
    evaluate(person, circumstances) {
      const value = direct?.(person)
      if (value !== undefined) return { kind: 'value', value }
      try {
        return { kind: 'value', value: withinLimit(() => program(new ExpressionVariables(person, circumstances))) }
      } catch (error) {
        return evaluationFailure(error, source)
      }
    },
    falseParts(person, circumstances) {
      trace ??= tracer(source, kind)
      return trace(new ExpressionVariables(person, circumstances))
    },
  }
}

/** Finds the parts that were false. It has a program of its own, because recording them would slow down every evaluation. */
function tracer(source: string, kind: ExpressionKind): (variables: ExpressionVariables) => readonly string[] {
  const program = parse(source, kind)
  if ('message' in program) return () => []
  limitWork(program.ast)
  const falseParts = traceable(program.ast)
  return (variables) => falseParts(() => withinLimit(() => program(variables))).map((part) => textOf(part, source))
}

type Program = ReturnType<Environment['parse']>

/** Returns the checked program, or what is wrong. */
function parse(source: string, kind: ExpressionKind): Program | ExpressionFault {
  if (source.trim() === '') return { message: 'the expression is empty', hint: 'write one, or leave the key out' }
  if (source.length > LONGEST)
    return { message: `the expression is longer than ${LONGEST} characters`, hint: 'write a shorter one' }
  try {
    const program = environment.parse(source)
    const syntax = checkSyntax(program.ast, kind)
    if (syntax !== undefined) return syntax
    const checked = program.check()
    if (!checked.valid) return faultOf(checked.error, source, KNOWN)
    const fault = checkTypes(program.ast, kind)
    if (fault !== undefined) return fault
    return (kind === 'policy' && policyTypeFault(program.ast, checked.type ?? 'dyn', source)) || program
  } catch (error) {
    return faultOf(error, source, KNOWN)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  no_such_key: 'is missing',
  unknown_variable: 'is missing',
  no_matching_overload: 'is given a value of another type',
  no_such_overload: 'compares values of different types',
  invalid_logical_operand: 'has a side that is neither true nor false',
  invalid_comprehension_range: 'goes through a value that is no list',
}

/** The library's messages may quote values, so the log gets only the kind of error and the place in the expression. */
function evaluationFailure(error: unknown, source: string): Evaluated {
  if (error instanceof TooMuchWork) return { kind: 'error', missing: false, reason: 'the claims are too large for it' }
  const { code = 'error', node } = error as { code?: string; node?: ASTNode }
  const where = node?.op === undefined ? 'it' : `\`${textOf(node, source)}\``
  // Of our variables only `session` can be unknown: a bearer token has none.
  const missing = code === 'no_such_key' || code === 'unknown_variable'
  return { kind: 'error', missing, reason: `${where} ${REASONS[code] ?? `fails (${code})`}` }
}
