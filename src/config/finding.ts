/** A problem before its place in the file is looked up. Texts never hold a substituted value. */
export interface Finding {
  readonly at: Pointer
  /** The key is meant, not its value. */
  readonly key?: true
  readonly message: string
  readonly hint?: string
  /** The value cannot be used: no other rule may look at it. */
  readonly unusable?: true
  /** The key that was probably meant: a rule may not call it missing. */
  readonly meant?: Pointer
  /** The shape is right all the same: other rules may go on. */
  readonly harmless?: true
  /** A whole key that comes later: nothing inside it matters yet. */
  readonly planned?: true
  /** Says more than what the schema says in general about the same value. */
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

/** `routes[0].upstream`, for people. */
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

/** The value at a pointer; undefined when there is none. */
export function valueAt(root: unknown, at: Pointer): unknown {
  let value = root
  for (const step of steps(at)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value
}
