import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, totalmem } from 'node:os'

/** Clock ticks per second of /proc: 100 on every Linux that matters. */
const TICKS = 100
const PAGE_BYTES = 4096

/** Which cores the two sides run on; undefined where `taskset` is missing or there is one core. */
export interface Cores {
  readonly gateway: number
  readonly others: string
}

/** The gateway gets the last core for itself; load generator, upstream and provider share the rest. */
export function chooseCores(): Cores | undefined {
  const count = cpus().length
  if (count < 2 || !isInstalled('taskset')) return undefined
  return { gateway: count - 1, others: count === 2 ? '0' : `0-${count - 2}` }
}

export function isInstalled(program: string): boolean {
  return pathOf(program) !== undefined
}

/** Where a program is; Debian keeps servers in sbin, which is not on everybody's PATH. */
export function pathOf(program: string): string | undefined {
  const found = spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin:/sbin:/usr/local/bin" command -v ${program}`])
  return found.status === 0 ? found.stdout.toString().trim() : undefined
}

/** Below it nobody is given a port who did not ask for that very one: neither by connecting somewhere nor by listening on port 0. */
const EPHEMERAL_FROM = ephemeralFrom()
const LOWEST_PORT = 10_000
const given = new Set<number>()

/** A port that stays free until its server listens: nothing else on this machine takes one of these by chance. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST_PORT + Math.floor(Math.random() * (EPHEMERAL_FROM - LOWEST_PORT))
    if (given.has(port) || !(await canListen(port))) continue
    given.add(port)
    return port
  }
}

function ephemeralFrom(): number {
  try {
    const first = Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'latin1').split(/\s+/)[0])
    return first > LOWEST_PORT + 5_000 ? first : 32_768
  } catch {
    return 32_768
  }
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

export interface Usage {
  /** User and system time, ms, of the process and everything below it. */
  readonly cpu: number
  /** Bytes. One process: resident set; several: proportional sets, so that shared memory counts once. */
  readonly memory: number
}

export function usageOf(pid: number): Usage {
  const tree = [pid, ...descendants(pid)]
  const stats = tree.flatMap((member) => statOf(member) ?? [])
  const cpu = stats.reduce((sum, stat) => sum + stat.cpu, 0)
  const memory =
    tree.length === 1 ? (stats[0]?.rss ?? 0) : tree.reduce((sum, member) => sum + proportionalSet(member), 0)
  return { cpu, memory }
}

function statOf(pid: number): { readonly cpu: number; readonly rss: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name in parentheses may hold anything: fields are counted from behind it, the third one first.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    return { cpu: (ticks * 1000) / TICKS, rss: Number(fields[21]) * PAGE_BYTES }
  } catch {
    return undefined
  }
}

function proportionalSet(pid: number): number {
  try {
    const match = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))
    return Number(match?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Ids of everything below a process. */
export function descendants(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').trim()
      if (children === '') return []
      return children.split(' ').flatMap((child) => [Number(child), ...descendants(Number(child))])
    })
  } catch {
    return []
  }
}

export function describeMachine(): Readonly<Record<string, string | number>> {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    kernel: readFileSync('/proc/sys/kernel/osrelease', 'latin1').trim(),
    node: process.version,
  }
}
