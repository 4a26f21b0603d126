import type { Given } from './options.ts'
import type { Settings } from './settings.ts'

export type Outcome = 'carried over' | 'changed' | 'no equivalent'

/** What became of one thing that the configuration says. */
export interface Note {
  /** The option, or the key of the alpha configuration. */
  readonly what: string
  /** Where it was read; absent for a default of oauth2-proxy's. */
  readonly from?: string
  readonly outcome: Outcome
  /** The place in the result. Absent: beside no key. */
  readonly at?: Path
  readonly text?: string
}

/** Keys, and indices of lists. */
export type Path = readonly (string | number)[]

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** A Postern file in the making: the settings it comes from, what it says, and the notes about them. */
export class Draft {
  readonly settings: Settings
  readonly notes: Note[] = []
  readonly file: Record<string, unknown> = {}

  constructor(settings: Settings) {
    this.settings = settings
  }

  option(name: string): Given | undefined {
    return this.settings.options.get(name)
  }

  /** An option's value; undefined for none and the empty text. */
  text(name: string): string | undefined {
    return this.option(name)?.values[0]
  }

  list(name: string): readonly string[] {
    return this.option(name)?.values ?? []
  }

  /** As Go reads a bool. */
  isOn(name: string, byDefault = false): boolean {
    const text = this.text(name)
    return text === undefined ? byDefault : /^(1|t|true)$/i.test(text)
  }

  put(path: Path, value: Value): void {
    let holder = this.file
    for (const key of path.slice(0, -1)) {
      holder[key] ??= {}
      holder = holder[key] as Record<string, unknown>
    }
    holder[path.at(-1) as string] = value
  }

  note(outcome: Outcome, what: string, at?: Path, text?: string, from = this.option(what)?.from): void {
    this.notes.push({
      what,
      outcome,
      ...(from !== undefined && { from }),
      ...(at && { at }),
      ...(text !== undefined && { text }),
    })
  }

  carry(name: string, path: Path, value: Value): void {
    this.put(path, value)
    this.note('carried over', name, path)
  }

  change(name: string, path: Path, value: Value, text: string): void {
    this.put(path, value)
    this.note('changed', name, path, text)
  }
}

/** A `${NAME}` stays a reference, as in the alpha configuration. Any other `${` is text. */
export function literal(text: string): string {
  return text.replace(/\$\{(?![A-Za-z_]\w*\})/g, '$$$${')
}

/** `${NAME}`. */
export const variable = (name: string) => `\${${name}}`
/** `${file:/path}`. */
export const contentOf = (path: string) => `\${file:${path}}`

/** A text in CEL. */
export function celText(text: string): string {
  const escaped = text
    .replace(/[\\']/g, '\\$&')
    .replace(/[\x00-\x1f\x7f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return `'${escaped}'`
}

/** `claims.name`; dots go into maps. */
export function celClaim(name: string): string {
  return name
    .split(/\.(?=[A-Za-z_]\w*(?:\.|$))/)
    .reduce((path, part) => (/^[A-Za-z_]\w*$/.test(part) ? `${path}.${part}` : `${path}[${celText(part)}]`), 'claims')
}

/**
 * Go's `168h0m0s` as Postern's `7d`.
 *
 * @returns undefined for no duration, or one that is not positive
 */
export function durationOf(text: string): string | undefined {
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }
  if (!/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text)) return undefined
  let total = 0
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)) total += Number(amount) * units[unit!]!
  total = Math.round(total)
  if (total <= 0) return undefined
  const unit =
    (
      [
        ['d', 86_400_000],
        ['h', 3_600_000],
        ['m', 60_000],
        ['s', 1000],
      ] as const
    ).find(([, length]) => total % length === 0) ?? (['ms', 1] as const)
  return `${total / unit[1]}${unit[0]}`
}
