import { html, safeHref } from './html.ts'
import { layout } from './layout.ts'

export interface ErrorPage {
  readonly title: string
  /** What failed and what the person can do. */
  readonly message: string
  /** The code from the error table. */
  readonly code: string
  readonly requestId: string
  /** Who is signed in. */
  readonly signedInAs?: string | undefined
  /** The main button. */
  readonly action?: { readonly label: string; readonly href: string }
}

/** The page for every error that a person sees. */
export function errorPage({ title, message, code, requestId, signedInAs, action }: ErrorPage): string {
  return layout({
    title,
    content: html`<h1>${title}</h1>
<p>${message}</p>
${signedInAs && html`<p>You are signed in as <strong>${signedInAs}</strong>.</p>`}
${action && html`<div class="actions"><a class="button main" href="${safeHref(action.href)}">${action.label}</a></div>`}
<footer>Error code <code>${code}</code><br>Request id <code>${requestId}</code></footer>`,
  })
}
