import type { Cores } from './machine.ts'
import type { ServerProcess } from './processes.ts'
import type { Provider } from './provider.ts'
import type { Upstreams } from './upstream.ts'

/** What every variant stands on. */
export interface Stage {
  readonly cores: Cores | undefined
  readonly folder: string
  readonly upstreams: Upstreams
  readonly provider: Provider
  /** The production build. */
  readonly main: string
}

/** A variant that is up. */
export interface Running {
  readonly url: string
  /** The Cookie header of somebody who is signed in. */
  readonly cookie?: string
  /** The Authorization header of an API client. */
  readonly authorization?: string
  /** A file with a Cookie header per line, to be used in turn instead. */
  readonly cookies?: string
  /** Whose CPU time and memory count; undefined: there is nothing between load and upstream. */
  readonly server: ServerProcess | undefined
  /** What else was done for it so far, by name; a sample has how much more it became. */
  readonly counters?: () => Promise<Sample>
  stop(): Promise<void>
}

/** One way of getting a request to an upstream. */
export interface Variant {
  readonly name: string
  /** Undefined: it can be measured here; else why not. */
  readonly missing?: string
  start(stage: Stage, upstream: string): Promise<Running>
}

export type Sample = Readonly<Record<string, number>>

/** The samples of one variant, one per round. */
export type Samples = Map<string, Sample[]>

export interface Column {
  readonly key: string
  readonly title: string
  readonly digits: number
  /** Also shown as a ratio to the yardstick, round by round. */
  readonly ratio?: boolean
}

export interface RunOptions {
  readonly rounds: number
  readonly seconds: number
  /** Whether a variant of a measure takes part. */
  readonly wanted: (measure: string, variant: string) => boolean
  readonly say: (text: string) => void
}

export interface Measure {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  /** The variant that the others are compared with. */
  readonly yardstick: string
  /** Too expensive for every run: only when asked for by name. */
  readonly byName?: boolean
  run(stage: Stage, options: RunOptions): Promise<Samples>
  /** What the table cannot say: lines below it. */
  notes?(samples: Samples): readonly string[]
}

export function addSample(samples: Samples, variant: string, sample: Sample): void {
  const all = samples.get(variant)
  if (all === undefined) samples.set(variant, [sample])
  else all.push(sample)
}

/** Each round in another order, so that no variant is always the one after the heaviest. */
export function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const at = items.length === 0 ? 0 : by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

/** Starts what is wanted and can be had; what does not start is left out, and said. */
export async function startAll(
  measure: string,
  variants: readonly Variant[],
  stage: Stage,
  upstream: string,
  options: RunOptions,
): Promise<readonly (readonly [name: string, running: Running])[]> {
  const started: (readonly [string, Running])[] = []
  for (const variant of variants) {
    if (!options.wanted(measure, variant.name)) continue
    if (variant.missing !== undefined) {
      options.say(`${measure}: without ${variant.name}: ${variant.missing}`)
      continue
    }
    try {
      started.push([variant.name, await variant.start(stage, upstream)])
    } catch (error) {
      options.say(`${measure}: without ${variant.name}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return started
}

export async function stopAll(started: readonly (readonly [name: string, running: Running])[]): Promise<void> {
  await Promise.all(started.map(([, running]) => running.stop()))
}
