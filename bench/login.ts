import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

const MOST_STEPS = 12

/** Signs in as a browser would, redirect by redirect; gives the Cookie header for the gateway's origin. */
export async function signIn(url: string): Promise<string> {
  const home = new URL(url)
  const jars = new Map<string, Map<string, string>>()
  let next = home
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const jar = jars.get(next.origin) ?? new Map<string, string>()
    jars.set(next.origin, jar)
    const response = await navigate(next, cookieHeader(jar))
    for (const line of response.headers['set-cookie'] ?? []) keep(jar, line)
    const body = await text(response)
    const { location } = response.headers
    if (location === undefined) {
      if (response.statusCode === 200 && next.origin === home.origin) return cookieHeader(jar)
      throw new Error(`the login ended at ${next.href} with ${response.statusCode}: ${body.slice(0, 300)}`)
    }
    next = new URL(location, next)
  }
  throw new Error(`the login at ${url} does not end`)
}

/** Not by fetch, which insists on its own Sec-Fetch-Mode. */
function navigate(url: URL, cookie: string): Promise<IncomingMessage> {
  const headers = {
    Accept: 'text/html',
    'Sec-Fetch-Mode': 'navigate',
    'Sec-Fetch-Dest': 'document',
    ...(cookie === '' ? {} : { Cookie: cookie }),
  }
  return new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, resolve).on('error', reject).end()
  })
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  if (value === '' || attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) jar.delete(name.trim())
  else jar.set(name.trim(), value)
}

function cookieHeader(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
