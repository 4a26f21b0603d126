import { HOP_BY_HOP, nominatedHeaders } from './hop-by-hop.ts'

type Rule = 'forward' | 'drop' | 'set-cookie' | 'connection' | 'location'

const REMEMBERED_NAMES = 2_000

/** Decides what of an upstream's response headers the client gets. */
export class ResponseHeaderRules {
  readonly #rules = new Map<string, Rule>()
  readonly #isOwnCookie: (name: string) => boolean

  /** @param isOwnCookie names of cookies that only Postern may set. */
  constructor(isOwnCookie: (name: string) => boolean) {
    this.#isOwnCookie = isOwnCookie
  }

  /**
   * @param raw name, value, … as undici gives them
   * @returns name, value, … as `ServerResponse.writeHead` takes them; repeated headers stay apart and in order
   */
  pass(raw: readonly Buffer[], rewrite?: ResponseRewrite): string[] {
    const passed: string[] = []
    let nominated: ReadonlySet<string> | undefined
    for (let index = 0; index < raw.length; index += 2) {
      const name = (raw[index] as Buffer).toString('latin1')
      const rule = this.#rules.get(name) ?? this.#decide(name)
      if (rule === 'drop') continue
      const value = (raw[index + 1] as Buffer).toString('latin1')
      if (rule === 'forward') passed.push(name, value)
      else if (rule === 'connection') nominated = nominatedHeaders(value) ?? nominated
      else if (rule === 'set-cookie') this.#passCookie(passed, name, value, rewrite)
      else passed.push(name, rewrite === undefined ? value : rewrite.location(value))
    }
    return nominated === undefined ? passed : withoutNominated(passed, nominated)
  }

  #passCookie(passed: string[], name: string, value: string, rewrite: ResponseRewrite | undefined): void {
    const equals = value.indexOf('=')
    if (this.#isOwnCookie((equals === -1 ? value : value.slice(0, equals)).trim())) return
    passed.push(name, rewrite === undefined ? value : rewrite.cookie(value))
  }

  #decide(name: string): Rule {
    const lower = name.toLowerCase()
    const rule: Rule =
      lower === 'set-cookie' || lower === 'connection' || lower === 'location'
        ? lower
        : HOP_BY_HOP.has(lower)
          ? 'drop'
          : 'forward'
    if (this.#rules.size < REMEMBERED_NAMES) this.#rules.set(name, rule)
    return rule
  }
}

/** Undoes a stripped prefix in what the upstream says about its own addresses. */
export interface ResponseRewrite {
  location(value: string): string
  cookie(value: string): string
}

function withoutNominated(headers: readonly string[], nominated: ReadonlySet<string>): string[] {
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    if (!nominated.has(name.toLowerCase())) kept.push(name, headers[index + 1] as string)
  }
  return kept
}
