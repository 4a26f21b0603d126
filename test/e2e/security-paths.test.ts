import fc from 'fast-check'
import t from 'tap'
import { startEcho } from '../support/echo.ts'
import { rawRequest } from '../support/raw-request.ts'
import { SESSION_COOKIE, startStack } from '../support/stack.ts'

/** What a hostile spelling is put together from; `private` and `open` more often than chance would. */
const PIECES =
  `private open x .. . ; ;x=1 / // %2f %2F %252f %5c \\ %2e %2e%2e %252e %70rivate %2570rivate %25%37%30rivate priv%61te
  %23 %3f %3b %00 %20 %09 %c0%af %e0%80%af %ff %zz % # ? ?/private ;/../private %ef%bc%8f %u002f @ : keep /open/ /private/ /keep/`.split(
    /\s+/,
  )
const target = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''))
const hostileTarget = fc.oneof(
  target.map((rest) => `/${rest}`),
  target.map((rest) => `/open/${rest}`),
  target.map((rest) => `/keep/${rest}`),
  fc
    .tuple(fc.constantFrom('http://localhost', 'HTTP://LOCALHOST', 'http://localhost.', 'http://x@localhost'), target)
    .map(([origin, rest]) => `${origin}/open/${rest}`),
)

/** The ways in which frameworks read a path, theirs and not ours: decoded once or until nothing changes, and then resolved. */
function readers(path: string): readonly string[] {
  const once = loosely(path)
  let whole = once
  for (let last = ''; last !== whole; whole = loosely(whole)) last = whole
  return [path, once, whole].flatMap((read) => {
    const unix = read.replaceAll('\\', '/')
    const cut = unix.replace(/[?#].*$/s, '')
    return [unix, cut, unix.replace(/;[^/]*/g, ''), cut.replace(/;[^/]*/g, '')].map(resolved)
  })
}

function loosely(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (octet) => String.fromCharCode(Number.parseInt(octet.slice(1), 16)))
}

function resolved(path: string): string {
  const kept: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(segment)
  }
  return `/${kept.join('/')}`
}

t.test('no spelling of a protected path gets through a route that is open beside it', async (t) => {
  const locked = await startEcho()
  t.teardown(() => locked.stop())
  const { gateway, echo, signedIn } = await startStack(t, {
    config: (upstream) => ({
      log: { level: 'error' },
      routes: [
        { path: '/', upstream: locked.origin },
        { path: '/open', auth: 'none', upstream },
        { path: '/open/private', upstream: locked.origin },
        { path: '/keep', auth: 'none', encodedSlash: 'keep', upstream },
        { path: '/keep/private', upstream: locked.origin },
        { path: '/judged', upstream, encodedSlash: 'keep', allow: "!request.path.startsWith('/judged/private')" },
      ],
    }),
  })
  const port = gateway.ports.gateway
  const ask = async (what: string, more = '') => {
    const sent = `GET ${what} HTTP/1.1\r\nHost: localhost:${port}\r\n${more}\r\n`
    return (await rawRequest(port, sent, { expect: 1 })).responses[0]?.status
  }
  const isProtected = (path: string) =>
    readers(path).some((seen) => /^\/(?:(?:open|keep)\/)?private(?:\/|$)/.test(seen) || !/^\/(open|keep)/.test(seen))

  await t.test('whatever the open route passes on, no reader takes for the protected one', async (t) => {
    let passed = 0
    await fc.assert(
      fc.asyncProperty(hostileTarget, async (raw) => {
        echo.clear()
        const status = await ask(raw)
        const [received] = echo.received
        if (received === undefined) return status === 400 || status === 401 || status === 404
        passed += 1
        const [path = ''] = received.target.split('?', 1)
        return raw.endsWith(received.target) && !isProtected(path)
      }),
      { numRuns: 600 },
    )
    t.ok(passed > 30, `${passed} passed, enough for this to mean something`)
    t.equal(locked.hits(), 0)
  })

  await t.test('a policy that reads the path says no to every reading of it', async (t) => {
    const browser = await signedIn()
    const cookie = `Cookie: ${SESSION_COOKIE}=${browser.jar.get(SESSION_COOKIE)?.value}\r\n`
    t.equal(await ask('/judged/fine;v=1/%2520', cookie), 200)
    echo.clear()
    for (const path of [
      '/judged/private',
      '/judged/%2570rivate',
      '/judged/;/private',
      '/judged/p%23/x',
      '/judged/private%3Fx',
    ]) {
      const status = await ask(path, cookie)
      if (path === '/judged/p%23/x') t.equal(status, 200, path)
      else t.ok(status === 403 || status === 400, `${path}: ${status}`)
    }
    t.equal(echo.hits(), 1)
  })
})
