import type { SessionId } from '../../src/session/session-id.ts'
import { sessionKey } from '../../src/session/session-id.ts'
import { parseChange } from '../../src/store/redis/change-feed.ts'
import type { Redeemed, TestProvider } from './oidc-provider.ts'
import type { RedisServer } from './redis.ts'
import { until } from './until.ts'

/** A version of a session that redis took. Times are by `performance.now()`. */
interface Write {
  readonly at: number
  readonly version: number
  /** The replica's name for itself. */
  readonly origin: string
}

/** What became of the last tokens that were given for a session whose person was signed out. */
export interface Loss {
  readonly session: number
  /** False: nothing that is allowed to lose a session did. */
  readonly explained: boolean
  readonly text: string
}

/** Listens to what one redis takes: every write says who made it, every heartbeat who is there. */
export interface WriteLog {
  /** By session key. */
  readonly writes: ReadonlyMap<string, readonly Write[]>
  /** The processes by their replicas' names. */
  readonly processes: ReadonlyMap<string, number>
  /** Takes the one replica that was not heard before as `process`. */
  learn(process: number): Promise<void>
  stop(): void
}

const CHANNEL = 'postern:changes'
/** Asynchronous replication is behind by no more than this, or it is not what lost a write. */
const REPLICATION_LAG = 1_000
/** Who was killed this long after the grant was not killed in the moment before the write: something held the write up. */
const STALL = 1_000

export async function logWrites(redis: RedisServer): Promise<WriteLog> {
  const client = redis.client.duplicate()
  client.on('error', () => undefined)
  const writes = new Map<string, Write[]>()
  const processes = new Map<string, number>()
  const strangers = new Set<string>()
  client.on('pmessage', (_pattern, channel: string, message: string) => {
    const replica = channel.slice(CHANNEL.length + 1)
    if (replica !== '' && !processes.has(replica)) strangers.add(replica)
    const change = parseChange(message)
    if (change?.kind !== 'replaced') return
    const { key, version, origin } = change
    writes.set(key, [...(writes.get(key) ?? []), { at: performance.now(), version, origin }])
  })
  await client.psubscribe(`${CHANNEL}*`)
  return {
    writes,
    processes,
    async learn(process) {
      await until(() => strangers.size === 1, 10_000)
      for (const origin of strangers) processes.set(origin, process)
      strangers.clear()
    },
    stop: () => client.disconnect(),
  }
}

export interface Trace {
  readonly provider: TestProvider
  /** Session ids, in the order in which they signed in. */
  readonly ids: readonly string[]
  readonly log: WriteLog
  /** When each process was killed. */
  readonly kills: ReadonlyMap<number, number>
  /** What the redis that took over has heard of, and when the one before was killed. */
  readonly failover?: { readonly log: WriteLog; readonly at: number }
}

/** Each session begins with a code, and each refresh spends what the one before was given. */
function grantsOf({ redeemed }: TestProvider): readonly (readonly Redeemed[])[] {
  const sessions: Redeemed[][] = []
  const sessionOf = new Map<string, Redeemed[]>()
  for (const one of redeemed) {
    let grants = sessionOf.get(one.spent)
    if (grants === undefined) {
      grants = []
      sessions.push(grants)
    }
    grants.push(one)
    sessionOf.set(one.given, grants)
  }
  return sessions
}

const processOf = ({ url }: Redeemed) => Number(/process=(\d+)/.exec(url)?.[1])
const milliseconds = (span: number) => `${span.toFixed(1)} ms`

/** What the process that a grant was given to has written of that session since. */
function writesAfter(grant: Redeemed, session: number, { ids, log: { processes } }: Trace, log: WriteLog) {
  const writes = log.writes.get(sessionKey(ids[session] as SessionId)) ?? []
  return writes.filter(({ at, origin }) => at >= grant.at && processes.get(origin) === processOf(grant))
}

/** How many refreshes left no write, whatever became of their sessions. */
export function countUnwritten(trace: Trace): number {
  const logs = [trace.log, trace.failover?.log ?? trace.log]
  const grants = grantsOf(trace.provider).flatMap(([, ...refreshes], session) =>
    refreshes.filter((grant) => logs.every((log) => writesAfter(grant, session, trace, log).length === 0)),
  )
  return grants.length
}

/**
 * Why a session was lost. Explained by a refresh token that was spent for a process that was killed before its write of what came for it,
 * or by a write that a redis took, and had not yet passed on when it was killed.
 */
export function explainLoss(session: number, trace: Trace): Loss {
  const { provider, log, failover, kills } = trace
  const grant = grantsOf(provider)[session]?.at(-1)
  if (grant === undefined) return { session, explained: false, text: `session ${session}: never begun` }
  const process = processOf(grant)
  const answered =
    grant.answeredAt === undefined ? 'never answered' : `answered after ${milliseconds(grant.answeredAt - grant.at)}`
  const told = (explained: boolean, rest: string): Loss => ({
    session,
    explained,
    text: `session ${session}: refresh token spent for process ${process}, ${answered}; ${rest}`,
  })
  const kept = writesAfter(grant, session, trace, failover?.log ?? log).at(-1)
  if (kept !== undefined)
    return told(
      false,
      `version ${kept.version} written after ${milliseconds(kept.at - grant.at)}, and there to be read`,
    )
  const taken = writesAfter(grant, session, trace, log).at(-1)
  if (taken !== undefined && failover !== undefined) {
    const before = failover.at - taken.at
    return told(
      before < REPLICATION_LAG,
      `version ${taken.version} written ${milliseconds(before)} before that redis was killed, and never passed on`,
    )
  }
  const killedAt = kills.get(process)
  if (killedAt === undefined) return told(false, 'never written, by a process that was not killed')
  const held = killedAt - grant.at
  const when =
    held < 0 ? `${milliseconds(-held)} before that, its request on the way` : `${milliseconds(held)} after that`
  return told(held < STALL, `that process was killed ${when}; nothing was written`)
}
