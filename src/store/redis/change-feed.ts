import type { Redis } from 'ioredis'
import type { SessionKey } from '../../session/session-id.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { SessionChange } from '../port.ts'
import type { Clients } from './clients.ts'

/** A change as it is published. The version lets a copy that was read just before be known as old. */
export interface PublishedChange extends SessionChange {
  readonly version: number
  /** The replica that made it. */
  readonly origin: string
}

export interface ChangeFeedOptions {
  readonly clients: Promise<Clients>
  readonly channel: string
  readonly origin: string
  /** Sends `message` to `channel` the way changes go; false: it could not be sent. */
  readonly publish: (channel: string, message: string) => Promise<boolean>
  readonly onChange: (change: PublishedChange) => void
  readonly clock: Clock
  /** Monotonic. */
  readonly now: () => number
}

const BEAT_EVERY: Ms = 1_000
/** A beat takes the way of every change: while none came back for this long, changes may have gone unheard too. */
const SILENCE: Ms = 3_000
const RETRY_EVERY: Ms = 500
/** An answer that arrives this much later was still given before changes could be heard. */
const UNDER_WAY: Ms = 1_000

const KEY = /^[A-Za-z0-9_-]{43}$/

/** Hears what other replicas do to sessions, and knows whether it would. */
export class ChangeFeed {
  readonly #options: ChangeFeedOptions
  readonly #beatChannel: string
  #connection: Redis | undefined
  /** Monotonic, as `#heardAt`. */
  #subscribedAt: number | undefined
  #heardAt: number | undefined
  #hearsFrom: EpochMs = Number.POSITIVE_INFINITY
  #timer: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: ChangeFeedOptions) {
    this.#options = options
    this.#beatChannel = `${options.channel}:${options.origin}`
    options.clients
      .then((clients) => {
        this.#beat()
        this.#subscribe(clients)
      })
      // The link tells that there is no redis to be had.
      .catch(() => undefined)
  }

  isCoherent(since: EpochMs): boolean {
    return this.#heardAt !== undefined && since >= this.#hearsFrom && this.#options.now() - this.#heardAt <= SILENCE
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    clearTimeout(this.#retry)
    this.#connection?.disconnect()
  }

  #subscribe(clients: Clients): void {
    if (this.#closed) return
    const connection = clients.subscriber()
    this.#connection = connection
    // Its end follows, and with it the next try.
    connection.on('error', () => undefined)
    connection.on('message', (channel: string, message: string) => this.#heard(channel, message))
    connection.on('close', () => {
      this.#subscribedAt = undefined
      this.#heardAt = undefined
    })
    connection.on('end', () => {
      if (!this.#closed) this.#retry = setTimeout(() => this.#subscribe(clients), RETRY_EVERY).unref()
    })
    connection
      .connect()
      .then(() => connection.subscribe(this.#options.channel, this.#beatChannel))
      .then(() => {
        this.#subscribedAt = this.#options.now()
        return this.#options.publish(this.#beatChannel, 'beat')
      })
      .catch(() => connection.disconnect())
  }

  #beat(): void {
    if (this.#closed) return
    const again = () => {
      if (!this.#closed) this.#timer = setTimeout(() => this.#beat(), BEAT_EVERY).unref()
    }
    this.#options.publish(this.#beatChannel, 'beat').then(again, again)
    const lastAt = this.#heardAt ?? this.#subscribedAt
    const silent = lastAt !== undefined && this.#options.now() - lastAt > SILENCE
    // Perhaps only this connection is dead: another one will tell.
    if (silent) this.#connection?.disconnect()
  }

  #heard(channel: string, message: string): void {
    if (channel === this.#beatChannel) {
      const now = this.#options.now()
      const silent = this.#heardAt === undefined || now - this.#heardAt > SILENCE
      if (silent) this.#hearsFrom = this.#options.clock() + UNDER_WAY
      this.#heardAt = now
      return
    }
    const change = parseChange(message)
    if (change !== undefined && change.origin !== this.#options.origin) this.#options.onChange(change)
  }
}

export function formatChange({ kind, key, version, origin }: PublishedChange): string {
  return `${kind} ${key} ${version} ${origin}`
}

/** Undefined for what no replica of ours sends. */
export function parseChange(message: string): PublishedChange | undefined {
  const [kind, key, version, origin, ...rest] = message.split(' ')
  if ((kind !== 'ended' && kind !== 'replaced') || key === undefined || !KEY.test(key)) return undefined
  if (version === undefined || !/^\d{1,10}$/.test(version) || origin === undefined || rest.length > 0) return undefined
  return { kind, key: key as SessionKey, version: Number(version), origin }
}
