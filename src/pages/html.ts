/** Markup that is safe to send. Only `html` and `Html.trusted` create it, so a plain string cannot be used instead. */
export class Html {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** For constants in the source code only, never for text from a request, a provider or a file. */
  static trusted(text: string): Html {
    return new Html(text)
  }

  toString(): string {
    return this.#text
  }
}

/** `undefined` and `false` render nothing, so that `condition && html` works. */
export type Interpolation = string | number | Html | readonly Html[] | undefined | false

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes for text and quoted attributes. NUL and other characters that HTML forbids become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
    .toWellFormed()
}

function render(value: Interpolation): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'object') return value.map(String).join('')
  return escapeHtml(String(value))
}

/** Template tag that escapes every interpolation except `Html`. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolation[]): Html {
  return Html.trusted(strings.reduce((text, part, index) => text + render(values[index - 1]) + part))
}

/** Allows http(s) URLs and absolute paths as link targets. Anything else (`javascript:`, `data:`) becomes `/`. */
export function safeHref(target: string): string {
  return /^(https?:\/\/|\/(?![/\\]))/i.test(target) ? target : '/'
}
