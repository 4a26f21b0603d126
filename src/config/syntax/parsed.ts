/** What reading one piece of text gave: its value, or what is wrong and what to write instead. Neither text quotes the input. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly hint: string }

export function good<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

export function bad(message: string, hint: string): Parsed<never> {
  return { ok: false, message, hint }
}

/** The value of text that was judged before; throws when it was not. */
export function judged<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new TypeError(`read before it was checked: ${parsed.message}`)
  return parsed.value
}
