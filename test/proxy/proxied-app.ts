import { pino } from 'pino'
import type { Test } from 'tap'
import type { TokenFreshness } from '../../src/caller/authenticate.ts'
import type { PluginFile } from '../../src/config/config.ts'
import type { PosternError } from '../../src/errors.ts'
import { RequestHeaderRules } from '../../src/headers/request-headers.ts'
import { foldedName } from '../../src/headers/reserved-names.ts'
import { ResponseHeaderRules } from '../../src/headers/response-headers.ts'
import { compileIdentityHeaders } from '../../src/identity/headers.ts'
import type { OpenRoute } from '../../src/proxy/compiled-route.ts'
import type { BearerAuthentication } from '../../src/proxy/decide-request.ts'
import type { Direction } from '../../src/proxy/direct.ts'
import { createFrame } from '../../src/proxy/frame.ts'
import { Gate } from '../../src/proxy/gate.ts'
import { registerProxiedRoute } from '../../src/proxy/proxied-route.ts'
import { bindContext, RequestContext } from '../../src/proxy/request-context.ts'
import type { Buckets } from '../../src/rate-limit/buckets.ts'
import { TokenBuckets } from '../../src/rate-limit/token-buckets.ts'
import { LoginUrls } from '../../src/route/login-urls.ts'
import { ownCookies } from '../../src/session-cookie/own-cookies.ts'
import type { SessionCookie } from '../../src/session-cookie/session-cookie.ts'
import { Sessions } from '../../src/sessions/sessions.ts'
import { MemoryStore } from '../../src/store/memory.ts'
import { movableClock, sampleSession } from '../session/sample.ts'
import { type Asked, inMemoryRequest } from '../support/in-memory-request.ts'
import { COOKIE_CONFIG, PUBLIC_URL, sampleContext, sampleDirection } from './sample.ts'

const HOUR = 3_600_000

export interface ProxiedAppOptions {
  readonly refresher?: TokenFreshness
  readonly cookie?: SessionCookie
  readonly plugins?: readonly PluginFile[]
  readonly buckets?: Buckets
  /** Who the bearer tokens of requests are. */
  readonly bearer?: BearerAuthentication
  /** Sees the store before it is used. */
  readonly store?: (store: MemoryStore) => void
}

/** The frame and the proxied route of a generation, without a listener: everything is real but the two connections. */
export async function proxiedApp(
  t: Test,
  { refresher, cookie, plugins = [], buckets, bearer, store: change }: ProxiedAppOptions = {},
) {
  const { clock, pass } = movableClock()
  const store = new MemoryStore({ clock, maxSessions: 100, onEvicted: () => undefined })
  const sessions = new Sessions({
    store,
    clock,
    settings: { lifetime: 24 * HOUR, idleTimeout: HOUR },
    maxLive: 100,
    observer: { sessionCreated: () => undefined, sessionEnded: () => undefined },
  })
  const lines: string[] = []
  const logger = pino({}, { write: (line: string) => void lines.push(line) })
  const refused: PosternError[] = []
  const ignored: string[] = []
  const { app, dispatch } = createFrame(logger, (_context, error) => refused.push(error))
  const cookies = ownCookies(COOKIE_CONFIG, cookie)
  const places = { prefix: '/oauth2', origins: [PUBLIC_URL.origin], routeHost: () => false }
  await registerProxiedRoute(app, {
    decisions: {
      sessions,
      refresher: refresher ?? { ensureFresh: () => undefined },
      gate: new Gate({
        renderer: compileIdentityHeaders({ headers: { 'X-User': 'claims.email' } }),
        claimRules: { requireVerifiedEmail: false },
        loginUrls: new LoginUrls('/oauth2', [PUBLIC_URL], places),
        defaultScheme: 'https',
      }),
      ownCookies: cookies,
      clock,
      onWouldRefuse: () => undefined,
      buckets: buckets ?? new TokenBuckets(clock),
      bearer,
    },
    forwarding: {
      headerRules: { ownCookies: cookies, defaultScheme: 'https' },
      requestRules: new RequestHeaderRules((name) => foldedName(name) === 'x-user'),
      responseRules: new ResponseHeaderRules(cookies.isOwn),
    },
    plugins,
    onIgnoredHeader: (name) => ignored.push(name),
  })
  t.teardown(() => app.close())
  const send = (asked: Asked = {}, direction: Direction<OpenRoute> = sampleDirection()) => {
    const made = inMemoryRequest(asked)
    const headers = made.request.rawHeaders.slice(2)
    const context = new RequestContext(sampleContext({ ...asked, headers }), direction, made.request, made.response)
    let finished = 0
    context.onFinished = () => {
      finished += 1
    }
    bindContext(context)
    dispatch(made.request, made.response)
    return { ...made, context, finished: () => finished }
  }
  return {
    app,
    sessions,
    store,
    refused,
    /** Request headers that a plugin could not change. */
    ignored,
    pass,
    log: () => lines.join(''),
    /** Once the routes are there. */
    ready: () => app.ready(),
    send,
    ask: async (asked?: Asked, direction?: Direction<OpenRoute>) => {
      const { answer, context } = send(asked, direction)
      return { context, ...(await answer()) }
    },
    /** Ada signs in. @returns her cookie */
    async signIn(): Promise<string> {
      change?.(store)
      const { provider, subject, claims, tokens } = sampleSession()
      const { id } = await sessions.create({ provider, subject, claims, tokens, host: 'app.example.com' })
      return `postern=${id}`
    },
  }
}
