// Charts and tables of a run, for docs/: node bench/chart.ts [RESULTS.json …]; the newest one when left out.
// Of several, each adds its measures to those before, or takes their place.
// Writes docs/performance-*.svg, and the tables between the two marks in docs/performance.md.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isReached, judge } from './goals.ts'
import type { MeasureResult, Report } from './report.ts'

interface Chart {
  readonly file: string
  readonly measure: string
  readonly key: string
  readonly title: string
  readonly digits: number
  /** Bars that would dwarf all others. */
  readonly without?: readonly string[]
}

const CHARTS: readonly Chart[] = [
  {
    file: 'performance-rate.svg',
    measure: 'get-1k-c64',
    key: 'rate',
    title: 'Requests per second on one core (1 KB, 64 connections)',
    digits: 0,
    without: ['direct'],
  },
  {
    file: 'performance-cpu.svg',
    measure: 'get-1k-c64',
    key: 'cpu',
    title: 'CPU milliseconds per 1,000 requests (1 KB, 64 connections)',
    digits: 0,
    without: ['direct'],
  },
  {
    file: 'performance-p99.svg',
    measure: 'get-1k-c1000',
    key: 'p99',
    title: 'p99, milliseconds (1 KB, 1,000 connections)',
    digits: 0,
    without: ['direct'],
  },
  {
    file: 'performance-large.svg',
    measure: 'get-10m',
    key: 'rate',
    title: '10 MB responses per second on one core (16 connections)',
    digits: 0,
    without: ['direct'],
  },
  {
    file: 'performance-websocket.svg',
    measure: 'ws-round-trips',
    key: 'cpu',
    title: 'CPU microseconds per WebSocket round trip (100 bytes)',
    digits: 1,
    without: ['direct'],
  },
]

const WIDTH = 760
const LABELS = 190
const NUMBERS = 80
const BAR = 22
const GAP = 10
const TOP = 46

const docs = join(import.meta.dirname, '../docs')
const START = '<!-- numbers: written by bench/chart.ts -->'
const END = '<!-- end of numbers -->'

const files = process.argv.length > 2 ? process.argv.slice(2) : [newest()]
const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report)
const measures = new Map(reports.flatMap((report) => report.measures.map((result) => [result.name, result] as const)))
const drawn: Chart[] = []
for (const chart of CHARTS) {
  const result = measures.get(chart.measure)
  if (result === undefined) continue
  writeFileSync(join(docs, chart.file), draw(chart, result))
  drawn.push(chart)
}
fillIn(join(docs, 'performance.md'))

function newest(): string {
  const folder = join(import.meta.dirname, 'results')
  const name = readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .sort()
    .at(-1)
  if (name === undefined) throw new Error('nothing in bench/results: run the bench first')
  return join(folder, name)
}

function draw({ title, key, digits, without = [] }: Chart, { variants }: MeasureResult): string {
  const bars = Object.entries(variants).flatMap(([name, { medians }]) =>
    without.includes(name) || medians[key] === undefined ? [] : [{ name, value: medians[key] }],
  )
  const most = Math.max(...bars.map(({ value }) => value))
  const height = TOP + bars.length * (BAR + GAP) + GAP
  const room = WIDTH - LABELS - NUMBERS
  const rows = bars.map(({ name, value }, index) => {
    const y = TOP + index * (BAR + GAP)
    const width = Math.max(1, (value / most) * room)
    const colour = name.startsWith('postern') ? '#2563a8' : '#9aa7b5'
    const middle = y + BAR / 2 + 4
    return `  <text x="${LABELS - 10}" y="${middle}" text-anchor="end">${escapeXml(name)}</text>
  <rect x="${LABELS}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2" fill="${colour}"/>
  <text x="${(LABELS + width + 8).toFixed(1)}" y="${middle}">${format(value, digits)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(title)}" font-family="system-ui, sans-serif" font-size="13" fill="#1b2330">
  <rect width="100%" height="100%" fill="#ffffff"/>
  <text x="12" y="26" font-size="15" font-weight="600">${escapeXml(title)}</text>
${rows.join('\n')}
</svg>
`
}

function fillIn(page: string): void {
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.indexOf(START), text.indexOf(END)]
  if (before === -1 || after === -1) throw new Error(`${page} has no place for the numbers`)
  const parts = [
    START,
    ...reports.map(about),
    ...drawn.map(({ file, title }) => `![${title}](${file})`),
    ...[...measures.values()].map(table),
    goalTable(),
    END,
  ]
  writeFileSync(page, text.slice(0, before) + parts.join('\n\n') + text.slice(after + END.length))
}

function about({ date, machine, options, measures }: Report): string {
  const { cpu, cores, node, kernel } = machine
  const which = reports.length === 1 ? '' : ` (${measures.map(({ name }) => name).join(', ')})`
  const rounds = `medians of ${options['rounds']} interleaved rounds of ${options['seconds']} s, where no table says otherwise`
  return `Run of ${date.slice(0, 10)}${which}: ${cpu}, ${cores} cores, Linux ${kernel}, Node ${node}; ${rounds}.`
}

function table({ name, title, yardstick, columns, variants, notes = [] }: MeasureResult): string {
  const heads = ['', ...columns.flatMap(({ title, ratio }) => (ratio === true ? [title, '×'] : [title]))]
  const rows = Object.entries(variants).map(([variant, { medians, ratios }]) => {
    const cells = columns.flatMap(({ key, digits, ratio }) => {
      const cell = medians[key] === undefined ? '' : format(medians[key], digits)
      if (ratio !== true) return [cell]
      return [cell, variant === yardstick ? '1' : ratios[key] === undefined ? '' : format(ratios[key], 2)]
    })
    return `| ${[variant, ...cells].join(' | ')} |`
  })
  const rounds = Math.max(...Object.values(variants).map((variant) => variant.rounds.length))
  const asked = reports.findLast(({ measures }) => measures.some((measure) => measure.name === name))?.options['rounds']
  const fewer = rounds === asked ? '' : ` ${rounds} rounds.`
  const lines = [`| ${heads.join(' | ')} |`, `| --- |${' ---: |'.repeat(heads.length - 1)}`, ...rows]
  return `### ${title}\n\n× is the ratio to ${yardstick}.${fewer}\n\n${[lines.join('\n'), ...notes].join('\n\n')}`
}

function goalTable(): string {
  const rows = judge([...measures.values()]).map((goal) => {
    const digits = goal.reached < 10 ? 2 : 0
    return `| ${goal.aim} | ${format(goal.reached, digits)} | at ${goal.at} ${goal.bound} | ${isReached(goal) ? 'yes' : '**no**'} |`
  })
  return `### What was aimed at\n\n| | reached | aim | |\n| --- | ---: | --- | --- |\n${rows.join('\n')}`
}

function format(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
