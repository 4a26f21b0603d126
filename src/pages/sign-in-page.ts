import { html, safeHref } from './html.ts'
import { layout } from './layout.ts'

export interface SignInPage {
  /** In the order of the configuration. `href` starts the login and holds the URL to return to. */
  readonly providers: readonly { readonly label: string; readonly href: string }[]
  /** The path or URL to return to after the login. The page shows it. */
  readonly returnTo: string
}

/** The page to choose a provider. */
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
