import { type MeasureResult, median } from './report.ts'

/** One aim of the project, and how far it is. */
export interface Goal {
  readonly aim: string
  readonly reached: number
  readonly bound: number
  /** Which side of the bound is good. */
  readonly at: 'least' | 'most'
}

type Measured = ReadonlyMap<string, MeasureResult>
type Ask = (measured: Measured) => number | undefined

/** The aims of the issue ("Done when") and of performance.md's table of floors. */
const GOALS: readonly (readonly [aim: string, at: 'least' | 'most', bound: number, ask: Ask])[] = [
  ['1 KB, 64 connections: rate to bare relay', 'least', 0.9, between('get-1k-c64', 'rate', 'postern', 'bare relay')],
  ['… to @fastify/http-proxy', 'least', 1.8, between('get-1k-c64', 'rate', 'postern', '@fastify/http-proxy')],
  ['… to mod_auth_openidc', 'least', 2, between('get-1k-c64', 'rate', 'postern', 'mod_auth_openidc')],
  ['… to oauth2-proxy', 'least', 1.5, between('get-1k-c64', 'rate', 'postern', 'oauth2-proxy')],
  ['… to nginx', 'least', 0.2, between('get-1k-c64', 'rate', 'postern', 'nginx')],
  ['… to auth: none', 'least', 0.93, between('get-1k-c64', 'rate', 'postern', 'postern auth: none')],
  ['… p99 to bare relay', 'most', 1.5, between('get-1k-c64', 'p99', 'postern', 'bare relay')],
  ['… CPU to bare relay + auth', 'most', 1.35, between('get-1k-c64', 'cpu', 'postern', 'bare relay + auth')],
  ['… memory, MB', 'most', 140, value('get-1k-c64', 'memory', 'postern')],
  ['1 connection: added p50, ms', 'most', 0.4, difference('get-1k-c1', 'p50', 'postern', 'direct')],
  ['100 connections: p99, ms', 'most', 100, value('get-1k-c100', 'p99', 'postern')],
  ['10 MB down: rate to bare relay', 'least', 0.9, between('get-10m', 'rate', 'postern', 'bare relay')],
  ['10 MB up: rate to bare relay', 'least', 0.9, between('post-10m', 'rate', 'postern', 'bare relay')],
  ['memory, 100 MB to 10 MB bodies down', 'most', 1.1, within('memory', 'postern', 'down100m', 'down10m')],
  ['memory, slow readers to 10 MB bodies', 'most', 1.1, within('memory', 'postern', 'downSlow', 'down10m')],
  ['memory, 50 MB to 10 MB bodies up', 'most', 1.1, within('memory', 'postern', 'up50m', 'up10m')],
  ['memory, slow upstream to 10 MB bodies', 'most', 1.1, within('memory', 'postern', 'upSlow', 'up10m')],
  ['10,000 routes: rate to 10', 'least', 0.95, between('routes', 'rate', '10,000 routes', '10 routes')],
  [
    '1,000,000 sessions: rate to 10',
    'least',
    0.95,
    between('sessions', 'rate', '1,000,000, 10 of them ask', '10 sessions'),
  ],
  ['… when 20,000 of them ask', 'least', 0.95, between('sessions', 'rate', '1,000,000, 20,000 ask', '10 sessions')],
  ['1,000,000 sessions: full collection, ms', 'most', 200, value('session-store', 'pause', '1,000,000 sessions')],
  ['… longest pause in use', 'most', 200, value('session-store', 'own', '1,000,000 sessions')],
  ['100,000 sessions: full collection, ms', 'most', 30, value('session-store', 'pause', '100,000 sessions')],
  ['… longest pause in use', 'most', 30, value('session-store', 'own', '100,000 sessions')],
  ['a session beyond tokens and claims, bytes', 'most', 1024, value('session-store', 'beyond', '1,000,000 sessions')],
  ['idle WebSocket, KB', 'most', 15, value('ws-idle', 'each', 'postern')],
  [
    'WebSocket: rate to @fastify/http-proxy',
    'least',
    1.5,
    between('ws-round-trips', 'rate', 'postern', '@fastify/http-proxy'),
  ],
  ['… per CPU', 'least', 1.5, between('ws-round-trips', 'cpu', '@fastify/http-proxy', 'postern')],
  ['… rate to TCP relay', 'least', 0.8, between('ws-round-trips', 'rate', 'postern', 'TCP relay')],
  ['… per CPU', 'least', 0.8, between('ws-round-trips', 'cpu', 'TCP relay', 'postern')],
  ['200 reloads: failed requests', 'most', 0, value('reload', 'failed', 'postern')],
  ['… memory after 200 more to memory after 200', 'most', 1.05, within('reload', 'postern', 'again', 'after')],
  ['SIGTERM: failed requests', 'most', 0, value('drain', 'failed', 'postern')],
  ['start, ms', 'most', 250, value('start', 'ready', 'postern')],
  ['idle memory, MB', 'most', 85, value('start', 'memory', 'postern')],
]

/** The goals that these results say something about. */
export function judge(results: readonly MeasureResult[]): readonly Goal[] {
  const measured = new Map(results.map((result) => [result.name, result]))
  return GOALS.flatMap(([aim, at, bound, ask]) => {
    const reached = ask(measured)
    return reached === undefined ? [] : [{ aim, at, bound, reached }]
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

function value(measure: string, key: string, variant: string): Ask {
  return (measured) => measured.get(measure)?.variants[variant]?.medians[key]
}

function difference(measure: string, key: string, variant: string, base: string): Ask {
  return (measured) => {
    const [more, less] = [value(measure, key, variant)(measured), value(measure, key, base)(measured)]
    return more === undefined || less === undefined ? undefined : more - less
  }
}

/** One variant to another: the median of the ratios of each round. */
function between(measure: string, key: string, variant: string, base: string): Ask {
  return (measured) => {
    const variants = measured.get(measure)?.variants
    const [some, others] = [variants?.[variant]?.rounds, variants?.[base]?.rounds]
    if (some === undefined || others === undefined) return undefined
    const ratios = some.flatMap((sample, round) => {
      const [above, below] = [sample[key], others[round]?.[key]]
      return above === undefined || below === undefined || below === 0 ? [] : [above / below]
    })
    return ratios.length === 0 ? undefined : median(ratios)
  }
}

/** Two columns of one variant. */
function within(measure: string, variant: string, key: string, base: string): Ask {
  return (measured) => {
    const medians = measured.get(measure)?.variants[variant]?.medians
    const [above, below] = [medians?.[key], medians?.[base]]
    return above === undefined || below === undefined ? undefined : above / below
  }
}

function round(reached: number): string {
  return reached.toLocaleString('en', { maximumFractionDigits: reached < 10 ? 2 : 0 })
}
