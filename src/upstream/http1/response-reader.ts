import { parseResponseHead, parseTrailers, type ResponseHead } from './response-head.ts'

/** Receives what a reader has parsed. Each method may stop the reader. */
export interface ReaderOwner {
  /** The head of a 1xx response, or of the final one. */
  headRead(head: ResponseHead): void
  /** Bytes of the body. The owner may keep the chunk. */
  dataRead(chunk: Buffer): void
  /** The response is complete. @param last the last bytes of a body with Content-Length */
  endRead(last: Buffer | undefined, trailers: readonly string[]): void
  /** The bytes are not an HTTP/1.1 response, or two parsers could read them differently. */
  malformedRead(reason: string): void
}

type State = 'idle' | 'head' | 'length' | 'close' | 'size' | 'chunk' | 'chunk-end' | 'trailers' | 'stopped'

const MAX_HEAD_BYTES = 64 * 1024
/** Of a head whose end has not come: the head and all but the last byte of its end. */
const MAX_PARTIAL_BYTES = MAX_HEAD_BYTES + 3
/** Bytes of a chunk's size and extensions. */
const MAX_SIZE_LINE = 1024
/** A chunk's size (RFC 9112 7.1), followed by extensions, which are ignored. */
const SIZE_LINE = /^([0-9A-Fa-f]{1,13})[ \t]*(?:;[\t\x20-\x7e\x80-\xff]*)?$/

const LINE_END = Buffer.from('\r\n')
const HEAD_END = Buffer.from('\r\n\r\n')
const NO_TRAILERS: readonly string[] = []

/** Parses the responses of one connection from the bytes that it reads (RFC 9112). */
export class ResponseReader {
  readonly #owner: ReaderOwner
  #state: State = 'idle'
  #method = ''
  /** Bytes of the body, or of the current chunk, that have not come yet. */
  #left = 0
  /** The first bytes of a head, a size line or trailers whose end has not come yet. */
  #partial: Buffer | undefined

  constructor(owner: ReaderOwner) {
    this.#owner = owner
  }

  /** Call this when a request is sent: its response comes next. */
  expect(method: string): void {
    this.#method = method
    this.#state = 'head'
    this.#partial = undefined
  }

  /** Ignores further bytes. */
  stop(): void {
    this.#state = 'stopped'
  }

  /** Stopped by `stop`, or after a malformed response. */
  get stopped(): boolean {
    return this.#state === 'stopped'
  }

  /** @param reused the buffer is overwritten after the call: kept bytes are copied */
  read(buffer: Buffer, end: number, reused: boolean): void {
    let at = 0
    while (at < end) {
      const next = this.#step(buffer, at, end, reused)
      if (next === -1) return
      at = next
    }
  }

  /** The upstream has closed its side. @returns whether that completed the response */
  ended(): boolean {
    if (this.#state !== 'close') return false
    this.#state = 'idle'
    this.#owner.endRead(undefined, NO_TRAILERS)
    return true
  }

  /** @returns the index of the next unread byte; -1: the reader has stopped */
  #step(buffer: Buffer, at: number, end: number, reused: boolean): number {
    switch (this.#state) {
      case 'head':
        return this.#readHead(buffer, at, end)
      case 'length':
        return this.#readLength(buffer, at, end, reused)
      case 'chunk':
        return this.#readChunk(buffer, at, end, reused)
      case 'size':
        return this.#readSize(buffer, at, end)
      case 'chunk-end':
        return this.#readChunkEnd(buffer, at, end)
      case 'trailers':
        return this.#readTrailers(buffer, at, end)
      case 'close':
        this.#owner.dataRead(keep(buffer, at, end, reused))
        return end
      case 'idle':
        return this.#fail('bytes without a request')
      case 'stopped':
        return -1
    }
  }

  #readHead(buffer: Buffer, at: number, end: number): number {
    const partial = this.#partial
    let text: string
    let next: number
    if (partial === undefined) {
      const found = buffer.indexOf(HEAD_END, at)
      if (found === -1 || found + 4 > end) return this.#keepPartialHead(buffer, at, end)
      text = buffer.toString('latin1', at, found)
      next = found + 4
    } else {
      const all = this.#append(partial, buffer, at, end)
      const found = all.indexOf(HEAD_END, Math.max(0, partial.length - 3))
      if (found === -1) return this.#keepPartialHead(all, 0, all.length, end)
      text = all.toString('latin1', 0, found)
      next = at + found + 4 - partial.length
      this.#partial = undefined
    }
    if (text.length > MAX_HEAD_BYTES) return this.#fail('headers too large')
    const head = parseResponseHead(text, this.#method)
    if ('malformed' in head) return this.#fail(head.malformed)
    return this.#take(head, next)
  }

