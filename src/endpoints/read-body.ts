import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PosternError } from '../errors.ts'

/** Bytes. Only small forms and logout tokens are posted to Postern's endpoints. */
const MAX_BODY = 64 * 1024

/**
 * A hook that reads the body of a POST into `request.body`, as text. The gateway limits how long the body may take.
 * @throws PosternError `PST_REQUEST_TOO_LARGE`, and `PST_REQUEST_MALFORMED` for a body that is cut off
 */
export async function readBody(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method !== 'POST') return
  try {
    request.body = await textOf(request.raw)
  } catch (error) {
    // The rest of the body stays unread, so the connection cannot be used for another request.
    reply.header('Connection', 'close')
    throw error
  }
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > MAX_BODY) reject(new PosternError('PST_REQUEST_TOO_LARGE'))
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
    request.on('close', () => reject(new PosternError('PST_REQUEST_MALFORMED', { reason: 'the body was cut off' })))
  })
}
