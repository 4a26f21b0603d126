import { Readable } from 'node:stream'
import type { RequestBody } from './request-body.ts'

/** A request's body as a stream, for undici. Reading starts the body. Trailers are left out. */
export function bodyStream(body: RequestBody): Readable {
  const stream = new Readable({
    highWaterMark: 64 * 1024,
    read() {
      if (body.started) body.resume()
      else {
        body.start({
          writeBody: (chunk) => stream.push(chunk),
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
