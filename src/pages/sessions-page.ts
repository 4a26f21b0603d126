import type { EpochMs } from '../time.ts'
import { deviceName } from './device-name.ts'
import { html, safeHref } from './html.ts'
import { layout } from './layout.ts'
import { timeAgo, timeUntil } from './time-ago.ts'

export interface SessionRow {
  /** The value of `session` in the form. It names the session without revealing its id or key. */
  readonly reference: string
  /** The User-Agent of the sign-in. */
  readonly device?: string
  readonly signedInAt: EpochMs
  readonly lastSeenAt: EpochMs
  /** When the session ends at the latest. */
  readonly endsAt: EpochMs
  /** Whether this is the session of the request. */
  readonly current: boolean
}

export interface SessionsPage {
  /** The URL that every button posts to. The form holds `end=one&session=<reference>` or `end=others`. */
  readonly formAction: string
  readonly sessions: readonly SessionRow[]
  readonly now: EpochMs
}

/** Lists the person's sessions: this browser's first, then the others, the most recently used first. */
export function sessionsPage({ formAction, sessions, now }: SessionsPage): string {
  const rows = sessions.toSorted((a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt - a.lastSeenAt)
  const others = rows.filter((row) => !row.current).length
  const time = (instant: EpochMs, text: string) =>
    html`<time datetime="${new Date(instant).toISOString()}">${text}</time>`
  const when = (instant: EpochMs) => time(instant, timeAgo(instant, now))
  const until = (instant: EpochMs) => time(instant, timeUntil(instant, now))
  return layout({
    title: 'Where you are signed in',
    wide: true,
    content: html`<h1>Where you are signed in</h1>
<p>If you do not recognise one of these, end it.</p>
<ul class="rows">${rows.map((row) => {
      const device = deviceName(row.device)
      return html`
<li><div><strong>${device}${row.current && html`<span class="badge">This browser</span>`}</strong>
<span>Signed in ${when(row.signedInAt)} · last seen ${when(row.lastSeenAt)} · ends ${until(row.endsAt)}</span></div>
<form method="post" action="${safeHref(formAction)}"><input type="hidden" name="end" value="one"><input type="hidden" name="session" value="${row.reference}">
<button class="button small danger" type="submit" aria-label="${row.current ? 'Sign out of this browser' : `End the session of ${device}`}">${row.current ? 'Sign out' : 'End'}</button></form></li>`
    })}</ul>
${
  others > 0 &&
  html`<form class="actions" method="post" action="${safeHref(formAction)}"><input type="hidden" name="end" value="others">
<button class="button danger" type="submit">End all other sessions</button></form>`
}
<div class="actions"><a class="button" href="/">Back to the front page</a></div>`,
  })
}
