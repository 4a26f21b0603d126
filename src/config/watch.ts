import { createHash } from 'node:crypto'
import { type FSWatcher, watch } from 'node:fs'
import { readFile, readlink, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { EpochMs, Ms } from '../time.ts'

export interface WatchOptions extends WatchTimes {
  /** Called when the content of a file has changed. Called once for several changes within a short time. */
  readonly onChange: () => void
}

export interface WatchTimes {
  /** How long to wait after the last file event before reading the files. */
  readonly settle?: Ms
  /** How often to read the files without an event, because some file systems send none. */
  readonly pollEvery?: Ms
}

const SETTLE: Ms = 100
/** The longest wait. Limits the delay for files that are written all the time. */
const MAX_SETTLE: Ms = 2_000
const POLL_EVERY: Ms = 10_000
const MAX_LINKS = 40

/**
 * Reports changes of files' contents. Watches the folders on the way to each file too, because symbolic links there may
 * change.
 */
export class FileWatcher {
  readonly #onChange: () => void
  readonly #settle: Ms
  readonly #pollEvery: Ms
  readonly #folders = new Map<string, FSWatcher>()
  #files: readonly string[] = []
  #known: string | undefined
  #settling: { timer: NodeJS.Timeout; until: number } | undefined
  #poll: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: WatchOptions) {
    this.#onChange = options.onChange
    this.#settle = options.settle ?? SETTLE
    this.#pollEvery = options.pollEvery ?? POLL_EVERY
  }

  get files(): readonly string[] {
    return this.#files
  }

  /** Watches these files from now on, and no others. */
  async watch(files: readonly string[]): Promise<void> {
    this.#files = files
    await this.#watchFolders()
    const known = await digestOf(files)
    if (this.#files === files) this.#known = known
    this.#schedulePoll()
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#poll)
    clearTimeout(this.#settling?.timer)
    for (const watcher of this.#folders.values()) watcher.close()
    this.#folders.clear()
  }

  #schedulePoll(): void {
    clearTimeout(this.#poll)
    if (this.#closed) return
    this.#poll = setTimeout(() => void this.#check(), this.#pollEvery)
  }

  /** Handles a file event. One change often causes several. */
  #scheduleCheck(): void {
    if (this.#closed) return
    const now = performance.now()
    const until = this.#settling?.until ?? now + MAX_SETTLE
    clearTimeout(this.#settling?.timer)
    const timer = setTimeout(() => void this.#check(), Math.min(this.#settle, Math.max(0, until - now)))
    this.#settling = { timer, until }
  }

  async #check(): Promise<void> {
    clearTimeout(this.#settling?.timer)
    this.#settling = undefined
    const files = this.#files
    // Watch the folders before reading, so that no later change is missed.
    await this.#watchFolders()
    const digest = await digestOf(files)
    if (this.#closed || files !== this.#files) return
    this.#schedulePoll()
    if (digest === this.#known) return
    this.#known = digest
    this.#onChange()
  }

  async #watchFolders(): Promise<void> {
    const wanted = new Set((await Promise.all(this.#files.map(foldersOf))).flat())
    if (this.#closed) return
    for (const [folder, watcher] of this.#folders) {
      if (wanted.has(folder)) continue
      watcher.close()
      this.#folders.delete(folder)
    }
    for (const folder of wanted) if (!this.#folders.has(folder)) this.#watchFolder(folder)
  }

  #watchFolder(folder: string): void {
    const forget = () => {
      this.#folders.get(folder)?.close()
      this.#folders.delete(folder)
    }
    try {
      const watcher = watch(folder, { persistent: false }, () => this.#scheduleCheck())
      // The folder was removed, or the system has too many watchers. Polling still notices changes.
      watcher.on('error', forget)
      this.#folders.set(folder, watcher)
    } catch {
      forget()
    }
  }
}

/** The folders on the way to a file: its own, those of symbolic links, and that of the final target. */
export async function foldersOf(file: string): Promise<readonly string[]> {
  const full = resolve(file)
  const folders = new Set([dirname(full)])
  let at = '/'
  let pending = segmentsOf(full)
  for (let links = 0; pending.length > 0 && links <= MAX_LINKS; ) {
    const place = join(at, pending.shift() as string)
    const target = await targetOf(place)
    if (target === undefined) {
      at = place
      continue
    }
    links += 1
    folders.add(at)
    pending = [...segmentsOf(resolve(at, target)), ...pending]
    at = '/'
  }
  folders.add(dirname(at))
  return [...folders]
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

function targetOf(place: string): Promise<string | undefined> {
  return readlink(place).catch(() => undefined)
}

/**
 * Hashes the files' contents. An unreadable file is hashed as its error, so that appearing and disappearing are
 * changes.
 */
async function digestOf(files: readonly string[]): Promise<string> {
  const contents = await Promise.all(files.map((file) => readFile(file).catch((error: NodeJS.ErrnoException) => error)))
  const hash = createHash('sha256')
  for (const content of contents) {
    if (Buffer.isBuffer(content)) hash.update(`${content.length}:`).update(content)
    else hash.update(`unreadable ${content.code}:`)
  }
  return hash.digest('hex')
}

/** The time of the latest change of these files. Zero when none can be read. */
export async function lastChange(files: readonly string[]): Promise<EpochMs> {
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
  return Math.max(0, ...stats.map((found) => found?.ctimeMs ?? 0))
}
