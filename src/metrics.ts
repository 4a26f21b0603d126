import type { Metric } from 'prom-client'

/** All metrics in the order of the output. Times are in seconds, as is usual for Prometheus. */
export const METRICS = {
  requests: {
    name: 'postern_requests_total',
    type: 'counter',
    labels: ['route', 'status'],
    help: 'Requests answered, by route (or own endpoint) and class of status.',
  },
  upstreamErrors: {
    name: 'postern_upstream_errors_total',
    type: 'counter',
    labels: ['route', 'error'],
    help: 'Requests that an upstream did not answer properly, by error code.',
  },
  wouldRefuse: {
    name: 'postern_would_refuse_total',
    type: 'counter',
    labels: ['route'],
    help: 'Requests that passed a route with enforce: false although its allow refuses them.',
  },
  logins: {
    name: 'postern_logins_total',
    type: 'counter',
    labels: ['provider', 'outcome'],
    help: 'Logins, by outcome: started, finished, or the error code that refused them.',
  },
  sessions: {
    name: 'postern_sessions',
    type: 'gauge',
    labels: [],
    help: 'Live sessions, if the store can count them.',
  },
  sessionsCreated: {
    name: 'postern_sessions_created_total',
    type: 'counter',
    labels: ['provider'],
    help: 'Sessions created.',
  },
  sessionsEnded: {
    name: 'postern_sessions_ended_total',
    type: 'counter',
    labels: ['reason'],
    help: 'Sessions ended by this process, by reason.',
  },
  sessionsEvicted: {
    name: 'postern_sessions_evicted_total',
    type: 'counter',
    labels: [],
    help: 'Live sessions dropped because there were more than maxSessions.',
  },
  sessionUsesLost: {
    name: 'postern_session_uses_lost_total',
    type: 'counter',
    labels: [],
    help: 'Uses of sessions that could not be written to the store. Other replicas may end these sessions as idle too early.',
  },
  refreshes: {
    name: 'postern_refreshes_total',
    type: 'counter',
    labels: ['provider', 'outcome'],
    help: 'Refreshes of one session, all attempts together: renewed, adopted (another replica did it), ended, busy, or why it failed: away, operator, refused, store, stopped.',
  },
  refreshAttempts: {
    name: 'postern_refresh_attempts_total',
    type: 'counter',
    labels: ['provider', 'outcome'],
    help: 'Refresh requests to the provider: granted, or why not: grant (refused for good), away, operator, refused.',
  },
  refreshDuration: {
    name: 'postern_refresh_duration_seconds',
    type: 'histogram',
    labels: ['provider'],
    help: 'How long the provider took to answer a refresh request.',
  },
  claimsReads: {
    name: 'postern_claims_reads_total',
    type: 'counter',
    labels: ['provider', 'outcome'],
    help: 'Claims read again from userinfo: read, or failed.',
  },
  claimSourceReads: {
    name: 'postern_claim_source_reads_total',
    type: 'counter',
    labels: ['provider', 'source', 'outcome'],
    help: 'Readings of a claim source for one person: read, or why not: away, refused (for good), token-refused (the access token), answer-refused (malformed or too large), denied (the person has no verified email).',
  },
  bearerTokens: {
    name: 'postern_bearer_tokens_total',
    type: 'counter',
    labels: ['way', 'outcome'],
    help: 'Bearer tokens checked, by way (jwt, introspect, userinfo) and outcome: accepted, refused, unavailable. Answers from the cache are not counted.',
  },
  circuit: {
    name: 'postern_provider_circuit_state',
    type: 'gauge',
    labels: ['provider', 'calls'],
    help: 'The circuit breakers of a provider, for logins and for refreshes: 0 closed, 1 half-open, 2 open.',
  },
} as const satisfies Readonly<Record<string, Definition>>

interface Definition {
  readonly name: string
  readonly type: 'counter' | 'gauge' | 'histogram'
  readonly labels: readonly string[]
  readonly help: string
}

type Named = typeof METRICS
type OfType<T extends Definition['type']> = {
  [Name in keyof Named]: Named[Name]['type'] extends T ? Name : never
}[keyof Named]

/** One value for each label of the metric. */
type Labels<Name extends keyof Named> = Named[Name]['labels'] extends infer Names extends readonly unknown[]
  ? { readonly [Index in keyof Names]: string }
  : never

/** Upper bounds in seconds. The default time-out of a provider is ten. */
const BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

/** Classes of status. `none` counts requests without a response. */
const CLASSES = ['none', '1xx', '2xx', '3xx', '4xx', '5xx'] as const

interface Series {
  readonly labels: readonly string[]
  value: number
  /** For a histogram: the number of observations up to each bound, then the number of all. */
  buckets?: Float64Array
}

