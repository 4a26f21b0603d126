import { readFile } from 'node:fs/promises'
import { Agent, type AgentOptions, type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps, Agent as SecureAgent } from 'node:https'
import { getCACertificates } from 'node:tls'
import { PosternError } from '../errors.ts'
import type { Ms } from '../time.ts'
import { unavailable } from './failures.ts'

const MAX_BODY = 1024 * 1024
const MAX_CONNECTIONS = 64
/**
 * One second less than servers commonly keep idle connections, so that no request uses a connection that is being
 * closed.
 */
const KEEP_IDLE: Ms = 4_000

export interface HttpRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Replaces the client's time-out. */
  readonly timeout?: Ms
}

/** An HTTP client for one provider. It limits time and size, does not follow redirects and reuses connections. */
export interface HttpClient {
  /**
   * Resolves with the response after its body was read, in the form of oauth4webapi's `customFetch`.
   * Rejects with `PST_PROVIDER_UNAVAILABLE` unless there is an HTTP response of at most 1 MB within `timeout`.
   */
  readonly fetch: (url: string, request: HttpRequest) => Promise<Response>
  close(): Promise<void>
}

interface Agents {
  readonly plain: Agent
  readonly secure: SecureAgent
}

export function createHttpClient(options: { readonly timeout: Ms; readonly caFile?: string }): HttpClient {
  let made: Promise<Agents> | undefined

  return {
    async fetch(url, request) {
      made ??= createAgents(options.caFile)
      let agents: Agents
      try {
        agents = await made
      } catch (cause) {
        made = undefined
        throw unavailable('the CA file cannot be read', { cause })
      }
      return await send(agents, new URL(url), request, request.timeout ?? options.timeout)
    },
    async close() {
      const agents = await made?.catch(() => undefined)
      agents?.plain.destroy()
      agents?.secure.destroy()
    },
  }
}

async function createAgents(caFile: string | undefined): Promise<Agents> {
  const ca = caFile === undefined ? undefined : [...getCACertificates('default'), await readFile(caFile, 'utf8')]
  const options: AgentOptions = { keepAlive: true, maxSockets: MAX_CONNECTIONS, timeout: KEEP_IDLE }
  return { plain: new Agent(options), secure: new SecureAgent({ ...options, ...(ca && { ca }) }) }
}

async function send(agents: Agents, url: URL, { method, headers, body }: HttpRequest, timeout: Ms): Promise<Response> {
  const signal = AbortSignal.timeout(timeout)
  const options = { method, headers: { ...headers }, signal }
  const secure = url.protocol === 'https:'
  const asked = secure
    ? requestHttps(url, { ...options, agent: agents.secure })
    : requestHttp(url, { ...options, agent: agents.plain })
  const isConnected = watchConnection(asked, secure ? 'secureConnect' : 'connect')
  try {
    const answer = await answerTo(asked, body === undefined || body === null ? undefined : String(body))
    const text = await readBounded(answer)
    if (text === undefined) {
      // One person's claims can be that large. It is an answer and no outage, so the error keeps its status.
      throw unavailable(`${url.host} sent more than ${MAX_BODY} bytes`, { providerStatus: answer.statusCode })
    }
    return toResponse(answer, text)
  } catch (cause) {
    asked.destroy()
    if (cause instanceof PosternError) throw cause
    const code = !signal.aborted ? codeOf(cause) : isConnected() ? undefined : 'CONNECT_TIMEOUT'
    if (signal.aborted && code === undefined) throw unavailable(`${url.host} did not answer within ${timeout} ms`)
    throw unavailable(`${url.host} could not be reached: ${code ?? 'the connection failed'}`, {
      // The parser's error may hold tokens that it read: keep only its code.
      cause: Object.assign(new Error('the request failed'), { code }),
    })
  }
}

/** Returns whether the request may have been sent. If not, it is safe to send it again. */
function watchConnection(asked: ClientRequest, event: 'connect' | 'secureConnect'): () => boolean {
  let connected = false
  asked.once('socket', (socket) => {
    connected = asked.reusedSocket
    if (connected) return
    socket.once(event, () => {
      connected = true
    })
  })
  return () => connected
}

function answerTo(asked: ClientRequest, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once('response', resolve)
    asked.on('error', reject)
    asked.end(body)
  })
}

async function readBounded(answer: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop destroys the response and its connection.
  for await (const chunk of answer) {
    size += chunk.length
    if (size > MAX_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function toResponse({ statusCode: status = 0, headersDistinct }: IncomingMessage, text: string): Response {
  if (status < 200 || status > 599) throw unavailable(`the provider answered ${status}`)
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  const bodyless = status === 204 || status === 205 || status === 304
  return new Response(bodyless ? null : text, { status, headers })
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}
