import { createHash } from 'node:crypto'
import { type FSWatcher, watch } from 'node:fs'
import { readFile, readlink, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { EpochMs, Ms } from '../time.ts'

export interface WatchOptions extends WatchTimes {
  /** The content of a file is another one. Called once for changes that come close together. */
  readonly onChange: () => void
}

export interface WatchTimes {
  /** How long the file system must be quiet before the files are looked at. */
  readonly settle?: Ms
  /** How often the files are read anyway: not every file system tells of its changes. */
  readonly pollEvery?: Ms
}

const SETTLE: Ms = 100
/** A file that is written all the time is looked at all the same. */
const LONGEST_SETTLE: Ms = 2_000
const POLL_EVERY: Ms = 10_000
const MOST_LINKS = 40

/** Watches files by their content, and by the folders that they are found through: symbolic links may change on the way. */
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

  /** From now on these files, as they are now, instead of those before. */
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
    this.#poll = setTimeout(() => void this.#look(), this.#pollEvery)
  }

  /** The file system says that something happened; often several times for one change. */
  #stir(): void {
    if (this.#closed) return
    const now = performance.now()
    const until = this.#settling?.until ?? now + LONGEST_SETTLE
    clearTimeout(this.#settling?.timer)
    const timer = setTimeout(() => void this.#look(), Math.min(this.#settle, Math.max(0, until - now)))
    this.#settling = { timer, until }
  }

  async #look(): Promise<void> {
    clearTimeout(this.#settling?.timer)
    this.#settling = undefined
    const files = this.#files
    // The folders first: what changes after they are watched is heard.
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
      const watcher = watch(folder, { persistent: false }, () => this.#stir())
      // A folder that went away, or one too many for the system: the poll still sees its files.
      watcher.on('error', forget)
      this.#folders.set(folder, watcher)
    } catch {
      forget()
    }
  }
}

/** Every folder in which an entry decides what `file` is: its own, those of links on the way, that of the file at the end. */
export async function foldersOf(file: string): Promise<readonly string[]> {
  const full = resolve(file)
  const folders = new Set([dirname(full)])
  let at = '/'
  let pending = segmentsOf(full)
  for (let links = 0; pending.length > 0 && links <= MOST_LINKS; ) {
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

/** A file that cannot be read has a content of its own: that it appears, or goes, is a change. */
async function digestOf(files: readonly string[]): Promise<string> {
  const contents = await Promise.all(files.map((file) => readFile(file).catch((error: NodeJS.ErrnoException) => error)))
  const hash = createHash('sha256')
  for (const content of contents) {
    if (Buffer.isBuffer(content)) hash.update(`${content.length}:`).update(content)
    else hash.update(`unreadable ${content.code}:`)
  }
  return hash.digest('hex')
}

/** When one of them changed last; zero when none can be read. */
export async function lastChange(files: readonly string[]): Promise<EpochMs> {
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
  return Math.max(0, ...stats.map((found) => found?.ctimeMs ?? 0))
}
