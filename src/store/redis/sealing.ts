import { createHmac } from 'node:crypto'
import { type ByteSealer, createSealer } from '../../session/seal.ts'
import type { Session } from '../../session/session.ts'
import type { SessionId, SessionKey } from '../../session/session-id.ts'
import { type SessionSummary, summarize } from '../../session/summary.ts'
import { packSession, unpackSession } from '../pack.ts'
import { encodeRecord, type SealedParts, type StoredRecord } from './record.ts'

/** The sealed parts of a session's record. */
export interface SealedSession extends SealedParts {
  /** Distinguishes a repeated write from a write of another replica. */
  readonly mark: string
}

/**
 * Seals what is written to redis. The key of the contents is derived from `session.secrets` and the session id, which
 * only the browser's cookie holds: redis' data and the secrets together do not reveal the tokens. The summary is sealed
 * with the secrets alone, because sessions are listed and ended without their cookie. It holds no token. The redis key
 * and the version are authenticated, so a value that is copied to another key or another version cannot be opened.
 */
export class RecordSealing {
  readonly #secrets: readonly string[]
  readonly #summaries: ByteSealer
  readonly #indexKeys: readonly Buffer[]

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets
    this.#summaries = createSealer(secrets, 'session summary')
    this.#indexKeys = secrets.map((secret) => createHmac('sha256', secret).update('postern store index v1').digest())
  }

  seal(session: Session, key: SessionKey, storeKey: string): SealedSession {
    const bound = associatedData(storeKey, session.version)
    const packed = packSession(session)
    const summary = JSON.stringify(summarize(session, key, session.lastSeenAt))
    return {
      summary: this.#summaries.sealBytes(summary, bound),
      contents: this.#contents(session.id).sealBytes(packed, bound),
      mark: this.#digest(this.#indexKeys[0] as Buffer, 'mark', packed).slice(0, 16),
    }
  }

  /** Undefined when the contents were not sealed for this id, key and version. */
  open(record: StoredRecord, id: SessionId, storeKey: string): Session | undefined {
    const packed = this.#contents(id).openBytes(record.contents, associatedData(storeKey, record.version))
    if (packed === undefined) return undefined
    const session = unpackSession(packed.toString('utf8'))
    return session.lastSeenAt >= record.lastSeenAt ? session : { ...session, lastSeenAt: record.lastSeenAt }
  }

  openSummary(record: StoredRecord, storeKey: string): SessionSummary | undefined {
    const text = this.#summaries.openBytes(record.summary, associatedData(storeKey, record.version))
    if (text === undefined) return undefined
    const summary = JSON.parse(text.toString('utf8')) as SessionSummary
    return summary.lastSeenAt >= record.lastSeenAt ? summary : { ...summary, lastSeenAt: record.lastSeenAt }
  }

  /** Keyed hashes of `parts`, one for each secret. Write under the first. */
  names(kind: 'person' | 'sid' | 'bucket', ...parts: readonly string[]): readonly string[] {
    const text = JSON.stringify(parts)
    return this.#indexKeys.map((key) => this.#digest(key, kind, text))
  }

  #digest(key: Buffer, kind: string, text: string): string {
    return createHmac('sha256', key).update(`${kind}\n${text}`).digest('base64url')
  }

  #contents(id: SessionId): ByteSealer {
    const secrets = this.#secrets.map((secret) => createHmac('sha256', secret).update(id).digest('base64url'))
    return createSealer(secrets, 'session contents')
  }
}

export function recordOf(session: Session, sealed: SealedSession): Buffer {
  return encodeRecord(session, sealed.mark, sealed)
}

function associatedData(storeKey: string, version: number): string {
  return `${storeKey}\n${version}`
}
