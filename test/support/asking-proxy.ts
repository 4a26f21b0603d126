import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Test } from 'tap'
import { parse } from 'yaml'
import { createBrowser } from './browser.ts'
import { valuesOf } from './echo.ts'
import { freePorts } from './ports.ts'
import { rawRequest } from './raw-request.ts'
import { startRedis, withoutRedis } from './redis.ts'
import { CLIENT_SECRET, SESSION_COOKIE, SESSION_SECRET, startStack } from './stack.ts'
import { until } from './until.ts'

const EXAMPLES = new URL('../../config/forward-auth/', import.meta.url)

/** An example of config/forward-auth. */
export function example(name: string): Promise<string> {
  return readFile(new URL(name, EXAMPLES), 'utf8')
}

/** A program from the PATH, or from where .ci/run and ../shared/infra install proxies. */
export function findProgram(name: string): string | undefined {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const installed = ['postern-ci', 'postern-infra'].map((folder) => join(cache, folder, 'bin'))
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', ...installed]
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file) && isExecutable(file))
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Why the tests of a proxy are skipped, or false. With POSTERN_NO_SKIP=1 they fail where it is missing. */
export function without(program: string): string | false {
  return process.env.POSTERN_NO_SKIP === '1' || findProgram(program) !== undefined ? false : `${program} is missing`
}

export interface Addresses {
  /** The port that the proxy listens on. */
  readonly port: number
  /** host:port */
  readonly postern: string
  readonly app: string
  /** An empty folder, deleted afterwards. */
  readonly folder: string
}

export interface AskingProxy {
  /** False: the proxy makes a 503 of its own, without Retry-After. */
  readonly retryAfter?: false
  /** Writes its files, and says how to start it. */
  prepare(addresses: Addresses): Promise<readonly [command: string, ...args: string[]]>
}

