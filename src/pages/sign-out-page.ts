import { html, safeHref } from './html.ts'
import { layout } from './layout.ts'

export interface SignOutPage {
  /** The URL that the button posts to. It holds the URL to return to. */
  readonly formAction: string
  /** The target of "Stay signed in". */
  readonly returnTo: string
  readonly subject?: string
  readonly name?: string
  readonly email?: string
}

/** Asks for confirmation, because a link or an image of another site must not sign a person out. */
export function signOutPage({ formAction, returnTo, subject, name, email }: SignOutPage): string {
  const [who, detail] = [name, email, subject].filter((part) => part !== undefined && part !== '')
  return layout({
    title: 'Sign out',
    content: html`<h1>Sign out?</h1>
<p>You will have to sign in again to use this site in this browser.</p>
${who !== undefined && html`<p class="person"><span>Signed in as</span><strong>${who}</strong>${detail !== undefined && html`<span>${detail}</span>`}</p>`}
<form method="post" action="${safeHref(formAction)}"><div class="actions">
<button class="button main" type="submit">Sign out</button>
<a class="button" href="${safeHref(returnTo)}">Stay signed in</a>
</div></form>`,
  })
}

/** Shown after a sign-out. */
export function signedOutPage({ signInHref }: { readonly signInHref: string }): string {
  return layout({
    title: 'Signed out',
    content: html`<h1>You are signed out</h1>
<p>Your session in this browser has ended. You can close this page.</p>
<div class="actions"><a class="button main" href="${safeHref(signInHref)}">Sign in again</a></div>`,
  })
}
