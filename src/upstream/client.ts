import type { FixedHeaders } from './fixed-headers.ts'
import type { RequestBody } from './request-body.ts'

/** One request as Postern sends it to an upstream. */
export interface UpstreamRequest {
  readonly method: string
  /** The request target, as it is sent. */
  readonly path: string
  /** name, value, … with Host and, for a body of known length, Content-Length. */
  readonly headers: readonly string[]
  /** Further headers, sent after `headers`. */
  readonly fixed: FixedHeaders
  readonly body: RequestBody | undefined
  /** True: use a new connection. The upstream may be closing one that has carried requests before. */
  readonly fresh: boolean
}

/** Receives one response. Nothing is called after `responseEnded` or `responseFailed`. */
export interface ResponseReceiver {
  /** A 1xx response other than 101. @param headers name, value, … as received */
  responseInformational(status: number, headers: readonly string[]): void
  /** @param headers name, value, … as received */
  responseStarted(status: number, reason: string, headers: readonly string[]): void
  /** The receiver may keep the chunk. @returns false: send no more until `ResponseController.resume` */
  responseData(chunk: Buffer): boolean
  /** The response has started, but no data came with its head: pass the head on by itself. */
  responseFlush(): void
  /** @param last the last bytes of the body, when the client knows that they are the last */
  responseEnded(last: Buffer | undefined, trailers: readonly string[]): void
  /** @param error its `code` tells the kind of failure (failure.ts) */
  responseFailed(error: Error): void
}

/**
 * Controls the response to one request. `receiver` is the one that the request was sent with. Once its response has
 * ended, both methods do nothing.
 */
export interface ResponseController {
  resume(receiver: ResponseReceiver): void
  /** Ends the request. The receiver is not called again. */
  abort(receiver: ResponseReceiver): void
}

/** Sends requests to one instance of an upstream, over as many connections as it needs. */
export interface UpstreamClient {
  /** Throws, and has sent nothing, when a header or the path cannot be written. */
  send(request: UpstreamRequest, receiver: ResponseReceiver): ResponseController
  /** Takes no new requests. Resolves when those in flight are finished. */
  close(): Promise<void>
  /** Ends the requests in flight. */
  destroy(): Promise<void>
}
