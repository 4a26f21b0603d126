import type { SessionKey } from '../session/session-id.ts'

interface LookUp<T> {
  readonly found: Promise<T>
  overtaken: boolean
}

/** Look-ups of sessions under way: one at a time for each. */
export class LookUps<T> {
  readonly #underWay = new Map<SessionKey, LookUp<T>>()

  get(key: SessionKey): Promise<T> | undefined {
    return this.#underWay.get(key)?.found
  }

  /** `judge` hears whether the session changed elsewhere since the look-up began: its answer may be the old value. */
  follow<A>(key: SessionKey, answer: Promise<A>, judge: (answer: A, overtaken: boolean) => T): Promise<T> {
    const over = () => {
      if (this.#underWay.get(key) === lookUp) this.#underWay.delete(key)
    }
    const found = answer.then((value) => judge(value, lookUp.overtaken)).finally(over)
    const lookUp: LookUp<T> = { found, overtaken: false }
    this.#underWay.set(key, lookUp)
    return found
  }

  overtake(key: SessionKey): void {
    const lookUp = this.#underWay.get(key)
    if (lookUp !== undefined) lookUp.overtaken = true
  }
}
