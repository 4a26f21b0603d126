import { type MeasureResult, median } from './report.ts'

/** One aim of the project, and how far it is. */
export interface Goal {
  readonly aim: string
  readonly reached: number
  readonly bound: number
  /** Which side of the bound is good. */
  readonly at: 'least' | 'most'
}

/** What a measure says about an aim; undefined: what it would take was not measured. */
type Ask = (result: MeasureResult) => number | undefined
type Aim = readonly [aim: string, at: 'least' | 'most', bound: number, ask: Ask]

/** The aims of the issues ("Done when"), and of the design's table of floors. */
const GOALS: readonly (readonly [measure: string, ...Aim])[] = [
  ...aims('get-1k-c64', [
    ['1 KB, 64 connections: rate to bare relay', 'least', 0.9, between('rate', 'postern', 'bare relay')],
    ['… to @fastify/http-proxy', 'least', 1.8, between('rate', 'postern', '@fastify/http-proxy')],
    ['… to mod_auth_openidc', 'least', 2, between('rate', 'postern', 'mod_auth_openidc')],
    ['… to oauth2-proxy', 'least', 1.5, between('rate', 'postern', 'oauth2-proxy')],
    ['… to nginx', 'least', 0.2, between('rate', 'postern', 'nginx')],
    ['… p99 to bare relay', 'most', 1.5, between('p99', 'postern', 'bare relay')],
    ['… CPU to bare relay + auth', 'most', 1.35, between('cpu', 'postern', 'bare relay + auth')],
    ['… peak memory, MB', 'most', 140, value('memory', 'postern')],
    ['auth: required over none, by CPU', 'most', 1.07, between('cpu', 'postern', 'postern auth: none')],
    ['… by rate', 'most', 1.07, between('rate', 'postern auth: none', 'postern')],
  ]),
  ...aims('get-1k-c1', [['1 connection: added p50, ms', 'most', 0.4, difference('p50', 'postern', 'direct')]]),
  ...aims('get-1k-c100', [['100 connections: p99, ms', 'most', 100, value('p99', 'postern')]]),
  ...aims('get-10m', [['10 MB down: rate to bare relay', 'least', 0.9, between('rate', 'postern', 'bare relay')]]),
  ...aims('post-10m', [['10 MB up: rate to bare relay', 'least', 0.9, between('rate', 'postern', 'bare relay')]]),
  ...aims('memory', [
    ['memory, 100 MB to 10 MB bodies down', 'most', 1.1, within('postern', 'down100m', 'down10m')],
    ['memory, slow readers to 10 MB bodies', 'most', 1.1, within('postern', 'downSlow', 'down10m')],
    ['memory, 50 MB to 10 MB bodies up', 'most', 1.1, within('postern', 'up50m', 'up10m')],
    ['memory, slow upstream to 10 MB bodies', 'most', 1.1, within('postern', 'upSlow', 'up10m')],
  ]),
  ...aims('routes', [
    ['10,000 routes to 10: rate', 'least', 0.95, between('rate', '10,000 routes', '10 routes')],
    ['… CPU', 'most', 1.05, between('cpu', '10,000 routes', '10 routes')],
  ]),
  ...aims('callers', [
    ['a policy of ten terms: CPU', 'most', 1.03, between('cpu', 'session, policy', 'session')],
    ['… on a route that takes tokens', 'most', 1.03, between('cpu', 'session, policy, takes tokens', 'session')],
    ['an API client with a JWT: CPU to a session', 'most', 1.03, between('cpu', 'token', 'session')],
    ['… with a policy of ten terms', 'most', 1.03, between('cpu', 'token, policy', 'session')],
    ['… by introspection', 'most', 1.03, between('cpu', 'token, introspection', 'session')],
    ['assertions: CPU', 'most', 1.03, between('cpu', 'session, assertion', 'session')],
  ]),
  ...aims('unsafe-callers', [
    ['origin check: CPU', 'most', 1.03, between('cpu', 'session, Origin', 'session')],
    ['… and a policy, where tokens are taken', 'most', 1.03, between('cpu', 'session, Origin, policy', 'session')],
    ['… of an API client', 'most', 1.03, between('cpu', 'token, Origin, policy', 'session')],
  ]),
  ...aims('sessions', [
    ['1,000,000 sessions to 10: rate', 'least', 0.95, between('rate', '1,000,000, 10 of them ask', '10 sessions')],
    ['… CPU', 'most', 1.05, between('cpu', '1,000,000, 10 of them ask', '10 sessions')],
    ['… rate when 20,000 of them ask', 'least', 0.95, between('rate', '1,000,000, 20,000 ask', '10 sessions')],
  ]),
  ...aims('session-store', [
    ['1,000,000 sessions: full collection, ms', 'most', 200, value('pause', '1,000,000 sessions')],
    ['… longest pause in use', 'most', 200, value('own', '1,000,000 sessions')],
    ['100,000 sessions: full collection, ms', 'most', 30, value('pause', '100,000 sessions')],
    ['… longest pause in use', 'most', 30, value('own', '100,000 sessions')],
    ['a session beyond tokens and claims, bytes', 'most', 1024, value('beyond', '1,000,000 sessions')],
  ]),
  ...aims('ws-idle', [['idle WebSocket, KB', 'most', 15, value('each', 'postern')]]),
  ...aims('ws-round-trips', [
    ['WebSocket: rate to @fastify/http-proxy', 'least', 1.5, between('rate', 'postern', '@fastify/http-proxy')],
    ['… per CPU', 'least', 1.5, between('cpu', '@fastify/http-proxy', 'postern')],
    ['… rate to TCP relay', 'least', 0.8, between('rate', 'postern', 'TCP relay')],
    ['… per CPU', 'least', 0.8, between('cpu', 'TCP relay', 'postern')],
  ]),
  ...aims('reload', [
    ['200 reloads: failed requests', 'most', 0, worst('failed', 'postern')],
    ['… memory held after 200 more to after 200', 'most', 1.05, within('postern', 'again', 'after')],
  ]),
  ...aims('drain', [['SIGTERM: failed requests', 'most', 0, worst('failed', 'postern')]]),
  ...aims('start', [
    ['start, ms', 'most', 250, value('ready', 'postern')],
    ['… with 10,000 routes', 'most', 2000, value('ready', 'postern, 10,000 routes')],
    ['idle memory, MB', 'most', 85, value('memory', 'postern')],
  ]),
  ...aims('stores', [
    ['redis to the memory store: rate', 'least', 0.97, between('rate', 'redis', 'memory')],
    ['… CPU', 'most', 1.03, between('cpu', 'redis', 'memory')],
    ['… redis commands per 1,000 warm requests', 'most', 0, value('commands', 'redis')],
  ]),
  ...aims('redis-million', [
    ['1,000,000 sessions in redis to 10: start', 'most', 1.1, between('ready', '1,000,000 sessions', '10 sessions')],
    ['… look-up', 'most', 1.1, between('others', '1,000,000 sessions', '10 sessions')],
  ]),
]

