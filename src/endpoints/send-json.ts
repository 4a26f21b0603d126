import type { FastifyReply } from 'fastify'

/** Answers with JSON that is never cached. */
export function sendJson(
  reply: FastifyReply,
  value: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): FastifyReply {
  return reply
    .headers({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...headers })
    .type('application/json; charset=utf-8')
    .send(`${JSON.stringify(value)}\n`)
}
