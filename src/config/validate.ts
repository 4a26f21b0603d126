import { Ajv, type ErrorObject, type SchemaValidateFunction, type ValidateFunction } from 'ajv'
import { child, type Finding, type Pointer, parent, valueAt } from './finding.ts'
import { FileSchema } from './schema/file.ts'
import type { Planned } from './schema/keyword.ts'
import { branchOf, type SchemaNode } from './schema-walk.ts'
import { SYNTAX, type SyntaxName } from './syntax.ts'
import { badNameOf, wordFinding, wordUnion } from './wording.ts'

/** `syntax: name`, with the bounds `atLeast` and `atMost` of the same syntax. */
const syntaxKeyword: SchemaValidateFunction = (name: SyntaxName, text: string, schema?: SchemaNode): boolean => {
  const parsed = SYNTAX[name](text)
  const fail = (message: string, hint: string): false => {
    syntaxKeyword.errors = [{ keyword: 'syntax', message, params: { hint, text } }]
    return false
  }
  if (!parsed.ok) return fail(parsed.message, parsed.hint)
  if (typeof parsed.value !== 'number') return true
  const { atLeast, atMost } = schema ?? {}
  if (typeof atLeast === 'string' && parsed.value < quantity(name, atLeast))
    return fail('is too small', `write ${atLeast} or more`)
  if (typeof atMost === 'string' && parsed.value > quantity(name, atMost))
    return fail('is too large', `write ${atMost} or less`)
  return true
}

function quantity(name: SyntaxName, text: string): number {
  const bound = SYNTAX[name](text)
  if (!bound.ok || typeof bound.value !== 'number') throw new TypeError(`the schema has a bound that is no ${name}`)
  return bound.value
}

function isPlanned(planned: Planned, value: unknown): boolean {
  if (planned.values !== undefined && typeof value === 'object') return false
  if (planned.values !== undefined) return new RegExp(planned.values).test(String(value))
  if (planned.moreThan !== undefined) return Array.isArray(value) && value.length > planned.moreThan
  return true
}

function compile(): ValidateFunction {
  // Start-up counts: the schema is our own (a test validates it), and its code runs a few times at most.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  })
  ajv.addKeyword({ keyword: 'syntax', type: 'string', schemaType: 'string', errors: true, validate: syntaxKeyword })
  ajv.addKeyword({
    keyword: 'planned',
    schemaType: 'object',
    validate: (mark: Planned, value: unknown) => !isPlanned(mark, value),
  })
  ajv.addKeyword({
    keyword: 'minBytes',
    type: 'string',
    schemaType: 'number',
    validate: (least: number, text: string) => Buffer.byteLength(text) >= least,
  })
  for (const note of ['atLeast', 'atMost', 'expects', 'secret']) ajv.addKeyword(note)
  return ajv.compile(FileSchema)
}

let compiled: ValidateFunction | undefined

/** One finding per mistake of shape. The value has its defaults filled in already. */
export function validateShape(value: unknown): readonly Finding[] {
  compiled ??= compile()
  if (compiled(value)) return []
  const errors = (compiled.errors ?? []).map((error) => explained(error, value))
  return withoutNoise(errors, value)
    .filter((error) => error.keyword !== 'propertyNames')
    .map((error) =>
      error.keyword === 'anyOf'
        ? wordUnion(pointerOf(error), error.schema as SchemaNode[], judgedValue(error, value))
        : wordFinding(error, pointerOf(error)),
    )
    .map((finding, _, all) =>
      all.some((other) => other.at === finding.at && other.unusable)
        ? { ...finding, unusable: true as const }
        : finding,
    )
    .filter(isWorthSaying)
}

/** What ajv's `verbose` would add, which makes its code a third slower to compile. Our schema has no $ref: paths lead straight there. */
function explained(error: ErrorObject, root: unknown): ErrorObject {
  const at = decodeURIComponent(error.schemaPath.slice(1))
  const parentSchema = valueAt(FileSchema, parent(at)) as Readonly<Record<string, unknown>>
  return { ...error, parentSchema, schema: parentSchema?.[error.keyword], data: judgedValue(error, root) }
}

function judgedValue(error: ErrorObject, root: unknown): unknown {
  return valueAt(root, error.instancePath)
}

/** The place an error is about: the key itself for keys that are missing, unknown or badly named. */
function pointerOf(error: ErrorObject): Pointer {
  const name = badNameOf(error)
  if (name !== undefined) return child(error.instancePath, name)
  const params: Readonly<Record<string, unknown>> = error.params
  const key = params['additionalProperty'] ?? params['missingProperty']
  return typeof key === 'string' ? child(error.instancePath, key) : error.instancePath
}

/** A failed union reports every branch; what counts is the branch that was meant. */
function withoutNoise(errors: readonly ErrorObject[], root: unknown): readonly ErrorObject[] {
  let kept = errors
  for (const union of errors.filter((error) => error.keyword === 'anyOf')) {
    const branches = union.schema as readonly SchemaNode[]
    const meant = branchOf(branches, judgedValue(union, root))
    const inside = (error: ErrorObject, path: string) =>
      error.schemaPath.startsWith(path) && `${error.instancePath}/`.startsWith(`${union.instancePath}/`)
    kept = kept.filter((error) => {
      if (error === union) return meant === -1
      if (!inside(error, `${union.schemaPath}/`)) return true
      return inside(error, `${union.schemaPath}/${meant}/`)
    })
  }
  return kept
}

/** Not worth saying: what is general beside the particular, what is missing because it is misspelt, what lies inside a planned key. */
function isWorthSaying(finding: Finding, index: number, all: readonly Finding[]): boolean {
  const rivals = all.filter((other) => other.at === finding.at)
  if (all.some((other) => other.meant === finding.at || (other.planned && finding.at.startsWith(`${other.at}/`))))
    return false
  const best = rivals.find((other) => other.particular) ?? rivals[0]
  return best === finding && all.indexOf(finding) === index
}
