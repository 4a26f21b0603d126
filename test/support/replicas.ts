import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { type Browser, createBrowser } from './browser.ts'
import { type Echo, startEcho } from './echo.ts'
import { type Gateway, gatewayPorts, type Ports, startGateway } from './gateway.ts'
import { type ProviderOptions, startOidcProvider, type TestProvider } from './oidc-provider.ts'
import { CLIENT_SECRET, providerSection, SESSION_COOKIE, SESSION_SECRET } from './stack.ts'

export interface Replicas {
  readonly gateways: Gateway[]
  /** One for each gateway; a session is good at all of them. */
  readonly origins: readonly string[]
  readonly provider: TestProvider
  readonly echo: Echo
  signedIn(id?: string, at?: number): Promise<Browser>
  /** The number of the process that runs at each place: counted from 0, never used again. */
  readonly processes: readonly number[]
  /** SIGKILL, and another process in its place. */
  replace(index: number): Promise<void>
}

type Sections = Readonly<Record<string, unknown>>

export interface ReplicasOptions {
  readonly count?: number
  /** `session.store`. */
  readonly store: Readonly<Record<string, unknown>>
  readonly maxPerPerson?: number
  readonly provider?: Partial<ProviderOptions>
  /** Sections of the file over the usual ones; a function gets the provider's section. */
  readonly config?: Sections | ((provider: Sections) => Sections)
  /** Left out: one route for everything. */
  readonly routes?: (upstream: string) => readonly Readonly<Record<string, unknown>>[]
  readonly env?: Readonly<Record<string, string>>
  /** Called when a process is ready; the next one is not started before it resolves. */
  readonly onReady?: (process: number) => Promise<void>
}

/** Several gateways with one configuration, as a Deployment has them; stopped when the test is over. */
export async function startReplicas(t: Test, options: ReplicasOptions): Promise<Replicas> {
  const ports: readonly Ports[] = await Promise.all(Array.from({ length: options.count ?? 3 }, () => gatewayPorts()))
  const origins = ports.map(({ gateway }) => `http://localhost:${gateway}`)
  const echo = await startEcho()
  t.teardown(() => echo.stop())
  const provider = await startOidcProvider({
    shape: 'openid-connect',
    rotation: true,
    clients: [
      {
        clientId: 'app',
        clientSecret: CLIENT_SECRET,
        redirectUris: origins.map((origin) => `${origin}/oauth2/callback`),
      },
    ],
    clientMetadata: {
      backchannel_logout_uri: `${origins.at(-1)}/oauth2/backchannel-logout`,
      backchannel_logout_session_required: true,
    },
    ...options.provider,
  })
  t.teardown(() => provider.stop())
  // What each process asks the provider with says which one it is.
  const section = (process: number) => ({
    ...providerSection(provider.origin, 'openid-connect', false),
    tokenEndpoint: `${provider.origin}/token?process=${process}`,
  })
  const config = {
    publicUrl: origins,
    session: {
      secrets: [SESSION_SECRET],
      store: options.store,
      ...(options.maxPerPerson !== undefined && { maxPerPerson: options.maxPerPerson }),
    },
    rateLimit: { login: { max: 10_000, per: '1m' } },
    routes: options.routes?.(echo.origin) ?? [{ name: 'app', path: '/', upstream: echo.origin }],
  }
  const own = (process: number) =>
    typeof options.config === 'function' ? options.config(section(process)) : options.config
  const processes: number[] = []
  let started = 0
  const start = async (at: number): Promise<Gateway> => {
    const process = started++
    processes[at] = process
    const gateway = await startGateway(
      { providers: { corp: section(process) }, ...config, ...own(process) },
      { ports: ports[at]!, ...(options.env !== undefined && { env: options.env }) },
    )
    await options.onReady?.(process)
    return gateway
  }
  const gateways: Gateway[] = []
  if (options.onReady === undefined) gateways.push(...(await Promise.all(ports.map((_ports, at) => start(at)))))
  else for (const at of ports.keys()) gateways.push(await start(at))
  t.teardown(() => Promise.all(gateways.map((gateway) => gateway.stop())))
  return {
    gateways,
    processes,
    origins,
    provider,
    echo,
    async signedIn(id, at = 0) {
      if (id !== undefined) provider.signInAs(id)
      const browser = createBrowser()
      const page = await browser.navigate(`${origins[at]}/`)
      if (page.status !== 200) throw new Error(`not signed in: ${page.status} ${page.url}\n${page.body}`)
      return browser
    },
    async replace(index) {
      await gateways[index]!.kill()
      gateways[index] = await start(index)
    },
  }
}

export interface Traffic {
  /** Answers by status; 0: no connection. */
  readonly counts: Map<number, number>
  /** Refusals by their code and Retry-After. */
  readonly codes: Map<string, number>
  /** The clients that were told 401 at least once. */
  readonly signedOut: Set<number>
  /** The longest that one answer took, in milliseconds. */
  slowest: number
  stop(): Promise<void>
}

/** Clients that ask one replica after another, each with the session of its number, until they are stopped. */
export function startTraffic(replicas: Replicas, cookies: readonly string[], clients: number, every: number): Traffic {
  const agent = new Agent({ keepAlive: true, maxSockets: 400 })
  const traffic = {
    counts: new Map<number, number>(),
    codes: new Map<string, number>(),
    signedOut: new Set<number>(),
    slowest: 0,
  }
  let running = true
  const client = async (number: number) => {
    const session = number % cookies.length
    // Not all in step.
    await sleep((number / clients) * every)
    for (let turn = number; running; turn++) {
      const from = performance.now()
      const origin = replicas.origins[turn % replicas.origins.length]!
      const { status, code } = await ask(`${origin}/api?session=${session}`, cookies[session]!, agent)
      traffic.counts.set(status, (traffic.counts.get(status) ?? 0) + 1)
      if (code !== undefined) traffic.codes.set(code, (traffic.codes.get(code) ?? 0) + 1)
      if (status === 401) traffic.signedOut.add(session)
      traffic.slowest = Math.max(traffic.slowest, performance.now() - from)
      await sleep(every)
    }
  }
  const all = Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return Object.assign(traffic, {
    async stop() {
      running = false
      await all
      agent.destroy()
    },
  })
}

/** `code`: why Postern itself refused. */
function ask(url: string, cookie: string, agent: Agent): Promise<{ readonly status: number; readonly code?: string }> {
  return new Promise((resolve) => {
    const lost = () => resolve({ status: 0 })
    const outgoing = request(url, { agent, headers: { Cookie: cookie, Accept: 'application/json' } }, (incoming) => {
      const { statusCode: status = 0 } = incoming
      let body = ''
      if (status < 400) incoming.resume()
      else
        incoming.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk
        })
      incoming.on('end', () => {
        const code = /PST_[A-Z_]+/.exec(body)?.[0]
        const again = incoming.headers['retry-after']
        resolve(
          code === undefined
            ? { status }
            : { status, code: again === undefined ? code : `${code}, again in ${again} s` },
        )
      })
      incoming.on('error', lost)
    })
    outgoing.on('error', lost)
    outgoing.end()
  })
}

/** The session's cookie alone, as a Cookie header. */
export function cookieOf(browser: Browser, origin: string): string {
  const header = browser.jar.header(new URL(origin), { sameSite: true, safeNavigation: true })
  return header
    .split('; ')
    .filter((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`))
    .join('; ')
}
