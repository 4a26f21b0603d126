/**
 * The result of parsing a text: its value, or what is wrong and what to write instead. Neither text quotes the input.
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly hint: string }

export function good<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

export function bad(message: string, hint: string): Parsed<never> {
  return { ok: false, message, hint }
}

/**
 * The value of a text that was checked before.
 *
 * @throws TypeError if the text is invalid
 */
export function parsedValue<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new TypeError(`read before it was checked: ${parsed.message}`)
  return parsed.value
}
