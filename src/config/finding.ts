/**
 * A problem with a pointer to its value; the place in the file is looked up later. Texts never hold a substituted
 * value.
 */
export interface Finding {
  readonly at: Pointer
  /** The problem is the key, not its value. */
  readonly key?: true
  /** Where in the text, in characters from its start. */
  readonly within?: number
  readonly message: string
  readonly hint?: string
  /** The value is unusable, so other rules must not read it. */
  readonly unusable?: true
  /** The key that was probably meant. No rule reports it as missing. */
  readonly meant?: Pointer
  /** The value has the right shape, so other rules may use it. */
  readonly harmless?: true
  /** More specific than other findings about the same value. */
  readonly particular?: true
}

/** JSON Pointer (RFC 6901): `/routes/0/upstream`; empty for the whole file. */
export type Pointer = string

export function child(at: Pointer, key: string | number): Pointer {
  return `${at}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`
}

export function steps(at: Pointer): readonly string[] {
  return at === ''
    ? []
    : at
        .slice(1)
        .split('/')
        .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}

export function parent(at: Pointer): Pointer {
  return at.slice(0, Math.max(0, at.lastIndexOf('/')))
}

/** The pointer as people write it: `routes[0].upstream`. */
export function readable(at: Pointer): string {
  let text = ''
  for (const step of steps(at)) {
    const shown = step.length > 64 ? `${step.slice(0, 64)}…` : step
    if (/^\d+$/.test(step)) text += `[${step}]`
    else if (/^[\w-]+$/.test(step)) text += text === '' ? shown : `.${shown}`
    else text += `[${JSON.stringify(shown)}]`
  }
  return text
}

/** The value at a pointer, or undefined. */
export function valueAt(root: unknown, at: Pointer): unknown {
  let value = root
  for (const step of steps(at)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value
}
