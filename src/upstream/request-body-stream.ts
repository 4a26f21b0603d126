import { Readable } from 'node:stream'
import type { RequestBody } from './request-body.ts'

/** A request's body as undici's HTTP/2 wants it. It does not start before somebody reads. Trailers are not part of it. */
export function bodyStream(body: RequestBody): Readable {
  const stream = new Readable({
    highWaterMark: 64 * 1024,
    read() {
      if (body.started) body.resume()
      else {
        body.start({
          takeBody: (chunk) => stream.push(chunk),
          endBody: () => void stream.push(null),
        })
      }
    },
    destroy(error, done) {
      body.stop()
      done(error)
    },
  })
  return stream
}
