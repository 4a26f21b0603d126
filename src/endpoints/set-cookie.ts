import type { FastifyReply } from 'fastify'
import type { RequestContext } from '../proxy/request-context.ts'
import type { CookieAttributes } from '../session/cookie.ts'
import { clearOtherPartition } from '../session-cookie/other-partition.ts'

/** Sets a cookie that browsers may have from before `session.cookie.partitioned` was changed, and removes that one. */
export function setCookie(
  reply: FastifyReply,
  { headers }: RequestContext,
  name: string,
  value: string,
  attributes: CookieAttributes,
): void {
  const clear = clearOtherPartition(headers.cookie, name, attributes)
  // @fastify/cookie appends its cookies, and keeps one for each name.
  if (clear !== undefined) reply.header('Set-Cookie', clear)
  reply.setCookie(name, value, attributes)
}

/** Clears such a cookie. */
export function clearCookie(
  reply: FastifyReply,
  { headers }: RequestContext,
  name: string,
  attributes: CookieAttributes,
): void {
  const clear = clearOtherPartition(headers.cookie, name, attributes)
  if (clear !== undefined) reply.header('Set-Cookie', clear)
  reply.clearCookie(name, attributes)
}
