/** Bytes of the body. */
export const MAX_FORM = 256 * 1024
/** A page with more fields would be many times as long as the form's body. */
const MAX_FIELDS = 2_000
/** Characters that HTML cannot carry in an attribute. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

export type FormField = readonly [name: string, value: string]

export function isFormType(contentType: string | undefined): boolean {
  const [type = ''] = (contentType ?? '').split(';', 1)
  return type.trim().toLowerCase() === 'application/x-www-form-urlencoded'
}

/**
 * The fields of a body of `application/x-www-form-urlencoded` (URL Standard 5.1). Undefined when a page with hidden
 * fields could not send the same again: the text is not UTF-8, has control characters, or has too many fields.
 */
export function fieldsOf(body: string): readonly FormField[] | undefined {
  try {
    const text = decodeURIComponent(body.replaceAll('+', ' '))
    if (UNPRINTABLE.test(text)) return undefined
  } catch {
    // Malformed percent-encoding, or not UTF-8.
    return undefined
  }
  const fields = [...new URLSearchParams(body)]
  return fields.length > MAX_FIELDS ? undefined : fields
}
