import { PosternError } from '../errors.ts'
import { isFieldName } from '../headers/field-name.ts'
import { foldedName, type IdentityHeaderNames } from '../headers/reserved-names.ts'
import type { Circumstances } from './circumstances.ts'
import { compileExpression, type Expression } from './expression.ts'
import { headerValue } from './header-value.ts'
import type { Person } from './person.ts'

export interface IdentityHeaderRenderer {
  /** name, value, … The same for every request of a session, so callers remember it there. */
  fixed(person: Person): readonly string[]
  /** Renders the headers whose expressions read `request`, `route` or the time. Undefined when there are none. */
  readonly perRequest: ((person: Person, circumstances: Circumstances) => readonly string[]) | undefined
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

  function render(list: readonly CompiledHeader[], person: Person, circumstances: Circumstances): readonly string[] {
    const flat: string[] = []
    for (const { name, expression } of list) {
      const result = expression.evaluate(person, circumstances)
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

  const fixed = headers.filter((header) => !isChanging(header.expression))
  const changing = headers.filter((header) => isChanging(header.expression))
  return {
    fixed: (person) => render(fixed, person, NO_CIRCUMSTANCES),
    perRequest: changing.length === 0 ? undefined : (person, circumstances) => render(changing, person, circumstances),
    claimNames: new Set(headers.flatMap((header) => header.expression.claimNames)),
  }
}

/** For expressions that read none of it. */
const NO_CIRCUMSTANCES: Circumstances = { now: 0, routeName: '' }

function isChanging({ usesRequest, usesRoute, usesTime }: Expression): boolean {
  return usesRequest || usesRoute || usesTime
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
