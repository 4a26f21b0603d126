/** The style of every page. It is inline, so that a page needs no second request. The CSP allows it by its hash. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #f4f5f7; --card: #ffffff; --ink: #1b2330; --quiet: #586374; --line: #dde1e7;
  --accent: #1f5f5b; --accent-hover: #174a47; --on-accent: #ffffff; --tint: #e8f2f0; --danger: #9f2d20 }
@media (prefers-color-scheme: dark) { :root { --ground: #11161c; --card: #1a2129; --ink: #e8ecf1; --quiet: #9da9b8; --line: #313b47;
  --accent: #79cfc4; --accent-hover: #9bded5; --on-accent: #0c2321; --tint: #1e302f; --danger: #ff9d8f } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; align-items: center; justify-content: center;
  padding: 2rem 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  -webkit-text-size-adjust: 100%; overflow-wrap: anywhere }
main { width: 100%; max-width: 27rem; background: var(--card); border: 1px solid var(--line); border-radius: 16px; padding: 2rem;
  box-shadow: 0 1px 2px rgb(0 0 0 / .05), 0 12px 32px rgb(0 0 0 / .06) }
main.wide { max-width: 46rem }
.brand { display: flex; align-items: center; gap: .5rem; margin: 0 0 1.5rem; color: var(--quiet); font-size: .875rem; font-weight: 600 }
.brand svg { width: 1.25rem; height: 1.25rem; color: var(--accent); flex: none }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance }
h2 { margin: 2rem 0 .75rem; font-size: 1.0625rem }
p { margin: 0 0 1rem }
a { color: var(--accent); text-underline-offset: .15em }
form { margin: 0 }
.actions { display: flex; flex-direction: column; gap: .625rem; margin-top: 1.5rem }
.button { display: block; width: 100%; min-height: 2.875rem; padding: .625rem 1.125rem; border: 1px solid var(--line); border-radius: 10px;
  background: var(--card); color: var(--ink); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer }
.button:hover { border-color: var(--accent) }
.button.main { border-color: transparent; background: var(--accent); color: var(--on-accent) }
.button.main:hover { background: var(--accent-hover) }
.button.small { width: auto; min-height: 2.375rem; padding: .3125rem .875rem; font-size: .875rem; flex: none }
.button.danger { color: var(--danger) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.person { margin: 1rem 0 0; padding: .75rem 1rem; border-radius: 10px; background: var(--tint) }
.person strong, .person span, .rows strong, .rows div > span { display: block }
.person span, .rows div > span, .quiet { color: var(--quiet); font-size: .875rem }
.rows { list-style: none; margin: 1.5rem 0 0; padding: 0; border-top: 1px solid var(--line) }
.rows li { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding: .875rem 0; border-bottom: 1px solid var(--line) }
.badge { display: inline-block; margin-left: .5rem; padding: .0625rem .5rem; border-radius: 999px; background: var(--tint); color: var(--accent);
  font-size: .75rem; font-weight: 600; white-space: nowrap }
footer { margin-top: 1.75rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .75rem; line-height: 1.7 }
footer code { font: inherit; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; user-select: all }
@media (max-width: 30rem) { body { padding: 1rem .75rem } main { padding: 1.5rem 1.25rem } .rows li { align-items: flex-start; flex-direction: column; gap: .625rem } }
@media (forced-colors: active) { .button { border: 1px solid } }
`
