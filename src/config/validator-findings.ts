import type { ErrorObject } from 'ajv'
import { didYouMean } from '../spelling.ts'
import { child, type Finding, type Pointer, parent, readable, steps } from './finding.ts'
import type { SyntaxFault } from './schema-keywords.ts'
import { type SchemaNode, typeName } from './schema-walk.ts'

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map',
  array: 'a list',
  null: 'null',
}

function words(types: readonly string[]): string {
  return types.map((type) => TYPE_WORDS[type] ?? type).join(' or ')
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function name(at: Pointer): string {
  return at === '' ? 'the file' : `\`${readable(at)}\``
}

function wrongType(at: Pointer, wanted: readonly string[], value: unknown): Finding {
  const given = typeName(value)
  if (given === 'null') {
    return {
      at,
      unusable: true,
      message: `${name(at)}: has no value`,
      hint: `write ${words(wanted)}, or leave the key out`,
    }
  }
  const hint =
    wanted.includes('string') && (given === 'integer' || given === 'number' || given === 'boolean')
      ? 'put it in quotes'
      : wanted.includes('array') && given === 'string'
        ? 'put it in brackets: [ … ]'
        : `write ${words(wanted)}`
  return { at, unusable: true, message: `${name(at)}: must be ${words(wanted)}, not ${words([given])}`, hint }
}

/** The finding for a value that fits no branch of a union. */
export function unionFinding(at: Pointer, branches: readonly SchemaNode[], value: unknown): Finding {
  const kinds = branches.flatMap((branch) => {
    const kind = branch.properties?.['kind']?.const
    return typeof kind === 'string' ? [kind] : []
  })
  if (kinds.length > 0 && typeName(value) === 'object') {
    const given = (value as Readonly<Record<string, unknown>>)['kind']
    return { ...wrongChoice(`${at}/kind`, kinds, given), unusable: true }
  }
  const types = [...new Set(branches.map((branch) => branch.type ?? 'null'))]
  if (typeName(value) === 'null' || branches.every((branch) => branch.const === undefined))
    return wrongType(
      at,
      types.filter((type) => type !== 'null'),
      value,
    )
  return wrongType(at, types, value)
}

function wrongChoice(at: Pointer, known: readonly string[], given: unknown): Finding {
  if (given === undefined)
    return { at, unusable: true, message: `${name(at)}: is missing`, hint: `write one of ${listed(known)}` }
  const meant = typeof given === 'string' ? didYouMean(given, known) : undefined
  return {
    at,
    unusable: true,
    message: `${name(at)}: must be one of ${listed(known)}`,
    hint: meant === undefined ? 'choose one of them' : `did you mean \`${meant}\`?`,
  }
}

function unknownKey(at: Pointer, schema: SchemaNode): Finding {
  const key = steps(at).at(-1) ?? ''
  const known = Object.keys(schema.properties ?? {})
  const meant = didYouMean(key, known)
  const hint =
    key === '<<'
      ? 'merge keys are not read; write the keys out'
      : meant !== undefined
        ? `did you mean \`${meant}\`?`
        : known.length > 0
          ? `the keys here are ${listed(known)}`
          : 'leave it out'
  return {
    at,
    key: true,
    message: `${name(at)}: unknown key`,
    hint,
    ...(meant === undefined ? { harmless: true } : { meant: child(parent(at), meant) }),
  }
}

/** The finding for one error of the validator. Never quotes the value, which may be a secret. */
export function errorFinding(error: ErrorObject, at: Pointer): Finding {
  const params: Readonly<Record<string, unknown>> = error.params
  const schema = (error.parentSchema ?? {}) as SchemaNode
  const say = (message: string, hint: string): Finding => ({
    at,
    unusable: true,
    message: `${name(at)}: ${message}`,
    hint,
  })
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(at, schema)
    case 'required': {
      const description = schema.properties?.[steps(at).at(-1) ?? '']?.description
      return {
        at,
        message: `${name(at)}: is missing`,
        hint: description === undefined ? 'write it' : `write it: ${sentence(description)}`,
      }
    }
    case 'type':
      return wrongType(at, [params['type']].flat().map(String), error.data)
    case 'enum':
      if (typeof error.data !== 'string' && error.data !== undefined) return wrongType(at, ['string'], error.data)
      return wrongChoice(at, schema.enum ?? [], error.data)
    case 'const':
      return say(`must be \`${String(schema.const)}\``, `write \`${String(schema.const)}\``)
    case 'syntax': {
      const { message, hint } = params['fault'] as SyntaxFault
      const finding = { ...say(message, hint), particular: true } as const
      return badNameOf(error) === undefined ? finding : badName(finding)
    }
    case 'pattern':
      if (badNameOf(error) !== undefined) return badName(say('is not a name', 'use letters, digits, - and _'))
      return say(`must be ${String(schema['expects'] ?? 'of another form')}`, 'correct it')
    case 'minBytes':
      return say(`must be at least ${String(schema['minBytes'])} bytes long`, 'run `postern secret` to make one')
    case 'minLength':
      return Number(schema['minLength']) === 1
        ? say('is empty', 'write a value, or leave the key out')
        : say(`must be at least ${String(schema['minLength'])} characters long`, 'make it longer')
    case 'minItems':
    case 'minProperties':
      return say('is empty', 'write at least one entry')
    case 'uniqueItems':
      return say('holds the same entry twice', 'keep one of them')
    case 'minimum':
      return say(`must be at least ${String(schema['minimum'])}`, 'write a larger number')
    case 'maximum':
      return say(`must be at most ${String(schema['maximum'])}`, 'write a smaller number')
    default:
      return say('is not right', 'see docs/reference/configuration.md')
  }
}

/** Marks the key as wrong, not its value. */
function badName({ unusable: _, ...finding }: Finding): Finding {
  return { ...finding, key: true, harmless: true }
}

/** The key that `propertyNames` refused, if the error is about one. */
export function badNameOf(error: ErrorObject): string | undefined {
  if (error.keyword === 'propertyNames' || !error.schemaPath.includes('/propertyNames/')) return undefined
  return error.propertyName
}

function sentence(description: string): string {
  const first = description.split(/[.;:](?:\s|$)/, 1)[0] ?? ''
  return first.charAt(0).toLowerCase() + first.slice(1)
}
