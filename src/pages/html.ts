/** Markup that is safe to send. Only `html` and `Html.trusted` make it, so a plain string can never take its place. */
export class Html {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** For constants of ours only: nothing that came from a request, a provider or a file. */
  static trusted(text: string): Html {
    return new Html(text)
  }

  toString(): string {
    return this.#text
  }
}

/** `undefined` and `false` are nothing, so that `condition && html` reads well. */
export type Interpolation = string | number | Html | readonly Html[] | undefined | false

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe as text and inside a quoted attribute. NUL and other characters HTML forbids become U+FFFD. */
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

/** Tagged template: every interpolation that is not markup already is escaped. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolation[]): Html {
  return Html.trusted(strings.reduce((text, part, index) => text + render(values[index - 1]) + part))
}

/** A link's target: http(s) or a path of ours; anything else (`javascript:`, `data:`) leads to the front page. */
export function safeHref(target: string): string {
  return /^(https?:\/\/|\/(?![/\\]))/i.test(target) ? target : '/'
}
