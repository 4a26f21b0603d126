import { resolve as absolute } from 'node:path'
import type { Ms } from '../time.ts'
import type { ClaimSourceConfig } from './config.ts'
import { fillDefaults } from './defaults.ts'
import { fileSchema } from './generated/schema.js'
import type { ClaimSourceFile } from './schema/claim-source.ts'
import { keySchema, type SchemaNode } from './schema-walk.ts'
import { parsedValue } from './syntax/parsed.ts'
import { parseDuration } from './syntax/quantity.ts'

const ms = (text: string) => parsedValue(parseDuration(text))

/**
 * @param written from the file, or from a preset, which leaves out what has a default
 * @param providerTimeout the time-out of a source that has none
 */
export function resolveClaimSource(
  written: ClaimSourceFile,
  providerTimeout: Ms,
  directory: string,
): ClaimSourceConfig {
  const source = fillDefaults(SOURCE, written, new Set()) as ClaimSourceFile
  const timeout = source.timeout === undefined ? providerTimeout : ms(source.timeout)
  const times = { timeout, staleFor: ms(source.staleFor) }
  if (source.kind !== 'http') return { ...source, ...times }
  const { caFile, headers } = source
  return {
    ...source,
    ...times,
    headers: { ...headers },
    ...(caFile !== undefined && { caFile: absolute(directory, caFile) }),
  } as ClaimSourceConfig
}

const SOURCE = ['providers', 'any', 'claimSources'].reduce<SchemaNode>(
  (schema, key) => keySchema(schema, key) ?? {},
  fileSchema,
).items as SchemaNode
