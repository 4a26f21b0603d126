import type { FastifyReply } from 'fastify'
import { PAGE_SECURITY_HEADERS } from '../pages/security-headers.ts'

/** Answers with one of Postern's own pages. `headers` defaults to the security headers of every page. */
export function sendPage(
  reply: FastifyReply,
  status: number,
  page: string,
  headers: Readonly<Record<string, string>> = PAGE_SECURITY_HEADERS,
): FastifyReply {
  return reply
    .code(status)
    .headers({ ...headers, 'Content-Type': 'text/html; charset=utf-8' })
    .send(page)
}
