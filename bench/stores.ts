import { httpMeasure } from './http.ts'
import { postern, startPostern } from './postern.ts'
import { COMMAND, redisMissing, startRedis } from './redis.ts'
import type { Measure, Sample, Variant } from './stage.ts'

const redis: Variant = {
  name: 'redis',
  missing: redisMissing,
  async start(stage, upstream) {
    const server = await startRedis(stage)
    try {
      const running = await startPostern(stage, upstream, { store: { kind: 'redis', url: server.url } })
      const stop = async () => {
        await running.stop()
        await server.stop()
      }
      return { ...running, counters: () => server.commands(), stop }
    } catch (error) {
      await server.stop()
      throw error
    }
  },
}

/** By its own clock, whatever requests there are: how a replica knows that it would hear of changes. */
const HEARTBEAT = `${COMMAND}publish`

const WHY: Readonly<Record<string, string>> = {
  publish: 'the heartbeat of the change feed, one a second',
  evalsha: "a session's last use, told at most once a minute",
  getrange: 'within it',
  setrange: 'within it',
  get: 'a session read again',
}

/** The same warm, authenticated request, with the session in each of the stores. */
export const storesMeasure: Measure = httpMeasure({
  name: 'stores',
  title: '1 KB GET, 64 connections, the session in memory, in redis and in the cookie',
  yardstick: 'memory',
  variants: [postern('memory', { store: { kind: 'memory' } }), redis, postern('cookie', { store: { kind: 'cookie' } })],
  upstream: 'files',
  load: () => ({ connections: 64, path: '/1k' }),
  fresh: true,
  columns: [
    { key: 'commands', title: 'redis commands/1000', digits: 3 },
    { key: 'heartbeats', title: 'heartbeats/s', digits: 1 },
  ],
  derive: (sample): Sample => {
    const names = commandsIn(sample)
    if (names.length === 0) return {}
    const calls = names.reduce((sum, name) => sum + (name === HEARTBEAT ? 0 : (sample[name] ?? 0)), 0)
    return {
      commands: (calls / Math.max(1, sample['requests'] ?? 0)) * 1000,
      heartbeats: (sample[HEARTBEAT] ?? 0) / (sample['seconds'] ?? 1),
    }
  },
  notes: (samples) => {
    const rounds = samples.get('redis')
    return rounds === undefined ? [] : [commandsNote(rounds)]
  },
})

function commandsNote(rounds: readonly Sample[]): string {
  const sum = (name: string) => rounds.reduce((total, sample) => total + (sample[name] ?? 0), 0)
  const called = [...new Set(rounds.flatMap(commandsIn))].filter((name) => sum(name) > 0)
  const said = called.sort().map((name) => {
    const command = name.slice(COMMAND.length)
    return `${command} ${sum(name)} (${WHY[command] ?? 'unexplained'})`
  })
  const requests = sum('requests').toLocaleString('en')
  return `redis commands during ${requests} requests, by INFO commandstats: ${said.length === 0 ? 'none' : said.join(', ')}`
}

function commandsIn(sample: Sample): readonly string[] {
  return Object.keys(sample).filter((key) => key.startsWith(COMMAND))
}
