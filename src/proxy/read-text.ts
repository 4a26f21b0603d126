import type { IncomingMessage } from 'node:http'
import { PosternError } from '../errors.ts'

/**
 * Reads a request's body as text.
 * @param max bytes
 * @throws PosternError `PST_REQUEST_TOO_LARGE`, and `PST_REQUEST_MALFORMED` for a body that is cut off. The rest of the
 * body stays unread then, so the connection cannot be used for another request.
 */
export function readText(request: IncomingMessage, max: number): Promise<string> {
  // A request without a body has ended already and emits no event (`optimizeEmptyRequests` of listener/http1.ts).
  if (request.readableEnded) return Promise.resolve('')
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > max) reject(new PosternError('PST_REQUEST_TOO_LARGE'))
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
    request.on('close', () => reject(new PosternError('PST_REQUEST_MALFORMED', { reason: 'the body was cut off' })))
  })
}
