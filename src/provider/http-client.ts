import { readFile } from 'node:fs/promises'
import { getCACertificates } from 'node:tls'
import { Agent, type Dispatcher } from 'undici'
import { PosternError } from '../errors.ts'
import type { Ms } from '../time.ts'
import { unavailable } from './failures.ts'

const MAX_BODY = 1024 * 1024

export interface HttpRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** HTTP to one provider: bounded in time and size, redirects not followed, connections kept and used again. */
export interface HttpClient {
  /**
   * The whole answer, its body already read; the shape that oauth4webapi's `customFetch` wants.
   * Rejects with `PST_PROVIDER_UNAVAILABLE` for everything that is not an HTTP answer below 1 MB within `timeout`.
   */
  readonly fetch: (url: string, request: HttpRequest) => Promise<Response>
  close(): Promise<void>
}

export function createHttpClient(options: { readonly timeout: Ms; readonly caFile?: string }): HttpClient {
  let agent: Promise<Agent> | undefined

  return {
    async fetch(url, request) {
      agent ??= createAgent(options)
      let dispatcher: Agent
      try {
        dispatcher = await agent
      } catch (cause) {
        agent = undefined
        throw unavailable('the CA file cannot be read', { cause })
      }
      return await send(dispatcher, url, request, options.timeout)
    },
    async close() {
      await agent?.then(
        (made) => made.destroy(),
        // An agent that was never made has nothing to close.
        () => undefined,
      )
    },
  }
}

async function createAgent({ timeout, caFile }: { timeout: Ms; caFile?: string }): Promise<Agent> {
  const ca = caFile === undefined ? undefined : [...getCACertificates('default'), await readFile(caFile, 'utf8')]
  return new Agent({ allowH2: false, connect: { timeout, ...(ca ? { ca } : {}) }, connections: 64 })
}

async function send(dispatcher: Agent, url: string, request: HttpRequest, timeout: Ms): Promise<Response> {
  const { origin, pathname, search, host } = new URL(url)
  const { body } = request
  try {
    const answer = await dispatcher.request({
      origin,
      path: pathname + search,
      method: request.method as Dispatcher.HttpMethod,
      headers: request.headers,
      body: body === undefined || body === null ? null : String(body),
      signal: AbortSignal.timeout(timeout),
    })
    const text = await readBounded(answer.body)
    if (text === undefined) throw unavailable(`${host} sent more than ${MAX_BODY} bytes`)
    return toResponse(answer, text)
  } catch (cause) {
    if (cause instanceof PosternError) throw cause
    if (isTimeout(cause)) throw unavailable(`${host} did not answer within ${timeout} ms`)
    const code = codeOf(cause)
    throw unavailable(`${host} could not be reached: ${code ?? 'the connection failed'}`, {
      // The parser's own error holds what it read, tokens perhaps: only its code goes on.
      cause: Object.assign(new Error('the request failed'), { code }),
    })
  }
}

async function readBounded(body: Dispatcher.ResponseData['body']): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop destroys the body, and with it the connection.
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BODY) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function toResponse({ statusCode, headers }: Dispatcher.ResponseData, text: string): Response {
  if (statusCode < 200 || statusCode > 599) throw unavailable(`the provider answered ${statusCode}`)
  const flat = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) flat.append(name, one)
  }
  const bodyless = statusCode === 204 || statusCode === 205 || statusCode === 304
  return new Response(bodyless ? null : text, { status: statusCode, headers: flat })
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError'
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}
