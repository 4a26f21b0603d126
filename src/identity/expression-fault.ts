import type { ASTNode } from '@marcbachmann/cel-js'
import { didYouMean } from '../spelling.ts'
import { checkedTypeOf, fieldRead } from './ast.ts'
import { FIELDS, VARIABLES } from './expression-variables.ts'

/** What is wrong with an expression, and what to write instead. */
export interface ExpressionFault {
  readonly message: string
  readonly hint: string
  /** Where in the expression, in characters from its start. */
  readonly start?: number
}

/** What the library's errors hold. */
interface CelError {
  readonly code?: string
  /** The message without a picture of the source. */
  readonly summary?: string
  readonly range?: { readonly start: number; readonly end: number }
  readonly node?: ASTNode
}

export interface KnownFunctions {
  readonly functions: readonly string[]
  readonly methods: readonly string[]
}

const CORRECT_IT = 'correct the expression'

/** Explains an error that parsing or checking has thrown. */
export function faultOf(error: unknown, source: string, known: KnownFunctions): ExpressionFault {
  const { code = '', summary = String(error), range, node } = error as CelError
  const start = range?.start
  const told = node?.op === undefined ? undefined : explainNode(code, node, source, known)
  if (told !== undefined) return { start, ...told }
  const slip = start === undefined ? undefined : slipAt(source, start)
  if (slip !== undefined) return { start, ...slip }
  if (code === 'limit_exceeded') {
    return { start, message: `the expression is too large (${summary})`, hint: 'write a shorter one' }
  }
  return { start, message: inWords(summary), hint: CORRECT_IT }
}

type Told = Omit<ExpressionFault, 'start'> & { readonly start?: number }

function explainNode(code: string, node: ASTNode, source: string, known: KnownFunctions): Told | undefined {
  if (code === 'unknown_variable' && node.op === 'id') return unknownVariable(node.args)
  if (code === 'no_such_key') return unknownField(node)
  if (code === 'no_matching_overload') return wrongCall(node, source, known)
  if (code === 'no_such_overload') return wrongOperator(node)
  if (code === 'invalid_logical_operand') {
    return {
      message: `both sides of \`${node.op}\` must be true or false`,
      hint: "compare the values, as in `claims.a == 'b'`",
    }
  }
  return undefined
}

/** Claims that people write without `claims.` */
const USUAL_CLAIMS = ['email', 'email_verified', 'groups', 'name', 'preferred_username', 'roles', 'sub']

function unknownVariable(name: string): Told {
  const message = `there is no \`${shortened(name)}\``
  if (USUAL_CLAIMS.includes(name)) return { message, hint: `did you mean \`claims.${name}\`?` }
  const operator = OPERATOR_WORDS.get(name.toLowerCase())
  if (operator !== undefined) return { message, hint: `write \`${operator}\`` }
  const meant = didYouMean(name, VARIABLES)
  const hint =
    meant === undefined ? `known are ${VARIABLES.join(', ')}; text needs quotes` : `did you mean \`${meant}\`?`
  return { message, hint }
}

function unknownField(node: ASTNode): Told | undefined {
  const read = fieldRead(node)
  const type = read && checkedTypeOf(read.object)?.name
  if (read === undefined || type === undefined) return undefined
  const variable = VARIABLES.find((name) => name.toLowerCase() === type.toLowerCase())
  return variable === undefined ? undefined : { ...unknownFieldOf(variable, read.name) }
}

/** @param variable one of the typed ones */
export function unknownFieldOf(variable: string, name: string): Told {
  const fields = Object.keys(FIELDS[variable as keyof typeof FIELDS] ?? {})
  const meant = didYouMean(name, fields)
  return {
    message: `\`${variable}\` has no \`${shortened(name)}\``,
    hint: meant === undefined ? `it has ${fields.join(', ')}` : `did you mean \`${meant}\`?`,
  }
}

function wrongCall(node: ASTNode, source: string, { functions, methods }: KnownFunctions): Told | undefined {
  if (node.op !== 'call' && node.op !== 'rcall') return undefined
  const name = node.args[0]
  const start = node.op === 'call' ? node.start : source.indexOf(name, node.args[1].end)
  const told = callFault(node.op, name, functions, methods)
  return { start, ...told }
}

