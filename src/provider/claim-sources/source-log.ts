import type { PosternError } from '../../errors.ts'
import type { Clock, EpochMs, Ms } from '../../time.ts'
import type { ProviderEvent } from '../context.ts'
import type { SourceOutcome } from './claim-source.ts'

/** Outcomes that are reported once, until the source can be read again. */
const LASTING = { away: 'claim-source-down', refused: 'claim-source-refused' } as const

type Lasting = keyof typeof LASTING

/** A service that refuses only some people must not fill the log. */
const REPORT_AGAIN_AFTER: Ms = 60_000

interface Trouble {
  readonly outcome: Lasting
  readonly reason: string
  readonly reported: boolean
}

/** Reports when sources stop working and when they work again. One for each provider. */
export class SourceLog {
  readonly #provider: string
  readonly #clock: Clock
  readonly #onEvent: (event: ProviderEvent) => void
  readonly #troubles = new Map<string, Trouble>()
  readonly #reportedAt = new Map<string, EpochMs>()

  constructor(provider: string, clock: Clock, onEvent: (event: ProviderEvent) => void) {
    this.#provider = provider
    this.#clock = clock
    this.#onEvent = onEvent
  }

  /** Why sources cannot be read now. Undefined: they can. */
  trouble(): string | undefined {
    const [first] = this.#troubles.values()
    return first?.reason
  }

  tell(source: string, outcome: SourceOutcome, error: PosternError | undefined): void {
    const reason = error?.message ?? ''
    if (outcome === 'read') this.#works(source)
    else if (outcome === 'away' || outcome === 'refused') this.#fails(source, outcome, reason)
    else this.#onEvent({ kind: 'claim-source-failed-for-person', provider: this.#provider, reason })
  }

  #works(source: string): void {
    const reported = this.#troubles.get(source)?.reported === true
    this.#troubles.delete(source)
    if (reported) this.#onEvent({ kind: 'claim-source-up', provider: this.#provider, reason: `claim source ${source}` })
  }

  #fails(source: string, outcome: Lasting, reason: string): void {
    const before = this.#troubles.get(source)
    const isNew = before?.outcome !== outcome && this.#mayReport(`${source} ${outcome}`)
    this.#troubles.set(source, { outcome, reason, reported: isNew || before?.reported === true })
    if (isNew) this.#onEvent({ kind: LASTING[outcome], provider: this.#provider, reason })
  }

  #mayReport(what: string): boolean {
    const now = this.#clock()
    if (now - (this.#reportedAt.get(what) ?? Number.NEGATIVE_INFINITY) < REPORT_AGAIN_AFTER) return false
    this.#reportedAt.set(what, now)
    return true
  }
}
