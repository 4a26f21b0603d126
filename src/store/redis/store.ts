import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Take } from '../../rate-limit/buckets.ts'
import type { Session } from '../../session/session.ts'
import type { SessionId, SessionKey } from '../../session/session-id.ts'
import type { SessionSummary } from '../../session/summary.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { Lease, Loaded, SessionChange, SessionPage, SessionStore } from '../port.ts'
import { ChangeFeed, formatChange, type PublishedChange } from './change-feed.ts'
import { type Clients, loadClients, type RedisConfig } from './clients.ts'
import { failureOf } from './failure.ts'
import { emptyLease, HeldLease } from './lease.ts'
import { RedisLink, type StoreState } from './link.ts'
import { RedisOneTimeValues } from './one-time.ts'
import { decodeRecord, encodeParts, instantField, type StoredRecord, versionField } from './record.ts'
import { RecordSealing, recordOf } from './sealing.ts'
import { SessionIndexes } from './session-indexes.ts'
import { SessionScan } from './session-scan.ts'
import { RedisSharedText } from './shared-text.ts'
import { RedisUsedValues } from './used-values.ts'

export interface RedisStoreOptions {
  readonly config: RedisConfig
  /** `session.secrets`. */
  readonly secrets: readonly string[]
  readonly clock: Clock
  /** Once per change. */
  readonly onStateChange: (state: StoreState) => void
  /**
   * The value under a session's key cannot be opened, or is older than one already seen. The session counts as absent.
   */
  readonly onForeignRecord: (why: 'unreadable' | 'older') => void
  /** A `touch` could not be written. */
  readonly onTouchFailed: () => void
  readonly load?: () => Promise<Clients>
}

const ABSENT: Loaded = { kind: 'absent' }
const ENDED = Number.POSITIVE_INFINITY
const MIN_VERSIONS = 10_000
/** A person with very many sessions must not delay the answers to others. */
const READS_AT_ONCE = 100
const now = () => performance.now()

/** A session store in redis, shared by all replicas. */
export class RedisStore implements SessionStore {
  readonly usedValues: RedisUsedValues
  readonly oneTime: RedisOneTimeValues
  readonly assertionKeys: RedisSharedText
  readonly #options: RedisStoreOptions
  readonly #origin = randomUUID()
  readonly #channel: string
  readonly #link: RedisLink
  readonly #indexes: SessionIndexes
  readonly #scan: SessionScan
  readonly #feed: ChangeFeed
  /**
   * The newest version seen of each session. An older one that is read later was put back, or was read before the
   * change.
   */
  readonly #newestVersions: LRUCache<SessionKey, number>
  readonly #listeners = new Set<(change: SessionChange) => void>()
  #sealing: RecordSealing

