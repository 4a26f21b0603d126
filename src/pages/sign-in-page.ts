import { html, safeHref } from './html.ts'
import { layout } from './layout.ts'

export interface SignInPage {
  /** In the order of the configuration; `href` starts the login and carries the address to return to. */
  readonly providers: readonly { readonly label: string; readonly href: string }[]
  /** Where the person was going: a path or URL of ours, shown so that they know what they sign in for. */
  readonly returnTo: string
}

/** The choice of providers. */
export function signInPage({ providers, returnTo }: SignInPage): string {
  return layout({
    title: 'Sign in',
    content: html`<h1>Sign in</h1>
<p>Choose how to sign in.${
      returnTo !== '/' &&
      html` You will come back to <strong>${returnTo.length > 80 ? `${returnTo.slice(0, 80)}…` : returnTo}</strong>.`
    }</p>
<div class="actions">${providers.map(
      ({ label, href }, index) =>
        html`<a class="${index === 0 ? 'button main' : 'button'}" href="${safeHref(href)}">${label}</a>`,
    )}</div>`,
  })
}
