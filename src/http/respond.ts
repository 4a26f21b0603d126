import type { PosternError } from '../errors.ts'
import type { Exchange } from './exchange.ts'
import { renderRefusal } from './refusal.ts'

/** Answers an exchange with a refusal, past Fastify. An answer that has begun is broken off instead. */
export function refuse(exchange: Exchange, error: PosternError): void {
  const { response } = exchange
  exchange.error = error
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { status, headers, body } = renderRefusal(exchange, error)
  setNewCookies(exchange)
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
  response.end(exchange.method === 'HEAD' ? undefined : body)
}

export function redirectToLogin(exchange: Exchange, location: string): void {
  setNewCookies(exchange)
  exchange.response.writeHead(302, {
    Location: location,
    'Cache-Control': 'no-store',
    'Content-Length': 0,
    'X-Request-Id': exchange.id,
  })
  exchange.response.end()
}

/** Answers of our own are never kept by anybody, so that nothing else is needed. */
function setNewCookies({ response, newCookies }: Exchange): void {
  if (newCookies !== undefined) response.setHeader('Set-Cookie', newCookies)
}
