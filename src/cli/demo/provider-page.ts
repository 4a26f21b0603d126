import { Html, html } from '../../pages/html.ts'
import { layout } from '../../pages/layout.ts'
import type { DemoPerson } from './people.ts'

// Another colour than the gateway's pages, to tell the two apart.
const HEAD = Html.trusted(`<style>
:root { --accent: #5a3fb0; --accent-hover: #46308c; --tint: #efebfa }
@media (prefers-color-scheme: dark) { :root { --accent: #b9a5f5; --accent-hover: #cfc1fa; --on-accent: #1d1238; --tint: #2a2440 } }
.choice { display: flex; gap: .875rem; align-items: center; text-align: left; font-weight: 400; padding: .75rem 1rem }
.choice .initials { flex: none; width: 2.5rem; height: 2.5rem; border-radius: 50%; display: grid; place-items: center; background: var(--tint); color: var(--accent); font-weight: 700 }
.choice strong, .choice small { display: block } .choice small { color: var(--quiet); font-size: .8125rem; line-height: 1.4 }
</style>`)

/** The demo provider's sign-in page: one click per person. */
export function chooserPage(action: string, people: readonly DemoPerson[]): string {
  return layout({
    title: 'Demo provider',
    brand: 'Demo provider, standing in for CoLoop',
    head: HEAD,
    content: html`<h1>Who are you?</h1>
<p>No password here: choose somebody to sign in as.</p>
<form method="post" action="${action}"><div class="actions">${people.map(
      (person) => html`
<button class="button choice" name="person" value="${person.id}"><span class="initials" aria-hidden="true">${person.givenName[0]}${person.familyName[0]}</span><span><strong>${person.givenName} ${person.familyName}</strong><small>${person.email}</small><small>${person.shows}</small></span></button>`,
    )}
<button class="button" name="person" value="">Refuse to sign in</button>
</div></form>`,
  })
}

/** The page for a sign-in that has ended or does not exist. */
export function lostPage(): string {
  return layout({
    title: 'Demo provider',
    brand: 'Demo provider, standing in for CoLoop',
    head: HEAD,
    content: html`<h1>Nothing to sign in to</h1><p>This sign-in is over. Go back to the app and start again.</p>`,
  })
}
