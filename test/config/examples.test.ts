import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { parse } from 'yaml'
import { jsonSchema } from '../../src/config/json-schema.ts'
import { config } from './sample.ts'

const folder = new URL('../../config/', import.meta.url)
const conforms = new Ajv2020({ allErrors: true }).compile(jsonSchema())

const files = [...readdirSync(folder).filter((file) => file.endsWith('.yaml')), 'forward-auth/postern.yaml']

for (const name of files) {
  t.test(`config/${name} loads, and an editor with the JSON Schema finds nothing wrong`, async (t) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const loaded = await config(text)
    t.ok(loaded.routes.length > 0)
    conforms(parse(text))
    t.same(conforms.errors ?? [], [])
  })
}
