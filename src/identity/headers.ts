import { PosternError } from '../errors.ts'
import { isFieldName } from '../headers/field-name.ts'
import { foldedName, type IdentityHeaderNames } from '../headers/reserved-names.ts'
import { compileExpression, type Expression } from './expression.ts'
import { headerValue } from './header-value.ts'
import type { ExpressionRequest, Person } from './person.ts'

export interface IdentityHeaderRenderer {
  /** name, value, … The same for every request of a session, so callers remember it there. */
  fixed(person: Person): readonly string[]
  /** Renders the headers whose expressions read `request`. Undefined when there are none. */
  readonly perRequest: ((person: Person, request: ExpressionRequest) => readonly string[]) | undefined
  /** The claims that the expressions name. `<prefix>/userinfo` shows them besides the standard ones. */
  readonly claimNames: ReadonlySet<string>
}

export interface HeaderProblem {
  readonly header: string
  /** Never holds a value. */
  readonly reason: string
}

interface CompiledHeader {
  readonly name: string
  readonly expression: Expression
}

/**
 * Compiles the identity headers. An expression that fails leaves out its own header only. A missing claim is not a
 * failure. Calls `report` once for each failure.
 *
 * @throws PosternError `PST_CONFIG_INVALID` for an invalid expression or name, or two names that upstreams may take for
 * one
 */
export function compileIdentityHeaders(
  config: IdentityHeaderNames,
  report: (problem: HeaderProblem) => void = () => undefined,
): IdentityHeaderRenderer {
  const headers = Object.entries(config.headers).map(([name, source]) => compileHeader(name, source))
  const distinct = new Set(headers.map((header) => foldedName(header.name)))
  if (distinct.size !== headers.length) invalid('two identity headers have names that upstreams may take for one')

  const reported = new Set<string>()
  function reportOnce(header: string, reason: string): void {
    const key = `${header}\n${reason}`
    if (reported.has(key)) return
    reported.add(key)
    report({ header, reason })
  }

  function render(
    list: readonly CompiledHeader[],
    person: Person,
    request: ExpressionRequest | undefined,
  ): readonly string[] {
    const flat: string[] = []
    for (const { name, expression } of list) {
      const result = expression.evaluate(person, request)
      if (result.kind === 'error') {
        if (!result.missing) reportOnce(name, result.reason)
        continue
      }
      const rendered = headerValue(result.value)
      if (rendered.kind === 'value') flat.push(name, rendered.value)
      else if (rendered.kind === 'unfit') reportOnce(name, rendered.reason)
    }
    return flat
  }

  const fixed = headers.filter((header) => !header.expression.usesRequest)
  const changing = headers.filter((header) => header.expression.usesRequest)
  return {
    fixed: (person) => render(fixed, person, undefined),
    perRequest: changing.length === 0 ? undefined : (person, request) => render(changing, person, request),
    claimNames: new Set(headers.flatMap((header) => header.expression.claimNames)),
  }
}

function compileHeader(name: string, source: string): CompiledHeader {
  if (!isFieldName(name)) invalid('an identity header has an invalid name')
  try {
    return { name, expression: compileExpression(source, 'header') }
  } catch (error) {
    return invalid(`identity header ${name}: ${(error as Error).message}`)
  }
}

function invalid(reason: string): never {
  throw new PosternError('PST_CONFIG_INVALID', { reason })
}
