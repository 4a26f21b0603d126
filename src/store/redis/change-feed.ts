import type { Redis } from 'ioredis'
import type { SessionKey } from '../../session/session-id.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { SessionChange } from '../port.ts'
import type { Clients } from './clients.ts'

/** A change as it is published. The version shows whether a copy that was read just before is old. */
export interface PublishedChange extends SessionChange {
  readonly version: number
  /** The replica that made it. */
  readonly origin: string
}

export interface ChangeFeedOptions {
  readonly clients: Promise<Clients>
  readonly channel: string
  readonly origin: string
  /** Publishes a message. False: it could not be sent. */
  readonly publish: (channel: string, message: string) => Promise<boolean>
  readonly onChange: (change: PublishedChange) => void
  readonly clock: Clock
  /** Monotonic. */
  readonly now: () => number
}

const HEARTBEAT_EVERY: Ms = 1_000
/** Heartbeats take the same path as changes. When none has arrived for this long, changes may have been missed. */
const MAX_SILENCE: Ms = 3_000
const RETRY_EVERY: Ms = 500
/** A read may take this long, so its answer may be older than the first heartbeat. */
const MAX_READ_TIME: Ms = 1_000

const KEY = /^[A-Za-z0-9_-]{43}$/

/** Receives the changes that other replicas make to sessions, and knows whether changes may have been missed. */
export class ChangeFeed {
  readonly #options: ChangeFeedOptions
  readonly #heartbeatChannel: string
  #connection: Redis | undefined
  /** Monotonic, as `#heartbeatAt`. */
  #subscribedAt: number | undefined
  #heartbeatAt: number | undefined
  #coherentFrom: EpochMs = Number.POSITIVE_INFINITY
  #heartbeatTimer: NodeJS.Timeout | undefined
  #retryTimer: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: ChangeFeedOptions) {
    this.#options = options
    this.#heartbeatChannel = `${options.channel}:${options.origin}`
    options.clients
      .then((clients) => {
        this.#sendHeartbeat()
        this.#subscribe(clients)
      })
      // The link reports that redis could not be loaded.
      .catch(() => undefined)
  }

  isCoherent(since: EpochMs): boolean {
    return (
      this.#heartbeatAt !== undefined &&
      since >= this.#coherentFrom &&
      this.#options.now() - this.#heartbeatAt <= MAX_SILENCE
    )
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#heartbeatTimer)
    clearTimeout(this.#retryTimer)
    this.#connection?.disconnect()
  }

  #subscribe(clients: Clients): void {
    if (this.#closed) return
    const connection = clients.subscriber()
    this.#connection = connection
    // The `end` event follows and schedules the next attempt.
    connection.on('error', () => undefined)
    connection.on('message', (channel: string, message: string) => this.#receive(channel, message))
    connection.on('close', () => {
      this.#subscribedAt = undefined
      this.#heartbeatAt = undefined
    })
    connection.on('end', () => {
      if (!this.#closed) this.#retryTimer = setTimeout(() => this.#subscribe(clients), RETRY_EVERY).unref()
    })
    connection
      .connect()
      .then(() => connection.subscribe(this.#options.channel, this.#heartbeatChannel))
      .then(() => {
        this.#subscribedAt = this.#options.now()
        return this.#options.publish(this.#heartbeatChannel, 'beat')
      })
      .catch(() => connection.disconnect())
  }

  #sendHeartbeat(): void {
    if (this.#closed) return
    const again = () => {
      if (!this.#closed) this.#heartbeatTimer = setTimeout(() => this.#sendHeartbeat(), HEARTBEAT_EVERY).unref()
    }
    this.#options.publish(this.#heartbeatChannel, 'beat').then(again, again)
    const lastAt = this.#heartbeatAt ?? this.#subscribedAt
    const silent = lastAt !== undefined && this.#options.now() - lastAt > MAX_SILENCE
    // Perhaps only this connection is dead, so connect again.
    if (silent) this.#connection?.disconnect()
  }

  #receive(channel: string, message: string): void {
    if (channel === this.#heartbeatChannel) {
      const now = this.#options.now()
      const silent = this.#heartbeatAt === undefined || now - this.#heartbeatAt > MAX_SILENCE
      if (silent) this.#coherentFrom = this.#options.clock() + MAX_READ_TIME
      this.#heartbeatAt = now
      return
    }
    const change = parseChange(message)
    if (change !== undefined && change.origin !== this.#options.origin) this.#options.onChange(change)
  }
}

export function formatChange({ kind, key, version, origin }: PublishedChange): string {
  return `${kind} ${key} ${version} ${origin}`
}

/** Undefined when the message has another format. */
export function parseChange(message: string): PublishedChange | undefined {
  const [kind, key, version, origin, ...rest] = message.split(' ')
  if ((kind !== 'ended' && kind !== 'replaced') || key === undefined || !KEY.test(key)) return undefined
  if (version === undefined || !/^\d{1,10}$/.test(version) || origin === undefined || rest.length > 0) return undefined
  return { kind, key: key as SessionKey, version: Number(version), origin }
}
