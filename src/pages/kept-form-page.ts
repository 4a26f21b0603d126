import { html, safeHref } from './html.ts'
import { layout } from './layout.ts'

export interface KeptFormPage {
  /** Path and query to which the form was sent. */
  readonly target: string
  /** The page that sent it. */
  readonly page: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** Who is signed in. */
  readonly who: string
}

/** Sends a form that met an expired session, when the person presses the button. */
export function keptFormPage({ target, page, fields, who }: KeptFormPage): string {
  return layout({
    title: 'Send the form?',
    content: html`<h1>Send the form?</h1>
<p>Your session had ended when you sent a form, so it has not been sent yet. You are signed in again. Send it now? If you leave this page, the form is lost.</p>
<p class="person"><span>Signed in as</span><strong>${who}</strong></p>
<form method="post" action="${safeHref(target)}">${fields.map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
    )}<div class="actions">
<button class="button main" type="submit" autofocus>Send the form</button>
<a class="button" href="${safeHref(page)}">Do not send it</a>
</div></form>`,
  })
}