/** A line of the exposition, as prom-client takes it. */
interface Value {
  readonly metricName?: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** The part of a metric that prom-client's registry uses. */
interface Exposed extends Pick<Definition, 'name' | 'type' | 'help'> {
  get(): Promise<Pick<Definition, 'name' | 'type' | 'help'> & { readonly values: readonly Value[] }>
}

type Sample = readonly [labels: readonly string[], value: number]

/** The process's metrics. They outlive reloads and are rendered only when scraped. */
export class Metrics {
  readonly requests = new RequestCounters()
  readonly #series = new Map<keyof Named, Map<string, Series>>()
  readonly #gauges = new Map<keyof Named, () => Iterable<Sample>>()

  count<Name extends OfType<'counter'>>(metric: Name, ...labels: Labels<Name>): void {
    this.#of(metric, labels as readonly string[]).value += 1
  }

  observe<Name extends OfType<'histogram'>>(metric: Name, seconds: number, ...labels: Labels<Name>): void {
    const series = this.#of(metric, labels as readonly string[])
    series.buckets ??= new Float64Array(BUCKETS.length + 1)
    const { buckets } = series
    for (const [index, bound] of BUCKETS.entries()) if (seconds <= bound) buckets[index] = (buckets[index] ?? 0) + 1
    buckets[BUCKETS.length] = (buckets[BUCKETS.length] ?? 0) + 1
    series.value += seconds
  }

  /** `read` is called at each scrape. */
  gauge<Name extends OfType<'gauge'>>(metric: Name, read: () => Iterable<readonly [Labels<Name>, number]>): void {
    this.#gauges.set(metric, read as () => Iterable<Sample>)
  }

  /** Renders Prometheus' text format 0.0.4 with prom-client, which takes 19 MB and so is loaded at the first scrape. */
  async render(): Promise<string> {
    const { Registry } = await import('prom-client')
    const registry = new Registry()
    for (const key of Object.keys(METRICS) as (keyof Named)[]) {
      const { name, type, help, labels }: Definition = METRICS[key]
      const values = [...this.#valuesOf(key, labels)]
      const exposed: Exposed = { name, type, help, get: async () => ({ name, type, help, values }) }
      // The registry uses only these members of a metric.
      registry.registerMetric(exposed as unknown as Metric)
    }
    return registry.metrics()
  }

  *#valuesOf(key: keyof Named, names: readonly string[]): Iterable<Value> {
    for (const [labels, value] of this.#samples(key)) yield { labels: named(names, labels), value }
    if (METRICS[key].type === 'histogram')
      for (const series of this.#seriesOf(key)) yield* histogram(METRICS[key].name, names, series)
  }

  *#samples(key: keyof Named): Iterable<Sample> {
    const gauge = this.#gauges.get(key)
    if (gauge !== undefined) yield* gauge()
    else if (key === 'requests') yield* this.requests.samples()
    else if (METRICS[key].type === 'counter') {
      for (const { labels, value } of this.#seriesOf(key)) yield [labels, value]
    }
  }

  #seriesOf(key: keyof Named): Iterable<Series> {
    return this.#series.get(key)?.values() ?? []
  }

  #of(metric: keyof Named, labels: readonly string[]): Series {
    let all = this.#series.get(metric)
    if (all === undefined) {
      all = new Map()
      this.#series.set(metric, all)
    }
    const id = labels.join('\0')
    const series: Series = all.get(id) ?? { labels, value: 0 }
    all.set(id, series)
    return series
  }
}

/**
 * Counts requests by route and class of status, with one addition to an array per request. A route keeps its index
 * across reloads.
 */
class RequestCounters {
  readonly #places = new Map<string, number>()
  #counts = new Float64Array(16 * CLASSES.length)

  /** The index of a route's counters, for `count`. */
  counterOf(route: string): number {
    const known = this.#places.get(route)
    if (known !== undefined) return known
    const place = this.#places.size * CLASSES.length
    this.#places.set(route, place)
    if (place + CLASSES.length > this.#counts.length) {
      const grown = new Float64Array(this.#counts.length * 2)
      grown.set(this.#counts)
      this.#counts = grown
    }
    return place
  }

  /** @param status 499 means that the client left before the response; it counts as `none` */
  count(place: number, status: number): void {
    const at = place + (status === 499 || status < 100 || status > 599 ? 0 : (status / 100) | 0)
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
  }

  *samples(): Iterable<Sample> {
    for (const [route, place] of this.#places) {
      for (const [index, status] of CLASSES.entries()) {
        const count = this.#counts[place + index] ?? 0
        if (count > 0) yield [[route, status], count]
      }
    }
  }
}

function* histogram(name: string, names: readonly string[], { labels, value, buckets }: Series): Iterable<Value> {
  const own = named(names, labels)
  for (const [index, bound] of [...BUCKETS, '+Inf'].entries()) {
    yield { metricName: `${name}_bucket`, labels: { ...own, le: String(bound) }, value: buckets?.[index] ?? 0 }
  }
  yield { metricName: `${name}_sum`, labels: own, value }
  yield { metricName: `${name}_count`, labels: own, value: buckets?.[BUCKETS.length] ?? 0 }
}

function named(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}
