// The yardstick: node:http and undici's Pool.dispatch by hand, no policy at all. Nothing that relays in Node can do less.
// node bench/bare-relay.ts PORT UPSTREAM [COOKIE-VALUE]: with a value, the same and the least that authentication takes.

import { hash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Dispatcher, Pool } from 'undici'

const [port = '0', upstream = '', cookie] = process.argv.slice(2)
const pool = new Pool(upstream, { connections: null, pipelining: 1, bodyTimeout: 0 })

const CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'expect'])
const IDENTITY = new Set([
  'x-auth-request-user',
  'x-auth-request-email',
  'x-auth-request-preferred-username',
  'x-auth-request-name',
  'x-auth-request-groups',
])
const COOKIE = 'postern='

/** Session key to the identity headers made from it. */
const sessions = new Map<string, readonly string[]>()
if (cookie !== undefined) {
  sessions.set(hash('sha256', cookie, 'base64url'), [
    ...['X-Auth-Request-User', 'user_2bench', 'X-Auth-Request-Email', 'ada@example.com'],
    ...['X-Auth-Request-Preferred-Username', 'ada', 'X-Auth-Request-Name', 'Ada Lovelace'],
    ...['X-Auth-Request-Groups', 'admins,staff'],
  ])
}

class BareRelay implements Dispatcher.DispatchHandler {
  readonly #response: ServerResponse
  #controller: Dispatcher.DispatchController | undefined

  constructor(response: ServerResponse) {
    this.#response = response
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) return
    const raw = (controller.rawHeaders ?? []) as readonly Buffer[]
    const headers: string[] = []
    for (let index = 0; index < raw.length; index += 2) {
      const name = (raw[index] as Buffer).toString('latin1')
      if (!CONNECTION.has(name.toLowerCase())) headers.push(name, (raw[index + 1] as Buffer).toString('latin1'))
    }
    this.#response.writeHead(status, headers)
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#response.write(chunk)) return
    controller.pause()
    this.#response.once('drain', () => this.#controller?.resume())
  }

  onResponseEnd(): void {
    this.#response.end()
  }

  onResponseError(): void {
    if (this.#response.headersSent) this.#response.destroy()
    else this.#response.writeHead(502).end()
  }

  abort(): void {
    if (!this.#response.writableFinished) this.#controller?.abort(new Error('client gone'))
  }
}

function relay(request: IncomingMessage, response: ServerResponse): void {
  const raw = request.rawHeaders
  const headers: string[] = []
  let hasBody = false
  let identity: readonly string[] | undefined
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index] as string
    const value = raw[index + 1] as string
    const lower = name.toLowerCase()
    if (lower === 'content-length' ? value !== '0' : lower === 'transfer-encoding') hasBody = true
    if (cookie !== undefined) {
      if (IDENTITY.has(lower)) continue
      if (lower === 'cookie') {
        identity = identityOf(value)
        continue
      }
    }
    if (!CONNECTION.has(lower)) headers.push(name, value)
  }
  if (cookie !== undefined) {
    if (identity === undefined) {
      response.writeHead(401).end()
      return
    }
    headers.push(...identity)
  }
  const handler = new BareRelay(response)
  response.on('close', () => handler.abort())
  const method = request.method as Dispatcher.HttpMethod
  pool.dispatch({ method, path: request.url as string, headers, body: hasBody ? request : null }, handler)
}

function identityOf(header: string): readonly string[] | undefined {
  const at = header.indexOf(COOKIE)
  if (at === -1) return undefined
  const end = header.indexOf(';', at)
  const value = header.slice(at + COOKIE.length, end === -1 ? undefined : end)
  return sessions.get(hash('sha256', value, 'base64url'))
}

const server = createServer({ keepAliveTimeout: 75_000, requestTimeout: 0, noDelay: true }, relay)
server.listen(Number(port), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
