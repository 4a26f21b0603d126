import { readFile, writeFile } from 'node:fs/promises'
import { jsonSchema } from '../src/config/json-schema.ts'
import { configurationReference } from './configuration-reference.ts'
import { errorReference } from './error-reference.ts'

/** The files made from sources. `--check` writes nothing and exits 1 when one is stale. */
const GENERATED: Readonly<Record<string, () => string>> = {
  'config/postern.schema.json': () => `${JSON.stringify(jsonSchema(), undefined, 2)}\n`,
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
