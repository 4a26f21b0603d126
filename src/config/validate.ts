import type { ErrorObject } from 'ajv'
import { child, type Finding, type Pointer, parent, valueAt } from './finding.ts'
import { fileSchema } from './generated/schema.js'
import { validate } from './generated/validator.js'
import { branchOf, type SchemaNode } from './schema-walk.ts'
import { badNameOf, errorFinding, unionFinding } from './validator-findings.ts'

/** Validates a value with the schema. Its defaults must be filled in. Returns one finding per mistake. */
export function validateShape(value: unknown): readonly Finding[] {
  if (validate(value)) return []
  const errors = (validate.errors ?? []).map((error) => explained(error, value))
  return withoutNoise(errors, value)
    .filter((error) => error.keyword !== 'propertyNames')
    .map((error) =>
      error.keyword === 'anyOf'
        ? unionFinding(pointerOf(error), error.schema as SchemaNode[], judgedValue(error, value))
        : errorFinding(error, pointerOf(error)),
    )
    .map((finding, _, all) =>
      all.some((other) => other.at === finding.at && other.unusable)
        ? { ...finding, unusable: true as const }
        : finding,
    )
    .filter(isWorthSaying)
}

/**
 * Adds what ajv's `verbose` would add: that makes the generated code half as large again. Schema paths work because
 * there is no $ref.
 */
function explained(error: ErrorObject, root: unknown): ErrorObject {
  const at = decodeURIComponent(error.schemaPath.slice(1))
  const parentSchema = valueAt(fileSchema, parent(at)) as Readonly<Record<string, unknown>>
  return { ...error, parentSchema, schema: parentSchema?.[error.keyword], data: judgedValue(error, root) }
}

function judgedValue(error: ErrorObject, root: unknown): unknown {
  return valueAt(root, error.instancePath)
}

/** The pointer to an error's value, or to the key if the key is missing, unknown or badly named. */
function pointerOf(error: ErrorObject): Pointer {
  const name = badNameOf(error)
  if (name !== undefined) return child(error.instancePath, name)
  const params: Readonly<Record<string, unknown>> = error.params
  const key = params['additionalProperty'] ?? params['missingProperty']
  return typeof key === 'string' ? child(error.instancePath, key) : error.instancePath
}

/** Drops errors of a union's other branches: ajv reports every branch, but only the intended one matters. */
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

/** Whether to report a finding. Drops one beside a more specific one, and one about a misspelt key. */
function isWorthSaying(finding: Finding, index: number, all: readonly Finding[]): boolean {
  const rivals = all.filter((other) => other.at === finding.at)
  if (all.some((other) => other.meant === finding.at)) return false
  const best = rivals.find((other) => other.particular) ?? rivals[0]
  return best === finding && all.indexOf(finding) === index
}
