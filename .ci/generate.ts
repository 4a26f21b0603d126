import { readFile, writeFile } from 'node:fs/promises'
import { publishedSchema } from '../src/config/published-schema.ts'
import { FileSchema } from '../src/config/schema/file.ts'
import { nodeOf } from '../src/config/schema-walk.ts'
import { schemaModule, validatorModule } from './config-validator.ts'
import { configurationReference } from './configuration-reference.ts'
import { errorReference } from './error-reference.ts'

/** The files made from sources. `--check` writes nothing and exits 1 when one is stale. */
const GENERATED: Readonly<Record<string, () => string>> = {
  'config/postern.schema.json': () => `${JSON.stringify(publishedSchema(nodeOf(FileSchema)), undefined, 2)}\n`,
  'src/config/generated/schema.js': schemaModule,
  'src/config/generated/validator.js': validatorModule,
  'docs/reference/configuration.md': configurationReference,
  'docs/errors.md': errorReference,
}

const root = new URL('../', import.meta.url)
const checking = process.argv.includes('--check')
for (const [path, make] of Object.entries(GENERATED)) {
  const url = new URL(path, root)
  const wanted = make()
  const present = await readFile(url, 'utf8').catch(() => undefined)
  if (present === wanted) continue
  if (checking) {
    console.error(`${path} is stale: run node .ci/generate.ts`)
    process.exitCode = 1
  } else {
    await writeFile(url, wanted)
    console.log(`wrote ${path}`)
  }
}