function callFault(op: 'call' | 'rcall', name: string, functions: readonly string[], methods: readonly string[]): Told {
  const [own, other] = op === 'call' ? [functions, methods] : [methods, functions]
  if (own.includes(name)) {
    return { message: `\`${name}\` does not take values of these types`, hint: 'check what it is given' }
  }
  const message = `there is no ${op === 'call' ? 'function' : 'method'} \`${shortened(name)}\``
  if (name.toLowerCase() === 'not') return { message, hint: 'write `!`' }
  const meant = didYouMean(name, own)
  if (meant !== undefined) return { message, hint: `did you mean \`${meant}\`?` }
  const elsewhere = didYouMean(name, other)
  if (elsewhere === undefined) return { message, hint: `known are ${own.join(', ')}` }
  const call = op === 'call' ? `value.${elsewhere}(…)` : `${elsewhere}(value, …)`
  return { message, hint: `write \`${call}\`` }
}

function wrongOperator(node: ASTNode): Told | undefined {
  const operands = Array.isArray(node.args) ? (node.args as readonly ASTNode[]) : [node.args as ASTNode]
  const types = operands.map((operand) => typeName(checkedTypeOf(operand)?.name ?? 'unknown')).join(' and ')
  const message = `\`${node.op.replace('_', '')}\` does not work with ${types}`
  if (node.op === 'in') return { message, hint: 'the right side of `in` must be a list or a map' }
  return { message, hint: 'both sides must be of the same kind' }
}

/** `google.protobuf.Timestamp` is `timestamp`, as the function that makes one. */
function typeName(name: string): string {
  return name.replace(/google\.protobuf\.(\w)/g, (_, initial: string) => initial.toLowerCase())
}

const OPERATOR_WORDS: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['is', '=='],
  ['equals', '=='],
  ['eq', '=='],
  ['ne', '!='],
])

/** An operator of another language at this place. */
function slipAt(source: string, start: number): Told | undefined {
  const before = source.slice(0, start)
  const at = source.slice(start)
  const word = /^[a-z]+/i.exec(at)?.[0] ?? ''
  const instead = OPERATOR_WORDS.get(word.toLowerCase())
  if (instead !== undefined) return { message: `\`${word}\` is not an operator here`, hint: `write \`${instead}\`` }
  const not = /(?:^|[^\w.])(not)\s+$/i.exec(before)
  if (not !== null) {
    return {
      message: `\`${not[1]}\` is not an operator here`,
      hint: 'write `!`',
      start: before.lastIndexOf(not[1] ?? ''),
    }
  }
  if (at.startsWith('=') && /[=!]=$/.test(before))
    return { message: 'there is one `=` too many', hint: `write \`${before.slice(-2)}\`` }
  if (at.startsWith('=')) return { message: '`=` compares nothing', hint: 'write `==`' }
  if (at.startsWith('>') && before.endsWith('<')) return { message: '`<>` is not an operator here', hint: 'write `!=`' }
  if (at.startsWith('&')) return { message: '`&` is not an operator here', hint: 'write `&&`' }
  if (at.startsWith('|')) return { message: '`|` is not an operator here', hint: 'write `||`' }
  return undefined
}

const TOKENS: Readonly<Record<string, string>> = {
  EOF: 'the end',
  IDENTIFIER: 'a name',
  NUMBER: 'a number',
  STRING: 'text',
  LPAREN: '`(`',
  RPAREN: '`)`',
  LBRACKET: '`[`',
  RBRACKET: '`]`',
  LBRACE: '`{`',
  RBRACE: '`}`',
  DOT: '`.`',
  COMMA: '`,`',
  COLON: '`:`',
  QUESTION: '`?`',
}

/** The library's message with its names of tokens as they are written. */
function inWords(summary: string): string {
  const text = typeName(summary).replace(/\b[A-Z]{3,}\b/g, (token) => TOKENS[token] ?? token.toLowerCase())
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function shortened(name: string): string {
  return name.length > 64 ? `${name.slice(0, 64)}…` : name
}
