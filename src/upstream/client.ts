import type { FixedHeaders } from './fixed-headers.ts'
import type { RequestBody } from './request-body.ts'

/** One request as it goes to an upstream. */
export interface UpstreamRequest {
  readonly method: string
  /** As it goes onto the request line. */
  readonly path: string
  /** name, value, … Host and, with a body of known length, Content-Length included. */
  readonly headers: readonly string[]
  /** More of them. */
  readonly fixed: FixedHeaders
  readonly body: RequestBody | undefined
  /** A connection that has carried requests before may be gone by now; this one is not to meet such a one. */
  readonly fresh: boolean
}

/** Hears of one response. After `responseEnded` or `responseFailed` nothing more comes. */
export interface ResponseReceiver {
  /** A 1xx other than 101. @param headers name, value, … as they came */
  responseInformed(status: number, headers: readonly string[]): void
  /** @param headers name, value, … as they came */
  responseStarted(status: number, reason: string, headers: readonly string[]): void
  /** The bytes are the receiver's to keep. @returns false: no more until `UpstreamSending.resume` */
  responseFlowed(chunk: Buffer): boolean
  /** What has come so far is all there is for now. */
  responsePaused(): void
  /** @param last the body's last bytes, when they are known to be */
  responseEnded(last: Buffer | undefined, trailers: readonly string[]): void
  /** @param error its `code` says what kind (failure.ts) */
  responseFailed(error: Error): void
}

/** A request under way. Both take the receiver it was sent for, and do nothing once that has had its end. */
export interface UpstreamSending {
  resume(receiver: ResponseReceiver): void
  /** The receiver hears nothing more. */
  abort(receiver: ResponseReceiver): void
}

/** Speaks to one upstream over as many connections as it takes. */
export interface UpstreamClient {
  /** Throws, and has sent nothing, when a header or the path cannot be written. */
  send(request: UpstreamRequest, receiver: ResponseReceiver): UpstreamSending
  /** Resolves when what was under way is over; nothing new may be sent. */
  close(): Promise<void>
  /** Breaks off what is under way. */
  destroy(): Promise<void>
}