/** Runs a real proxy that asks Postern, in front of a real app, and tries what everybody who uses it relies on. */
export async function tryAskingProxy(t: Test, proxy: AskingProxy): Promise<void> {
  const [port] = (await freePorts(1)) as [number]
  const origin = `http://localhost:${port}`
  const file = parse(await example('postern.yaml'))
  const redis = withoutRedis === false ? await startRedis() : undefined
  if (redis !== undefined) t.teardown(() => redis.stop())
  const stack = await startStack(t, {
    shape: 'openid-connect',
    provider: {
      clients: [{ clientId: 'app', redirectUris: [`${origin}/oauth2/callback`], clientSecret: CLIENT_SECRET }],
    },
    config: (_upstream, provider) => ({
      publicUrl: origin,
      trustedProxies: file.trustedProxies,
      providers: { corp: { ...provider, scopes: file.providers.corp.scopes } },
      session: { secrets: [SESSION_SECRET], ...(redis && { store: { kind: 'redis', url: redis.url } }) },
      routes: file.routes,
    }),
  })
  const { echo, gateway, provider } = stack
  const folder = await mkdtemp(join(tmpdir(), 'postern-proxy-'))
  const app = `127.0.0.1:${echo.port}`
  const [command, ...args] = await proxy.prepare({ port, postern: `127.0.0.1:${gateway.ports.gateway}`, app, folder })
  await started(t, origin, folder, spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }))

  const signIn = async (id: string) => {
    provider.signInAs(id)
    const browser = createBrowser()
    const page = await browser.navigate(`${origin}/`)
    if (page.status !== 200) throw new Error(`not signed in: ${page.status} ${page.trail.join(' ')}\n${page.body}`)
    return browser
  }
  const sent = (name: string) => valuesOf(echo.received.at(-1)!, name)

  await t.test('an anonymous navigation ends, after the login, at exactly the URL asked for', async (t) => {
    provider.signInAs('user_2ada')
    const browser = createBrowser()
    const url = `${origin}/r/%C3%BC?u=https://x/y&q=%2F&a=x//b`
    const page = await browser.navigate(url)
    t.equal(page.status, 200, page.body.slice(0, 500))
    t.equal(page.url, url)
    t.equal(echo.received.at(-1)?.target, '/r/%C3%BC?u=https://x/y&q=%2F&a=x//b')
    t.same(sent('X-Auth-Request-User'), ['user_2ada'])
  })

  const browser = await signIn('user_2grace')
  const cookie = `${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}`
  const script = { Accept: 'application/json', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' }

  await t.test('a script without a session gets 401, and the app is not asked', async (t) => {
    const hits = echo.hits()
    const answer = await createBrowser().fetch(`${origin}/api`, { headers: script })
    t.match(answer, { status: 401, headers: { 'content-type': /json/, 'cache-control': /no-store/ } })
    t.match(answer.json(), { error: 'PST_AUTH_REQUIRED' })
    t.equal((await createBrowser().fetch(`${origin}/api`, { method: 'POST', body: 'x' })).status, 401)
    t.equal(echo.hits(), hits)
  })

  await t.test('the POST of a signed-in person passes, with its body', async (t) => {
    const answer = await browser.fetch(`${origin}/form?a=b`, { method: 'POST', body: 'the body' })
    t.equal(answer.status, 200)
    await until(() => echo.received.at(-1)?.body === 'the body')
    t.match(echo.received.at(-1), { method: 'POST', target: '/form?a=b', body: 'the body' })
    t.same(sent('X-Auth-Request-User'), ['user_2grace'])
  })

  await t.test('identity headers of the client are overwritten, also where there is no value', async (t) => {
    const names = ['User', 'Email', 'Preferred-Username', 'Name', 'Groups'].map((name) => `X-Auth-Request-${name}`)
    const spoofed = Object.fromEntries(names.map((name) => [name, 'eve']))
    await browser.fetch(`${origin}/a`, { headers: spoofed })
    for (const name of names) t.notMatch(sent(name), ['eve'], name)
    t.same(sent('X-Auth-Request-User'), ['user_2grace'])
    const zoe = await signIn('user_2zoe')
    await zoe.fetch(`${origin}/a`, { headers: spoofed })
    t.same(sent('X-Auth-Request-User'), ['user_2zoe'])
    t.same(sent('X-Auth-Request-Groups').filter(Boolean), [], 'the claim is empty')
    for (const path of ['/public/x', '/reports']) {
      const anonymous = await createBrowser().fetch(`${origin}${path}`, { headers: spoofed })
      t.equal(anonymous.status, 200, path)
      for (const name of names) t.same(sent(name).filter(Boolean), [], `${name} at ${path}`)
    }
  })

  await t.test('policy by route, method and host', async (t) => {
    t.equal((await browser.fetch(`${origin}/admin`)).status, 403)
    const ada = await signIn('user_2ada')
    t.equal((await ada.fetch(`${origin}/admin`)).status, 200)
    t.equal((await createBrowser().fetch(`${origin}/reports`)).status, 200)
    t.equal((await createBrowser().fetch(`${origin}/reports`, { method: 'DELETE' })).status, 401)
    const hits = echo.hits()
    await fetch(`http://127.0.0.1:${port}/public`, { headers: { Cookie: cookie } })
    t.equal(echo.hits(), hits, 'another host')
  })

  await t.test('no spelling of a path reaches what is protected by way of what is public', async (t) => {
    for (const target of HOSTILE_TARGETS.map((text) => text.replace('ORIGIN', origin))) {
      const before = echo.hits()
      const raw = `GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`
      await rawRequest(port, raw, { expect: 1 })
      if (echo.hits() === before) continue
      // The proxy has cleaned the path up before it asked.
      const reached = new URL(decodeURIComponent(echo.received.at(-1)!.target), 'http://app').pathname
      t.match(reached, /^\/public(?:\/|$)/, `${target} as ${echo.received.at(-1)?.target}`)
    }
    const hits = echo.hits()
    for (const host of [
      `localhost:${port}?`,
      `localhost:${port}#`,
      `localhost:${port}/public`,
      `public@localhost:${port}`,
    ])
      await rawRequest(port, `GET /admin HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, { expect: 1 })
    t.equal(echo.hits(), hits, 'odd hosts')
  })

  await t.test("a page of another origin can use nobody's session", async (t) => {
    const headers = { Cookie: cookie, Origin: 'https://evil.example' }
    t.equal((await fetch(`${origin}/a`, { method: 'POST', headers })).status, 403)
    t.equal((await upgrade(port, { ...headers, Host: `localhost:${port}` })).split('\r\n')[0]?.split(' ')[1], '403')
    const own = await upgrade(port, { Cookie: cookie, Origin: origin, Host: `localhost:${port}` })
    t.match(own, /^HTTP\/1\.1 101 /)
  })

  await t.test('browsers do not reach the addresses at which the proxy asks', async (t) => {
    const headers = { Cookie: cookie, 'X-Original-URL': `${origin}/`, 'X-Original-Method': 'GET' }
    for (const path of ['', '/nginx', '/forwarded', '/envoy/a'])
      t.equal((await fetch(`${origin}/oauth2/auth${path}`, { headers })).status, 404, path)
  })

  await t.test('while the store is away the answer is 503', { skip: withoutRedis }, async (t) => {
    await redis?.kill()
    // Of a session that the gateway does not remember.
    const value = cookie.slice(SESSION_COOKIE.length + 1)
    const unknown = `${SESSION_COOKIE}=${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`
    const answer = await fetch(`${origin}/a`, { headers: { ...script, Cookie: unknown } })
    t.equal(answer.status, 503)
    if (proxy.retryAfter !== false) t.match(answer.headers.get('retry-after'), /^\d+$/)
    t.equal((await fetch(`${origin}/public`)).status, 200)
  })
}

/** All lead, as some server reads them, to /admin. */
const HOSTILE_TARGETS = [
  '/public/../admin',
  '/public/%2e%2e/admin',
  '/public/%2E%2e/admin',
  '/public/%252e%252e/admin',
  '/public/..%2fadmin',
  '/public%2f..%2fadmin',
  '/public/..;/admin',
  '/public/;/../admin',
  '/public/..\\admin',
  '/public/..%5cadmin',
  '/public//../admin',
  '/public/./../admin',
  '/public/x/../../admin',
  '/public/..//admin',
  '/public?/../admin',
  '/public#/../admin',
  '//admin',
  '/./admin',
  '/%61dmin',
  '/admin?/public',
  '/admin;/public',
  'ORIGIN/admin',
  'ORIGIN/public/../admin',
  'http://other.example/public/../admin',
]

/** The answer to a WebSocket handshake, until its head is complete. */
function upgrade(port: number, headers: Readonly<Record<string, string>>): Promise<string> {
  const key = { 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==' }
  const all = { ...headers, ...key, Connection: 'Upgrade', Upgrade: 'websocket' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return rawRequest(port, ['GET /socket HTTP/1.1', ...lines, '', ''].join('\r\n'), { expect: 1 }).then(({ raw }) => raw)
}

/** Waits until the proxy answers; ends it, and deletes its folder, with the test. */
async function started(t: Test, origin: string, folder: string, child: ChildProcess): Promise<void> {
  let output = ''
  let ended = false
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  const over = new Promise<void>((resolve) => child.once('close', () => resolve()))
  void over.then(() => {
    ended = true
  })
  t.teardown(async () => {
    child.kill('SIGTERM')
    await over
    await rm(folder, { recursive: true, force: true })
  })
  await until(async () => {
    if (ended) throw new Error(`the proxy has ended:\n${output}`)
    return fetch(`${origin}/public`).then(
      ({ ok }) => ok,
      () => false,
    )
  })
}