  #keepPartialHead(buffer: Buffer, at: number, end: number, next = end): number {
    const bare = buffer.indexOf('\n\n', at, 'latin1')
    // The head has ended with bare LFs. Waiting for CRLF would wait for ever.
    if (bare !== -1 && bare + 2 <= end) return this.#fail('a line end that is not CRLF')
    return this.#keepPartial(buffer, at, end, MAX_PARTIAL_BYTES, next)
  }

  #take(head: ResponseHead, next: number): number {
    if (head.status === 101) return this.#fail('101 without a request to upgrade')
    const { framing } = head
    if (head.status >= 200) {
      if (framing.kind === 'length') {
        this.#left = framing.length
        this.#state = 'length'
      } else if (framing.kind === 'chunked') this.#state = 'size'
      else this.#state = framing.kind === 'close' ? 'close' : 'idle'
    }
    this.#owner.headRead(head)
    if (this.stopped) return -1
    if (head.status >= 200 && framing.kind === 'none') this.#owner.endRead(undefined, NO_TRAILERS)
    return next
  }

  #readLength(buffer: Buffer, at: number, end: number, reused: boolean): number {
    const stop = Math.min(end, at + this.#left)
    this.#left -= stop - at
    const chunk = keep(buffer, at, stop, reused)
    if (this.#left > 0) this.#owner.dataRead(chunk)
    else {
      this.#state = 'idle'
      this.#owner.endRead(chunk, NO_TRAILERS)
    }
    return stop
  }

  #readChunk(buffer: Buffer, at: number, end: number, reused: boolean): number {
    const stop = Math.min(end, at + this.#left)
    this.#left -= stop - at
    if (this.#left === 0) this.#state = 'chunk-end'
    this.#owner.dataRead(keep(buffer, at, stop, reused))
    return stop
  }

  #readSize(buffer: Buffer, at: number, end: number): number {
    const line = this.#readLine(buffer, at, end, MAX_SIZE_LINE + 1)
    if (line === undefined) return this.stopped ? -1 : end
    if (line.text.length > MAX_SIZE_LINE) return this.#fail('no end within the limit')
    const size = SIZE_LINE.exec(line.text)
    if (size === null) return this.#fail('the size of a chunk')
    this.#left = Number.parseInt(size[1] as string, 16)
    this.#state = this.#left === 0 ? 'trailers' : 'chunk'
    return line.next
  }

  #readChunkEnd(buffer: Buffer, at: number, end: number): number {
    // The CR may come without the LF.
    const line = this.#readLine(buffer, at, end, LINE_END.length)
    if (line === undefined) return this.stopped ? -1 : end
    if (line.text !== '') return this.#fail('a chunk longer than it said')
    this.#state = 'size'
    return line.next
  }

  #readTrailers(buffer: Buffer, at: number, end: number): number {
    const partial = this.#partial
    const all = partial === undefined ? buffer.subarray(at, end) : this.#append(partial, buffer, at, end)
    const length = partial?.length ?? 0
    if (all[0] === 13 && all[1] === 10) return this.#finish(NO_TRAILERS, at + 2 - length)
    const found = all.indexOf(HEAD_END)
    if (found === -1) return this.#keepPartial(all, 0, all.length, MAX_PARTIAL_BYTES, end)
    if (found > MAX_HEAD_BYTES) return this.#fail('trailers too large')
    const trailers = parseTrailers(all.toString('latin1', 0, found))
    if ('malformed' in trailers) return this.#fail(trailers.malformed)
    return this.#finish(trailers as readonly string[], at + found + 4 - length)
  }

  #finish(trailers: readonly string[], next: number): number {
    this.#partial = undefined
    this.#state = 'idle'
    this.#owner.endRead(undefined, trailers)
    return next
  }

  /** A line, and the index of the next one. Undefined: its end has not come, or it is too long. */
  #readLine(buffer: Buffer, at: number, end: number, max: number): { text: string; next: number } | undefined {
    const partial = this.#partial
    if (partial === undefined) {
      const found = buffer.indexOf(LINE_END, at)
      if (found !== -1 && found + 2 <= end) return { text: buffer.toString('latin1', at, found), next: found + 2 }
      this.#keepPartial(buffer, at, end, max)
      return undefined
    }
    const all = this.#append(partial, buffer, at, end)
    const found = all.indexOf(LINE_END, Math.max(0, partial.length - 1))
    if (found === -1) {
      this.#keepPartial(all, 0, all.length, max)
      return undefined
    }
    this.#partial = undefined
    return { text: all.toString('latin1', 0, found), next: at + found + 2 - partial.length }
  }

  /** Joins the partial bytes with new ones. Takes no more of the new ones than a head may have. */
  #append(partial: Buffer, buffer: Buffer, at: number, end: number): Buffer {
    return Buffer.concat([partial, buffer.subarray(at, Math.min(end, at + MAX_HEAD_BYTES + HEAD_END.length))])
  }

  #keepPartial(buffer: Buffer, at: number, end: number, max: number, next = end): number {
    if (end - at > max) return this.#fail('no end within the limit')
    this.#partial = keep(buffer, at, end, true)
    return next
  }

  #fail(reason: string): number {
    this.#state = 'stopped'
    this.#owner.malformedRead(reason)
    return -1
  }
}

function keep(buffer: Buffer, at: number, end: number, reused: boolean): Buffer {
  if (!reused) return at === 0 && end === buffer.length ? buffer : buffer.subarray(at, end)
  const kept = Buffer.allocUnsafe(end - at)
  buffer.copy(kept, 0, at, end)
  return kept
}
