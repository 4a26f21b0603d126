import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The least percentage of lines of src that the tests outside test/e2e, test/packaging and test/v8 must run. The first two
 * start processes, which coverage would slow down and which may be killed before they have written theirs; test/v8 asks
 * V8 about code that coverage changes.
 * Measured: 94.3 (November 2026).
 */
const FLOOR = 92

type Summary = Readonly<Record<string, { readonly lines: { readonly total: number; readonly covered: number } }>>

const root = join(import.meta.dirname, '..')
const summary = JSON.parse(readFileSync(join(root, '.tap/report/coverage-summary.json'), 'utf8')) as Summary
/** What is generated, and the schema that it is generated from, are checked by `npm run generate -- --check`. */
const exclude = ['src/config/generated/**', 'src/config/schema/**', '**/*.d.ts']
const files = globSync('src/**/*.ts', { cwd: root, exclude })

/** The report lacks files that no test loads. Those that hold more than types count as lines that do not run. */
function linesOf(file: string): { readonly total: number; readonly covered: number } {
  const reported = summary[join(root, file)]
  if (reported !== undefined) return reported.lines
  const text = readFileSync(join(root, file), 'utf8')
  if (!/^export (?:const|function|async function|class) /m.test(text)) return { total: 0, covered: 0 }
  console.log(`  no test loads ${file}`)
  return { total: text.split('\n').length, covered: 0 }
}

const lines = files.map(linesOf)
const sum = (key: 'total' | 'covered') => lines.reduce((before, each) => before + each[key], 0)
const percentage = (100 * sum('covered')) / sum('total')
console.log(`  ${percentage.toFixed(1)} % of the lines of src run in unit tests; the floor is ${FLOOR} %`)
if (percentage < FLOOR) process.exitCode = 1
