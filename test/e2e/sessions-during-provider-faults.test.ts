import { rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { listen } from '../../src/cli/demo/free-port.ts'
import { createBrowser } from '../support/browser.ts'
import { startEcho } from '../support/echo.ts'
import { gatewayPorts, startGateway } from '../support/gateway.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { portOf } from '../support/ports.ts'
import { CLIENT_SECRET, providerSection, SESSION_SECRET } from '../support/stack.ts'

const TOKEN_LIFE = 4
/** From the sign-in on: well beyond the token's life. */
const FAULT_FOR = 6_000
/** What is promised, and room for a machine that stands still now and then. */
const BACK_WITHIN = 5_000 + 1_000
/** More than the backoff and the circuit let through in that time. */
const MAX_CALLS = 14

type Answer = (response: ServerResponse) => void

const withStatus =
  (status: number, headers: Readonly<Record<string, string>>, body = '{}'): Answer =>
  (response) =>
    void response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body)

/** What the token endpoint does for a while; `refuse`: its port is closed, `nameless`: its name does not resolve. */
const FAULTS: Readonly<Record<string, Answer | 'refuse' | 'nameless'>> = {
  '5xx': withStatus(503, {}),
  '429': withStatus(429, { 'Retry-After': '2' }),
  hang: () => undefined,
  broken: (response) => response.socket?.resetAndDestroy(),
  refused: 'refuse',
  'dns-gone': 'nameless',
  truncated: withStatus(200, {}, '{"access_token":"abc","refresh_t'),
  'invalid-client': withStatus(401, {}, '{"error":"invalid_client"}'),
}

/** A port in front of the provider that can be closed without losing the provider's memory. */
async function startDoor(t: Test, to: number) {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    const onward = connect(to, '127.0.0.1')
    for (const [end, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      end.on('error', () => other.destroy()).on('close', () => other.destroy())
      end.pipe(other)
    }
    sockets.add(socket)
  })
  await listen(server, 0)
  const port = portOf(server)
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const close = () => {
    server.close()
    cut()
  }
  t.teardown(close)
  return { port, cut, close, open: () => listen(server, port) }
}

const NAME = 'id.localhost'

/** Makes the gateway resolve NAME, unless there is the file `gone`. */
function resolverHook(gone: string): Readonly<Record<string, string>> {
  const hook = `import dns from 'node:dns'; import { existsSync } from 'node:fs'
const { lookup } = dns
dns.lookup = (host, options, done) => {
  if (host !== '${NAME}') return lookup(host, options, done)
  if (!existsSync(${JSON.stringify(gone)})) return lookup('127.0.0.1', options, done)
  process.nextTick(done, Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
}`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
}

async function startFaultyProvider(t: Test, kind: string, redirectUri: string, gone: string) {
  const fault = FAULTS[kind] as Answer | 'refuse' | 'nameless'
  const provider = await startOidcProvider({
    shape: 'coloop',
    accessTokenTtl: TOKEN_LIFE,
    rotation: true,
    clients: [{ clientId: 'app', clientSecret: CLIENT_SECRET, redirectUris: [redirectUri] }],
  })
  t.teardown(() => provider.stop())
  const door = await startDoor(t, Number(new URL(provider.origin).port))
  const calls: number[] = []
  return {
    provider,
    calls,
    section: {
      ...providerSection(provider.origin, 'coloop', false),
      tokenEndpoint: `http://${fault === 'nameless' ? NAME : '127.0.0.1'}:${door.port}/oauth/token`,
      timeout: '1s',
    },
    begin() {
      const startedAt = Date.now()
      if (fault === 'refuse') return door.close()
      if (fault === 'nameless') {
        writeFileSync(gone, '')
        return door.cut()
      }
      provider.setFault((request: IncomingMessage, response) => {
        if (request.url !== '/oauth/token') return false
        calls.push(Date.now() - startedAt)
        fault(response)
        return true
      })
    },
    async end() {
      if (fault === 'refuse') await door.open()
      if (fault === 'nameless') rmSync(gone, { force: true })
      provider.setFault(undefined)
    },
  }
}

