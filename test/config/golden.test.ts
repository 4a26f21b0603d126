import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { problems } from './sample.ts'

const folder = new URL('./golden/', import.meta.url)

for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  t.test(`golden/${name}: every problem at once, in the file's order`, async (t) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const expected = readFileSync(new URL(name.replace(/\.yaml$/, '.txt'), folder), 'utf8')
    t.equal(`${(await problems(text)).join('\n')}\n`, expected)
  })
}
