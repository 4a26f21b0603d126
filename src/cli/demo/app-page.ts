import { Html, html } from '../../pages/html.ts'
import { layout } from '../../pages/layout.ts'

const HEAD = Html.trusted(`<style>
:root { --accent: #1f4e9c; --accent-hover: #183e7d; --tint: #e8eefa }
@media (prefers-color-scheme: dark) { :root { --accent: #8fb8ff; --accent-hover: #b1ceff; --on-accent: #0d1d3a; --tint: #1e2c45 } }
body { justify-content: flex-start }
table { width: 100%; border-collapse: collapse; font-size: .875rem }
th, td { text-align: left; vertical-align: top; padding: .4375rem .625rem; border-bottom: 1px solid var(--line) }
th { width: 19rem; font-weight: 600 } td { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
td small { display: block; color: var(--quiet); font-family: system-ui, sans-serif }
table.identity { background: var(--tint); border-radius: 10px; border-collapse: separate; border-spacing: 0; overflow: hidden }
table.identity tr:last-child > * { border-bottom: 0 }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .9375em }
.try { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .625rem }
.try .button { text-align: left; height: 100% } .try small { display: block; color: var(--quiet); font-weight: 400 }
pre { margin: 1rem 0 0; padding: .875rem 1rem; border-radius: 10px; background: var(--ground); border: 1px solid var(--line); overflow-x: auto; font-size: .8125rem; white-space: pre-wrap }
@media (max-width: 30rem) { table, tbody, tr, th, td { display: block; width: auto } th { border-bottom: 0; padding-bottom: 0 } td { padding-top: 0 } }
</style>`)

const SCRIPT = Html.trusted(`<script>
document.getElementById('call').addEventListener('click', async () => {
  const out = document.getElementById('answer')
  out.hidden = false
  out.textContent = '…'
  try {
    const response = await fetch('/api')
    const body = await response.text()
    let shown = body
    try { shown = JSON.stringify(JSON.parse(body), null, 2) } catch {}
    out.textContent = response.status + ' ' + response.statusText + '\\n' + shown
  } catch (error) { out.textContent = String(error) }
})
</script>`)

export interface AppRequest {
  readonly method: string
  /** The request target as received. */
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

const isIdentity = (name: string) => /^x-(auth-request|postern)-/i.test(name)

/** The gateway percent-encodes values that are not ASCII. The page shows them encoded and decoded. */
function decoded(value: string): string | undefined {
  try {
    const text = decodeURIComponent(value)
    return text === value ? undefined : text
  } catch {
    return undefined
  }
}

const row = ([name, value]: readonly [string, string]) => {
  const readable = isIdentity(name) ? decoded(value) : undefined
  return html`<tr><th scope="row">${name}</th><td>${value}${readable !== undefined && html`<small>${readable}</small>`}</td></tr>`
}

/** The page of the demo app. Shows the request that reached it, identity headers first. */
export function appPage({ method, url, headers }: AppRequest): string {
  const identity = headers.filter(([name]) => isIdentity(name))
  const name = identity.find(([header]) => header.toLowerCase() === 'x-auth-request-name')?.[1]
  return layout({
    title: 'Demo app',
    brand: 'Demo app, behind Postern',
    wide: true,
    head: HEAD,
    content: html`<h1>${name === undefined ? 'Hello, whoever you are' : html`Hello, ${decoded(name) ?? name}`}</h1>
<p>This app has no login code. It received <code id="target">${method} ${url}</code>${
      identity.length > 0 ? ' with who you are in these headers:' : ' and no identity header.'
    }</p>
${identity.length > 0 && html`<table class="identity"><tbody>${identity.map(row)}</tbody></table>`}
<h2>Try</h2>
<ul class="try">
<li><a class="button" href="/deep/page?x=1&amp;y=%2F">A deep link<small>/deep/page?x=1&amp;y=%2F, exactly</small></a></li>
<li><a class="button" href="/admin">Administrators only<small>403 for everybody else</small></a></li>
<li><a class="button" href="/public">A public page<small>no sign-in, no identity</small></a></li>
<li><button class="button" id="call" type="button">fetch('/api')<small>200, or 401 as JSON when signed out</small></button></li>
<li><a class="button" href="/oauth2/sessions">Where am I signed in<small>/oauth2/sessions</small></a></li>
<li><a class="button" href="/oauth2/userinfo">Who am I, as JSON<small>/oauth2/userinfo</small></a></li>
${identity.length === 0 && html`<li><a class="button" href="/">Sign in<small>by opening a page that asks for it</small></a></li>`}
<li><a class="button" href="/oauth2/sign-out?rd=%2Fpublic">Sign out<small>asks first</small></a></li>
</ul>
<pre id="answer" role="status" hidden></pre>
<h2>Everything else it received</h2>
<table><tbody>${headers.filter(([name]) => !isIdentity(name)).map(row)}</tbody></table>
${SCRIPT}`,
  })
}
