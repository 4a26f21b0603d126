import { readFileSync } from 'node:fs'
import t from 'tap'
import { run } from '../../src/cli/schema.ts'

t.test('the schema is the one in config/', async (t) => {
  const written: string[] = []
  t.equal(await run([], { stdout: (text) => void written.push(text) }), 0)
  t.equal(written.join(''), readFileSync(new URL('../../config/postern.schema.json', import.meta.url), 'utf8'))
})
