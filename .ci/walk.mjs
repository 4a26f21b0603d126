// Walks through a running `npm start` as a browser without scripts would: `node .ci/walk.mjs http://localhost:4180`.
// Plain JavaScript for the Node that npm runs on. Exits 0 when an anonymous visit ends, signed in, at exactly the URL it asked for.
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'

const wanted = '/deep/page?x=1&y=%2F'
const maxSteps = 20

/** Cookies as browsers keep them: by host and path, whatever the port. */
class CookieJar {
  #cookies = new Map()

  store(url, lines) {
    for (const line of lines) {
      const [pair, ...attributes] = line.split(';').map((part) => part.trim())
      const name = pair.slice(0, pair.indexOf('='))
      const attribute = (wantedName) =>
        attributes.find((part) => part.toLowerCase().startsWith(`${wantedName}=`))?.slice(wantedName.length + 1)
      const path = attribute('path') ?? url.pathname.replace(/\/[^/]*$/, '') ?? '/'
      const key = `${url.hostname} ${path} ${name}`
      const ended = Number(attribute('max-age') ?? 1) <= 0 || Date.parse(attribute('expires') ?? '') < Date.now()
      if (ended) this.#cookies.delete(key)
      else this.#cookies.set(key, { host: url.hostname, path: path || '/', pair })
    }
  }

  header(url) {
    const matches = ({ host, path }) =>
      host === url.hostname &&
      (url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
    return [...this.#cookies.values()]
      .filter(matches)
      .map(({ pair }) => pair)
      .join('; ')
  }
}

const jar = new CookieJar()

/** By node:http, because Node's `fetch` says `Sec-Fetch-Mode: cors` whatever it is told: not what a navigation says. */
async function visit(url, form) {
  const headers = {
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
    cookie: jar.header(url),
  }
  if (form !== undefined) {
    headers.origin = url.origin
    headers['content-type'] = 'application/x-www-form-urlencoded'
  }
  const request = httpRequest(url, { method: form === undefined ? 'GET' : 'POST', headers, timeout: 10_000 })
  request.end(form?.toString())
  const [response] = await once(request, 'response')
  jar.store(url, response.headers['set-cookie'] ?? [])
  return { status: response.statusCode, location: response.headers.location, html: await text(response) }
}

const decodeEntities = (escaped) =>
  escaped
    .replaceAll('&#x2F;', '/')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag, name) => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return match ? decodeEntities(match[1] ?? match[2] ?? match[3]) : undefined
}

/** What pressing the page's first button that does not refuse would send: the way a person is chosen at the demo provider. */
function pressFirstButton(html, page) {
  for (const [whole, open, inner] of html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/gi)) {
    if (/cancel|abort|deny/i.test(attribute(open, 'action') ?? '')) continue
    const fields = new URLSearchParams()
    for (const [input] of inner.matchAll(/<input\b[^>]*>/gi)) {
      const name = attribute(input, 'name')
      if (name !== undefined) fields.append(name, attribute(input, 'value') ?? '')
    }
    const button = /<button\b[^>]*>/i.exec(inner)?.[0]
    const name = button && attribute(button, 'name')
    if (name) fields.append(name, attribute(button, 'value') ?? '')
    const target = new URL(attribute(open, 'action') || page.href, page)
    if ((attribute(open, 'method') ?? 'get').toLowerCase() === 'post') return { target, fields }
    target.search = fields.toString()
    return { target, whole }
  }
  return undefined
}

async function walk(origin) {
  const start = new URL(wanted, origin)
  let url = start
  let form
  for (let step = 0; step < maxSteps; step++) {
    const response = await visit(url, form)
    console.log(`  ${form ? 'POST' : 'GET '} ${url.origin}${url.pathname} -> ${response.status}`)
    if (response.location !== undefined) {
      url = new URL(response.location, url)
      form = undefined
      continue
    }
    const { html } = response
    if (url.href === start.href && response.status === 200) return html
    const press = pressFirstButton(html, url)
    if (press === undefined)
      throw new Error(`stuck at ${url.origin}${url.pathname}: status ${response.status}, no form`)
    url = press.target
    form = press.fields
  }
  throw new Error(`not at ${start.href} after ${maxSteps} steps`)
}

async function refusesScripts(origin) {
  const response = await fetch(new URL('/api', origin), { headers: { accept: 'application/json' }, redirect: 'manual' })
  const body = await response.json()
  if (response.status !== 401 || typeof body.loginUrl !== 'string') {
    throw new Error(`fetch without a session: ${response.status}, wanted 401 with a loginUrl`)
  }
}

const origin = process.argv[2]
if (origin === undefined) throw new Error('usage: node .ci/walk.mjs ORIGIN')
await refusesScripts(origin)
const page = await walk(origin)
if (!/x-auth-request-email/i.test(page) || !/[\w.+-]+@[\w-]+\.\w+/.test(page)) {
  throw new Error('the app shows no X-Auth-Request-Email')
}
console.log(`  the walk ended at ${wanted} with X-Auth-Request-Email`)
