import { type ByteSealer, createSealer } from '../../session/seal.ts'
import type { Ms } from '../../time.ts'
import type { SharedText, StoredText } from '../shared-text-port.ts'
import type { RedisLink } from './link.ts'

/** Longer than the time between two writes of what is in use. */
const TTL: Ms = 90 * 86_400_000
const NOTHING = Buffer.alloc(0)

/** A text in redis, sealed with `session.secrets`. The redis key is authenticated. */
export class RedisSharedText implements SharedText {
  readonly #link: RedisLink
  readonly #key: string
  #newest: ByteSealer
  #all: ByteSealer

  constructor(link: RedisLink, key: string, secrets: readonly string[]) {
    this.#link = link
    this.#key = key
    this.#newest = sealer(secrets.slice(0, 1))
    this.#all = sealer(secrets)
  }

  useSecrets(secrets: readonly string[]): void {
    this.#newest = sealer(secrets.slice(0, 1))
    this.#all = sealer(secrets)
  }

  async read(): Promise<StoredText> {
    const stored = (await this.#link.send((client) => client.getBuffer(this.#key))) ?? NOTHING
    const newest = this.#newest.openBytes(stored, this.#key)
    const text = newest ?? this.#all.openBytes(stored, this.#key)
    return { text: text?.toString('utf8'), outdated: newest === undefined, stored }
  }

  async replace({ stored }: StoredText, text: string): Promise<boolean> {
    const sealed = this.#newest.sealBytes(text, this.#key)
    return (await this.#link.write((client) => client.posternSwap(this.#key, stored, sealed, TTL))) === 1
  }
}

function sealer(secrets: readonly string[]): ByteSealer {
  return createSealer(secrets, 'shared text')
}
