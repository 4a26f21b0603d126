import { type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import type { Test } from 'tap'
import { createAdminApi } from '../../src/admin/admin-api.ts'
import { AdminListener } from '../../src/admin/admin-listener.ts'
import { endSession } from '../../src/endpoints/end-session.ts'
import type { OAuthProvider } from '../../src/provider/oauth.ts'
import { Revocations } from '../../src/sessions/revocations.ts'
import { Sessions } from '../../src/sessions/sessions.ts'
import type { SessionStore } from '../../src/store/port.ts'
import type { Clock } from '../../src/time.ts'
import { sampleSession } from '../session/sample.ts'
import { freePorts } from '../support/ports.ts'

export const HOUR = 3_600_000

interface Options {
  readonly clock: Clock
  readonly store: SessionStore
  readonly token?: string
  readonly canList?: boolean
}

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON it is, the test looks at it
  readonly json: any
}

/** One replica's sessions, and its admin port as clients reach it. */
export async function startAdmin(t: Test, { clock, store, token, canList = true }: Options) {
  const [port] = (await freePorts(1)) as [number]
  const listen = { kind: 'tcp', host: '127.0.0.1', port } as const
  const lines: string[] = []
  const logger = pino({ base: null, timestamp: false }, { write: (line: string) => void lines.push(line) })
  const ended: (string | undefined)[] = []
  const sessions = new Sessions({
    store,
    clock,
    settings: { lifetime: 24 * HOUR, idleTimeout: HOUR },
    maxLive: 100,
    observer: {
      sessionCreated: () => undefined,
      sessionEnded: (reason, whose) => ended.push(`${reason} ${whose?.subject}`),
    },
  })
  const revoked: string[] = []
  const corp = { revoke: async ({ accessToken }: { accessToken: string }) => void revoked.push(accessToken) }
  const revocations = new Revocations({
    sessions,
    providerOf: (name) => (name === 'corp' ? (corp as unknown as OAuthProvider) : undefined),
    observer: { spared: () => undefined, failed: () => undefined },
  })
  const admin = new AdminListener({
    readiness: () => ({ ready: true, reasons: [] }),
    adminApi: createAdminApi({
      listen,
      token: () => token,
      store,
      sessions,
      canList,
      providerNames: () => ['corp', 'other'],
      end: (session) => endSession({ sessions, revocations }, session, 'revoked'),
      logger,
    }),
  })
  await admin.listen(listen)
  t.teardown(async () => {
    await admin.close()
    await sessions.close()
  })

  function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const outgoing = request({ port, host: '127.0.0.1', agent: false, method, path, headers }, (incoming) => {
        text(incoming).then(
          (body) =>
            resolve({
              status: incoming.statusCode ?? 0,
              headers: incoming.headers,
              body,
              json: body === '' ? undefined : JSON.parse(body),
            }),
          reject,
        )
      })
      outgoing.once('error', reject)
      outgoing.end()
    })
  }

  return {
    ask,
    sessions,
    ended,
    revoked,
    log: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    async signIn(subject: string, provider = 'corp') {
      const { claims, tokens } = sampleSession()
      const accessToken = `token of ${subject}`
      const start = { provider, subject, claims, tokens: { ...tokens, accessToken }, device: 'Firefox/140.0' }
      const { id } = await sessions.create(start)
      const find = async () => {
        const found = await sessions.find(id)
        return found.kind === 'session' ? found : undefined
      }
      return { id, find }
    },
  }
}
