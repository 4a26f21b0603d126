import { Html, html } from './html.ts'
import { STYLE } from './style.ts'

/** The logo: a gate seen from the front. */
const MARK = Html.trusted(
  '<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M3 18V8a7 7 0 0 1 14 0v10M1 18h18M7.5 18V9.5a2.5 2.5 0 0 1 5 0V18"/></svg>',
)

// Only STYLE between the tags: the hash in the CSP covers exactly these bytes.
const STYLE_ELEMENT = Html.trusted(`<style>${STYLE}</style>`)

export interface PageContent {
  readonly title: string
  readonly content: Html
  /** The name at the top; `Postern` by default. */
  readonly brand?: string
  /** Makes the card wide, for lists and tables. */
  readonly wide?: boolean
  /** More elements for the head. The CSP of the gateway's own pages allows no scripts or further styles. */
  readonly head?: Html
}

/** The layout of every page: one card, for phones too, light and dark, without JavaScript or further requests. */
export function layout({ title, content, brand = 'Postern', wide = false, head }: PageContent): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${STYLE_ELEMENT}${head}
</head>
<body>
<main${wide && Html.trusted(' class="wide"')}>
<p class="brand">${MARK}${brand}</p>
${content}
</main>
</body>
</html>
`.toString()
}
