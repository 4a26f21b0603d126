import type { Column, Measure, Sample, Samples } from './stage.ts'

/** One variant of one measure, summed up over its rounds. */
export interface VariantResult {
  readonly medians: Sample
  /** To the yardstick: the median of the ratios of each round. */
  readonly ratios: Sample
  readonly rounds: readonly Sample[]
}

export interface MeasureResult {
  readonly name: string
  readonly title: string
  readonly yardstick: string
  readonly columns: readonly Column[]
  readonly variants: Readonly<Record<string, VariantResult>>
  /** Lines below the table. */
  readonly notes?: readonly string[]
  /** Seconds that it took. */
  readonly took: number
}

export interface Report {
  readonly date: string
  readonly machine: Readonly<Record<string, string | number>>
  readonly options: Readonly<Record<string, string | number>>
  readonly measures: readonly MeasureResult[]
  /** What could not be measured, by name, and why. */
  readonly broken: Readonly<Record<string, string>>
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function summarize(measure: Measure, samples: Samples, took: number): MeasureResult {
  const { name, title, yardstick, columns } = measure
  // A run of a few variants may be without the yardstick: then the first one is it.
  const base = samples.has(yardstick) ? yardstick : ([...samples.keys()][0] ?? yardstick)
  const variants: Record<string, VariantResult> = {}
  for (const [variant, rounds] of samples) {
    const medians: Record<string, number> = {}
    const ratios: Record<string, number> = {}
    for (const { key, ratio } of columns) {
      const measured = rounds.flatMap((sample) => sample[key] ?? [])
      if (measured.length > 0) medians[key] = median(measured)
      if (ratio === true && variant !== base) ratios[key] = ratioOf(rounds, samples.get(base) ?? [], key)
    }
    variants[variant] = { medians, ratios, rounds }
  }
  return { name, title, yardstick: base, columns, variants, notes: measure.notes?.(samples) ?? [], took }
}

function ratioOf(rounds: readonly Sample[], base: readonly Sample[], key: string): number {
  return median(
    rounds.flatMap((sample, round) => {
      const divisor = base[round]?.[key] ?? 0
      return divisor === 0 || sample[key] === undefined ? [] : [sample[key] / divisor]
    }),
  )
}

/** A table for people: medians, and behind what has one the ratio to the yardstick. */
export function renderTable({ title, yardstick, columns, variants, notes = [] }: MeasureResult): string {
  const heads = ['', ...columns.flatMap(({ title, ratio }) => (ratio === true ? [title, '×'] : [title]))]
  const rows = Object.entries(variants).map(([variant, { medians, ratios }]) => [
    variant,
    ...columns.flatMap(({ key, digits, ratio }) => {
      const value = medians[key] === undefined ? '' : number(medians[key], digits)
      if (ratio !== true) return [value]
      return [value, variant === yardstick ? '1' : ratios[key] === undefined ? '' : number(ratios[key], 2)]
    }),
  ])
  const widths = heads.map((head, index) => Math.max(head.length, ...rows.map((row) => row[index]!.length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!)))
      .join('  ')
      .trimEnd()
  return [`${title} (× ${yardstick})`, line(heads), ...rows.map(line), ...notes].join('\n')
}

function number(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