t.test('whatever is wrong at the provider for a while, nobody is signed out', async (t) => {
  const [ports, echo] = await Promise.all([gatewayPorts(), startEcho()])
  t.teardown(() => echo.stop())
  const origin = `http://localhost:${ports.gateway}`
  const kinds = Object.keys(FAULTS)
  const gone = join(t.testdir(), 'gone')
  const faulty = new Map<string, Awaited<ReturnType<typeof startFaultyProvider>>>()
  for (const kind of kinds) faulty.set(kind, await startFaultyProvider(t, kind, `${origin}/oauth2/callback`, gone))
  const gateway = await startGateway(
    {
      publicUrl: origin,
      log: { level: 'info' },
      providers: Object.fromEntries([...faulty].map(([kind, { section }]) => [kind, section])),
      session: { secrets: [SESSION_SECRET] },
      rateLimit: { login: { max: 1000, per: '1m' } },
      routes: kinds.map((kind) => ({ name: kind, path: `/${kind}`, provider: kind, upstream: echo.origin })),
    },
    { ports, env: resolverHook(gone) },
  )
  t.teardown(() => gateway.stop())

  const readiness = async () => (await (await fetch(`${gateway.adminOrigin}/readyz`)).json()) as { reasons: string[] }

  const watch = async (kind: string) => {
    const { provider, calls, begin, end } = faulty.get(kind)!
    const browser = createBrowser()
    const page = await browser.navigate(`${origin}/${kind}/`)
    if (page.status !== 200) throw new Error(`${kind}: not signed in: ${page.status} ${page.body}`)
    const startedAt = Date.now()
    begin()
    const answers: { at: number; status: number; waited: number; body: string; retryAfter: string | undefined }[] = []
    let back: number | undefined
    let away = true
    const ended = sleep(FAULT_FOR).then(async () => {
      await end()
      away = false
    })
    while (back === undefined && Date.now() - startedAt < FAULT_FOR + BACK_WITHIN) {
      const askedAt = Date.now()
      const answer = await browser.fetch(`${origin}/${kind}/`, { headers: { Accept: 'application/json' } })
      const [at, waited] = [askedAt - startedAt, Date.now() - askedAt]
      answers.push({ at, waited, status: answer.status, body: answer.body, retryAfter: answer.headers['retry-after'] })
      if (!away && answer.status === 200) back = Date.now() - startedAt - FAULT_FOR
      await sleep(100)
    }
    await ended
    const refused = answers.filter(({ status }) => status !== 200)
    return { kind, provider, calls, answers, refused, back }
  }

  const sawCircuit = async () => {
    for (const until = Date.now() + FAULT_FOR + BACK_WITHIN; Date.now() < until; await sleep(50)) {
      const open = (await readiness()).reasons.map((reason) => /^provider (\S+): circuit open/.exec(reason)?.[1])
      const provider = open.find((name) => name !== undefined)
      if (provider === undefined) continue
      const query = new URLSearchParams({ rd: '/', provider })
      const login = await createBrowser().navigate(`${origin}/oauth2/start?${query}`, { follow: false })
      return login
    }
    return undefined
  }

  const [circuit, ...all] = await Promise.all([sawCircuit(), ...kinds.map(watch)])
  for (const { kind, provider, calls, answers, refused, back } of all) {
    await t.test(kind, async (t) => {
      const slowest = Math.max(...answers.map(({ waited }) => waited))
      t.comment(
        `${kind}: calls at ${calls.join(', ') || 'a closed port, n/a'} ms; ${refused.length} of ${answers.length} refused`,
      )
      t.comment(`${kind}: first at ${refused[0]?.at} ms, slowest answer ${slowest} ms, back after ${back} ms`)
      t.ok(back !== undefined, 'it carried on')
      t.equal(provider.grants.authorizationCode, 1, 'without a login')
      t.same(provider.refusals, [])
      t.ok(calls.length <= MAX_CALLS, `${calls.length} calls`)
      t.ok(refused.length > 0 || slowest > 1_000, 'when the token had really expired there was no way on')
      t.ok(
        refused.every(({ at }) => at > (TOKEN_LIFE - 2) * 1000),
        'and until then there was',
      )
      for (const { status, body, retryAfter } of refused) {
        t.equal(status, 503)
        t.match(body, kind === 'invalid-client' ? 'PST_SESSION_CLIENT' : 'PST_SESSION_UNAVAILABLE')
        t.match(retryAfter, /^[1-9]\d*$/)
      }
    })
  }
  t.ok(circuit !== undefined, 'the open circuit is among the reasons of /readyz')
  t.equal(circuit?.status, 302, 'and a login begins all the same')
  t.same((await readiness()).reasons, [], 'all is well again')
  for (const reason of [/ENOTFOUND/, /ECONNREFUSED/, /ECONNRESET|UND_ERR_SOCKET/, /answered 429/])
    t.ok(reason.test(gateway.output()), `${reason} was there`)
  const loud = gateway
    .output()
    .split('\n')
    .filter((line) => line.includes('"level":"error"'))
  t.equal(loud.length, 1, "the operator's fault, once")
  t.match(loud[0], /invalid-client.*invalid_client/)
})
