import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { text } from 'node:stream/consumers'
import { type CookieJar, createCookieJar } from './cookie-jar.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Where it came from, after redirects. */
  readonly url: string
  readonly body: string
  /** Every URL that was asked for, the last one included. */
  readonly trail: readonly string[]
  json<T = unknown>(): T
}

export interface RequestOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent form-encoded, by POST unless `method` says otherwise. */
  readonly form?: Readonly<Record<string, string>>
  readonly body?: string
  /** False: the redirect itself is the answer. */
  readonly follow?: boolean
  /** The page that asks; left out: the page shown, or nobody (a typed address) for the first one. */
  readonly from?: string | null
}

/** What a browser does, as far as a gateway can tell: cookies, redirects, Sec-Fetch headers. It trusts every certificate. */
export interface Browser {
  readonly jar: CookieJar
  /** A top-level navigation: a link, a typed address, or with `form` a submitted form. */
  navigate(url: string, options?: RequestOptions): Promise<Answer>
  /** fetch() by the page shown. */
  fetch(url: string, options?: RequestOptions): Promise<Answer>
  /** The address of the page shown. */
  location(): string | undefined
}

const MAX_REDIRECTS = 20
const NAVIGATION_ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

/** Scheme and host without its port: near enough to "site" for loopback and one-label tests. */
const siteOf = (url: URL) => `${url.protocol}//${url.hostname}`

function relation(from: URL | undefined, to: URL): 'none' | 'same-origin' | 'same-site' | 'cross-site' {
  if (from === undefined) return 'none'
  if (from.origin === to.origin) return 'same-origin'
  return siteOf(from) === siteOf(to) ? 'same-site' : 'cross-site'
}

const FARTHER = ['none', 'same-origin', 'same-site', 'cross-site'] as const

export function createBrowser(
  jar = createCookieJar(),
  userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
): Browser {
  let shown: string | undefined

  async function run(kind: 'navigate' | 'cors', target: string, options: RequestOptions): Promise<Answer> {
    const initiator = options.from === null ? undefined : (options.from ?? shown)
    const from = initiator === undefined ? undefined : new URL(initiator)
    let url = new URL(target, from)
    let method = options.method ?? (options.form === undefined ? 'GET' : 'POST')
    let body = options.form === undefined ? options.body : new URLSearchParams(options.form).toString()
    // Once a chain has been elsewhere it stays that far away (Fetch, "Sec-Fetch-Site").
    let site = relation(from, url)
    const trail: string[] = []
    for (;;) {
      trail.push(url.href)
      const safe = method === 'GET' || method === 'HEAD'
      const cookie = jar.header(url, { sameSite: site !== 'cross-site', safeNavigation: kind === 'navigate' && safe })
      const headers: Record<string, string> = {
        'User-Agent': userAgent,
        Accept: kind === 'navigate' ? NAVIGATION_ACCEPT : '*/*',
        'Sec-Fetch-Mode': kind,
        'Sec-Fetch-Dest': kind === 'navigate' ? 'document' : 'empty',
        'Sec-Fetch-Site': site,
        ...(kind === 'navigate' ? { 'Sec-Fetch-User': '?1', 'Upgrade-Insecure-Requests': '1' } : {}),
        ...(from !== undefined && !safe ? { Origin: from.origin } : {}),
        ...(options.form !== undefined && !safe ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
        ...(cookie === '' ? {} : { Cookie: cookie }),
        ...options.headers,
      }
      const answer = await send(url, method, headers, safe ? undefined : body)
      jar.store(url, answer.headers['set-cookie'] ?? [])
      const location = answer.headers.location
      if (options.follow === false || location === undefined || answer.status < 300 || answer.status >= 400) {
        if (kind === 'navigate' && answer.status !== 204) shown = url.href
        return { ...answer, url: url.href, trail, json: () => JSON.parse(answer.body) }
      }
      if (trail.length > MAX_REDIRECTS) throw new Error(`too many redirects: ${trail.slice(0, 6).join(' ')} …`)
      const next = new URL(location, url)
      const step = relation(url, next)
      if (site !== 'none') site = FARTHER[Math.max(FARTHER.indexOf(site), FARTHER.indexOf(step))]!
      url = next
      if (answer.status === 303 || ((answer.status === 301 || answer.status === 302) && method === 'POST')) {
        method = method === 'HEAD' ? 'HEAD' : 'GET'
        body = undefined
      }
    }
  }

  return {
    jar,
    navigate: (url, options = {}) => run('navigate', url, options),
    fetch: (url, options = {}) => run('cors', url, options),
    location: () => shown,
  }
}

/** Follows redirects from `start`; gives the first that begins with `prefix`, without asking it. */
export async function redirectTo(prefix: string, browser: Browser, start: string): Promise<URL> {
  let target = start
  for (let step = 0; step < MAX_REDIRECTS; step += 1) {
    const answer = await browser.navigate(target, { follow: false, from: null })
    if (answer.headers.location === undefined) throw new Error(`${answer.status} ${answer.url} ${answer.body}`)
    const next = new URL(answer.headers.location, answer.url)
    if (next.href.startsWith(prefix)) return next
    target = next.href
  }
  throw new Error(`no redirect to ${prefix}`)
}

function send(url: URL, method: string, headers: Record<string, string>, body: string | undefined) {
  type Plain = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise<Plain>((resolve, reject) => {
    const outgoing = request(url, { method, headers, rejectUnauthorized: false, agent: false }, (incoming) => {
      text(incoming).then(
        (content) => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: content }),
        reject,
      )
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}