/** The goals that these results say something about. */
export function judge(results: readonly MeasureResult[]): readonly Goal[] {
  return answers(results).flatMap(({ reached, ...goal }) => (reached === undefined ? [] : [{ ...goal, reached }]))
}

/** The aims that these measures are about and these results say nothing about. */
export function unjudged(measures: readonly string[], results: readonly MeasureResult[]): readonly string[] {
  const open = answers(results).filter(({ measure, reached }) => reached === undefined && measures.includes(measure))
  return open.map(({ measure, aim }) => `${measure}: ${aim}`)
}

function answers(results: readonly MeasureResult[]) {
  const measured = new Map(results.map((result) => [result.name, result]))
  return GOALS.map(([measure, aim, at, bound, ask]) => {
    const result = measured.get(measure)
    return { measure, aim, at, bound, reached: result && ask(result) }
  })
}

export function isReached({ at, reached, bound }: Goal): boolean {
  return at === 'least' ? reached >= bound : reached <= bound
}

export function renderGoals(goals: readonly Goal[]): string {
  const width = Math.max(...goals.map(({ aim }) => aim.length))
  return goals
    .map((goal) => {
      const bound = `at ${goal.at} ${goal.bound}`
      return `${isReached(goal) ? 'yes' : 'NO '}  ${goal.aim.padEnd(width)}  ${round(goal.reached).padStart(9)}  ${bound}`
    })
    .join('\n')
}

function aims(measure: string, list: readonly Aim[]): readonly (readonly [measure: string, ...Aim])[] {
  return list.map((aim) => [measure, ...aim])
}

function value(key: string, variant: string): Ask {
  return ({ variants }) => variants[variant]?.medians[key]
}

/** The largest of all rounds: what must not happen must not happen once. */
function worst(key: string, variant: string): Ask {
  return ({ variants }) => {
    const measured = variants[variant]?.rounds.flatMap((sample) => sample[key] ?? []) ?? []
    return measured.length === 0 ? undefined : Math.max(...measured)
  }
}

function difference(key: string, variant: string, base: string): Ask {
  return (result) => {
    const [more, less] = [value(key, variant)(result), value(key, base)(result)]
    return more === undefined || less === undefined ? undefined : more - less
  }
}

/** One variant to another: the median of the ratios of each round. */
function between(key: string, variant: string, base: string): Ask {
  return ({ variants }) => {
    const [some, others] = [variants[variant]?.rounds, variants[base]?.rounds]
    if (some === undefined || others === undefined) return undefined
    const ratios = some.flatMap((sample, round) => {
      const [above, below] = [sample[key], others[round]?.[key]]
      return above === undefined || below === undefined || below === 0 ? [] : [above / below]
    })
    return ratios.length === 0 ? undefined : median(ratios)
  }
}

/** Two columns of one variant: the median of the ratios of each round. */
function within(variant: string, key: string, base: string): Ask {
  return ({ variants }) => {
    const ratios = (variants[variant]?.rounds ?? []).flatMap((sample) => {
      const [above, below] = [sample[key], sample[base]]
      return above === undefined || below === undefined || below === 0 ? [] : [above / below]
    })
    return ratios.length === 0 ? undefined : median(ratios)
  }
}

function round(reached: number): string {
  return reached.toLocaleString('en', { maximumFractionDigits: reached < 10 ? 2 : 0 })
}