  constructor(options: RedisStoreOptions) {
    const { config } = options
    this.#options = options
    this.#channel = `${config.keyPrefix}changes`
    this.#sealing = new RecordSealing(options.secrets)
    this.#newestVersions = new LRUCache({ max: Math.max(MIN_VERSIONS, config.localCache.maxSessions) })
    this.#link = new RedisLink({
      load: options.load ?? (() => loadClients(config)),
      onStateChange: options.onStateChange,
    })
    this.usedValues = new RedisUsedValues(this.#link, config.keyPrefix)
    this.oneTime = new RedisOneTimeValues(this.#link, `${config.keyPrefix}t:`)
    this.assertionKeys = new RedisSharedText(this.#link, `${config.keyPrefix}k:assertion`, options.secrets)
    this.#indexes = new SessionIndexes(this.#link, config.keyPrefix)
    this.#scan = new SessionScan(this.#link, config.keyPrefix)
    this.#feed = new ChangeFeed({
      clients: this.#link.clients,
      channel: this.#channel,
      origin: this.#origin,
      publish: (channel, message) => this.#link.probe((client) => client.publish(channel, message)),
      onChange: (change) => this.#changed(change),
      clock: options.clock,
      now,
    })
  }

  /** Takes the secrets of a reload. The first one seals, all of them open. */
  useSecrets(secrets: readonly string[]): void {
    this.#sealing = new RecordSealing(secrets)
  }

  get state(): StoreState {
    return this.#link.state
  }

  async get(id: SessionId, key: SessionKey, held?: Session): Promise<Loaded> {
    try {
      const first = await this.#read(id, key)
      // Perhaps a change was heard while the answer was on its way. Read again before an old value is reported.
      return first === 'older' ? await this.#readAgain(id, key, held) : first
    } catch (cause) {
      return { kind: 'unavailable', cause }
    }
  }

  async create(session: Session, key: SessionKey): Promise<void> {
    const storeKey = this.#keyOf(key)
    const record = recordOf(session, this.#sealing.seal(session, key, storeKey))
    const time = this.#options.clock()
    const ttl = Math.max(1, session.endsAt - time)
    // Sent together. If only the index entry is written, listing skips it.
    await Promise.all([
      this.#indexes.add(this.#sealing, session, key, time),
      this.#link.write((client) => client.set(storeKey, record, 'PX', ttl)),
    ])
    this.#newestVersions.set(key, session.version)
  }

  async replace(next: Session, key: SessionKey, fence?: number): Promise<boolean> {
    const written = await this.#write(next, key, 'previous', fence)
    if (written) this.#noteVersion(key, next.version)
    return written
  }

  touch(key: SessionKey, lastSeenAt: EpochMs): void {
    this.#link
      .write((client) => client.posternTouch(this.#keyOf(key), instantField(lastSeenAt)))
      .catch(this.#options.onTouchFailed)
  }

  async delete(key: SessionKey): Promise<boolean> {
    const change = formatChange({ kind: 'ended', key, version: 0, origin: this.#origin })
    const storeKey = this.#keyOf(key)
    const left = await this.#link.send((client) => client.posternDeleteBuffer(storeKey, this.#channel, change))
    this.#noteVersion(key, ENDED)
    if (left === null) return false
    const record = decodeRecord(left)
    const summary = record === undefined ? undefined : this.#sealing.openSummary(record, storeKey)
    if (summary !== undefined) this.#indexes.remove(this.#sealing, summary, key)
    return record !== undefined && record.endsAt > this.#options.clock()
  }

  list(provider: string, subject: string): Promise<readonly SessionSummary[]> {
    return this.#listIndex(this.#indexes.ofPerson(this.#sealing, provider, subject))
  }

  listBySid(provider: string, sid: string): Promise<readonly SessionSummary[]> {
    return this.#listIndex(this.#indexes.ofSid(this.#sealing, provider, sid))
  }

  async summaryOf(key: SessionKey): Promise<SessionSummary | undefined> {
    const storeKey = this.#keyOf(key)
    const record = await this.#record(storeKey)
    if (record === undefined || record === 'foreign' || record.endsAt <= this.#options.clock()) return undefined
    if (this.#newestVersions.get(key) === ENDED) return undefined
    const summary = this.#sealing.openSummary(record, storeKey)
    return summary?.key === key ? summary : undefined
  }

  async listAll(from: string | undefined, limit: number): Promise<SessionPage | undefined> {
    const found = await this.#scan.keys(from, limit)
    return found && { sessions: await this.#summariesOf(found.keys), next: found.next }
  }

  async lease(key: SessionKey, ttl: Ms): Promise<Lease | undefined> {
    const storeKey = this.#keyOf(key)
    const askedAt = now()
    const fence = await this.#link.write((client) => client.posternLease(storeKey, ttl), true)
    if (fence === 0) return undefined
    if (fence < 0) return emptyLease()
    const renew = async (own: number, span: Ms) =>
      (await this.#link.write((client) => client.posternRenew(storeKey, own, span))) === 1
    return new HeldLease({ fence, ttl, askedAt, now, renew })
  }

  onChange(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  isCoherent(since: EpochMs): boolean {
    return this.#feed.isCoherent(since)
  }

  /** Unknown, because counting would need a scan. */
  size(): undefined {
    return undefined
  }

  /** Takes a token from a bucket that all replicas share. Rejects with `PST_STORE_UNAVAILABLE`. */
  async take(bucket: string, max: number, per: Ms): Promise<Take> {
    const [name] = this.#sealing.names('bucket', bucket)
    const key = `${this.#options.config.keyPrefix}r:${name}`
    const [current, ttl] = await this.#link.write((client) => client.posternTake(key, max, per))
    return { current, ttl }
  }

  async close(): Promise<void> {
    this.#feed.close()
    this.#listeners.clear()
    await this.#link.close()
  }

  async #read(id: SessionId, key: SessionKey): Promise<Loaded | 'older'> {
    const storeKey = this.#keyOf(key)
    const record = await this.#record(storeKey)
    if (record === undefined) return ABSENT
    const session = record === 'foreign' ? undefined : this.#sealing.open(record, id, storeKey)
    if (session === undefined) {
      this.#options.onForeignRecord('unreadable')
      return ABSENT
    }
    if (session.endsAt <= this.#options.clock()) return ABSENT
    const known = this.#newestVersions.get(key)
    if (known === ENDED) {
      // Put back, or a failover lost the deletion. Delete it for replicas that did not hear of its end.
      void this.delete(key).catch(() => undefined)
      return ABSENT
    }
    if (known !== undefined && session.version < known) return 'older'
    this.#newestVersions.set(key, session.version)
    return { kind: 'found', session }
  }

  async #write(next: Session, key: SessionKey, over: 'previous' | 'older', fence?: number): Promise<boolean> {
    const storeKey = this.#keyOf(key)
    const sealed = this.#sealing.seal(next, key, storeKey)
    const time = this.#options.clock()
    const change = formatChange({ kind: 'replaced', key, version: next.version, origin: this.#origin })
    const written = await this.#link.write((client) =>
      client.posternReplace(
        storeKey,
        versionField(next.version),
        instantField(next.endsAt),
        instantField(next.lastSeenAt),
        sealed.mark,
        encodeParts(sealed),
        Math.max(1, next.endsAt - time),
        time,
        fence ?? '',
        this.#channel,
        change,
        over,
      ),
    )
    return written === 1
  }

  async #readAgain(id: SessionId, key: SessionKey, held: Session | undefined): Promise<Loaded> {
    const second = await this.#read(id, key)
    if (second !== 'older') return second
    this.#options.onForeignRecord('older')
    if (held === undefined || held.version < (this.#newestVersions.get(key) ?? 0)) return ABSENT
    // Its refresh token may be used up and its claims outdated. `held` is newer, so write it back.
    if (await this.#write(held, key, 'older')) return { kind: 'found', session: held }
    const third = await this.#read(id, key)
    return third === 'older' ? ABSENT : third
  }

  async #record(storeKey: string): Promise<StoredRecord | 'foreign' | undefined> {
    try {
      const value = await this.#link.send((client) => client.getBuffer(storeKey))
      return value === null ? undefined : (decodeRecord(value) ?? 'foreign')
    } catch (error) {
      if (failureOf(error).kind === 'data') return 'foreign'
      throw error
    }
  }

  async #listIndex(indexes: readonly string[]): Promise<readonly SessionSummary[]> {
    return this.#summariesOf(await this.#indexes.members(indexes, this.#options.clock()))
  }

  async #summariesOf(keys: readonly SessionKey[]): Promise<readonly SessionSummary[]> {
    const found: SessionSummary[] = []
    for (let from = 0; from < keys.length; from += READS_AT_ONCE) {
      const part = keys.slice(from, from + READS_AT_ONCE)
      const summaries = await Promise.all(part.map((key) => this.summaryOf(key)))
      found.push(...summaries.filter((summary) => summary !== undefined))
    }
    return found
  }

  #changed(change: PublishedChange): void {
    this.#noteVersion(change.key, change.kind === 'ended' ? ENDED : change.version)
    for (const listener of this.#listeners) listener({ kind: change.kind, key: change.key })
  }

  #noteVersion(key: SessionKey, version: number): void {
    if (version > (this.#newestVersions.get(key) ?? 0)) this.#newestVersions.set(key, version)
  }

  #keyOf(key: SessionKey): string {
    return `${this.#options.config.keyPrefix}s:${key}`
  }
}
