import { html, safeHref } from './html.ts'
import { layout } from './layout.ts'

/** Ends a login with strict cookies: the page redirects to `returnTo` by itself. */
export function continuePage(returnTo: string): string {
  const href = safeHref(returnTo)
  return layout({
    title: 'Signed in',
    head: html`<meta http-equiv="refresh" content="0;url=${href}">`,
    content: html`<h1>You are signed in</h1>
<p>One moment, you are taken to the page you asked for.</p>
<div class="actions"><a class="button main" href="${href}">Continue</a></div>`,
  })
}
