import type { FastifyReply } from 'fastify'
import { PAGE_SECURITY_HEADERS } from '../pages/security-headers.ts'

/** One of our own pages. `headers` defaults to what every page of ours has. */
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
