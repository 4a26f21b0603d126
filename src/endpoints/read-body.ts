import type { FastifyReply, FastifyRequest } from 'fastify'
import { readText } from '../proxy/read-text.ts'

/** Bytes. Only small forms and logout tokens are posted to Postern's endpoints. */
const MAX_BODY = 64 * 1024

/**
 * A hook that reads the body of a POST into `request.body`, as text. The gateway limits how long the body may take.
 * @throws PosternError `PST_REQUEST_TOO_LARGE`, and `PST_REQUEST_MALFORMED` for a body that is cut off
 */
export async function readBody(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method !== 'POST') return
  try {
    request.body = await readText(request.raw, MAX_BODY)
  } catch (error) {
    // The rest of the body stays unread, so the connection cannot be used for another request.
    reply.header('Connection', 'close')
    throw error
  }
}
