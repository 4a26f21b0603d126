import { parseResponseHead, parseTrailers, type ResponseHead } from './response-head.ts'

/** Hears what a reader makes of the bytes. Any of these may stop the reader. */
export interface ReaderOwner {
  /** Of a 1xx, or of the response itself. */
  headRead(head: ResponseHead): void
  /** Bytes of the body, which are the owner's to keep. */
  dataRead(chunk: Buffer): void
  /** The response is whole. @param last the rest of a body with a length */
  wholeRead(last: Buffer | undefined, trailers: readonly string[]): void
  /** What came is no response of HTTP/1.1, or not one that only one reading of is possible. */
  malformedRead(reason: string): void
}

type State = 'idle' | 'head' | 'length' | 'close' | 'size' | 'chunk' | 'chunk-end' | 'trailers' | 'stopped'

const MAX_HEAD_BYTES = 64 * 1024
/** Of a head whose end has not come: all of it but the last byte. */
const MAX_BEGUN_BYTES = MAX_HEAD_BYTES + 3
/** Of a chunk's size and extensions. */
const MAX_SIZE_LINE = 1024
/** RFC 9112 7.1: the size, then extensions, which mean nothing to us. */
const SIZE_LINE = /^([0-9A-Fa-f]{1,13})[ \t]*(?:;[\t\x20-\x7e\x80-\xff]*)?$/

const LINE_END = Buffer.from('\r\n')
const HEAD_END = Buffer.from('\r\n\r\n')
const NO_TRAILERS: readonly string[] = []

/** Reads responses from the bytes of one connection (RFC 9112), as they come. */
export class ResponseReader {
  readonly #owner: ReaderOwner
  #state: State = 'idle'
  #method = ''
  /** Bytes that are still to come of the body, or of its chunk. */
  #left = 0
  /** The beginning of a head, of a size line or of trailers, whose end has not come yet. */
  #begun: Buffer | undefined

  constructor(owner: ReaderOwner) {
    this.#owner = owner
  }

  /** A response to a request is to come. */
  expect(method: string): void {
    this.#method = method
    this.#state = 'head'
    this.#begun = undefined
  }

  /** Nothing more is wanted. */
  stop(): void {
    this.#state = 'stopped'
  }

  /** By `stop`, or after what could not be read. */
  get stopped(): boolean {
    return this.#state === 'stopped'
  }

  /**
   * @param reused the buffer will be overwritten after the call: what is to be kept of it is copied
   */
  read(buffer: Buffer, end: number, reused: boolean): void {
    let at = 0
    while (at < end) {
      const next = this.#step(buffer, at, end, reused)
      if (next === -1) return
      at = next
    }
  }

  /** The upstream has sent all it will. @returns whether that was the response's proper end */
  ended(): boolean {
    if (this.#state !== 'close') return false
    this.#state = 'idle'
    this.#owner.wholeRead(undefined, NO_TRAILERS)
    return true
  }

  /** @returns where the rest begins; -1: nothing more is to be read */
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
        return this.#fail('bytes that nobody asked for')
      case 'stopped':
        return -1
    }
  }

  #readHead(buffer: Buffer, at: number, end: number): number {
    const begun = this.#begun
    let text: string
    let next: number
    if (begun === undefined) {
      const found = buffer.indexOf(HEAD_END, at)
      if (found === -1 || found + 4 > end) return this.#beginHead(buffer, at, end)
      text = buffer.toString('latin1', at, found)
      next = found + 4
    } else {
      const all = this.#append(begun, buffer, at, end)
      const found = all.indexOf(HEAD_END, Math.max(0, begun.length - 3))
      if (found === -1) return this.#beginHead(all, 0, all.length, end)
      text = all.toString('latin1', 0, found)
      next = at + found + 4 - begun.length
      this.#begun = undefined
    }
    if (text.length > MAX_HEAD_BYTES) return this.#fail('headers too large')
    const head = parseResponseHead(text, this.#method)
    if ('malformed' in head) return this.#fail(head.malformed)
    return this.#take(head, next)
  }

  #beginHead(buffer: Buffer, at: number, end: number, next = end): number {
    const bare = buffer.indexOf('\n\n', at, 'latin1')
    // It would wait for an end that has been.
    if (bare !== -1 && bare + 2 <= end) return this.#fail('a line end that is not CRLF')
    return this.#begin(buffer, at, end, MAX_BEGUN_BYTES, next)
  }

  #take(head: ResponseHead, next: number): number {
    if (head.status === 101) return this.#fail('101 that nobody asked for')
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
    if (head.status >= 200 && framing.kind === 'none') this.#owner.wholeRead(undefined, NO_TRAILERS)
    return next
  }

  #readLength(buffer: Buffer, at: number, end: number, reused: boolean): number {
    const stop = Math.min(end, at + this.#left)
    this.#left -= stop - at
    const chunk = keep(buffer, at, stop, reused)
    if (this.#left > 0) this.#owner.dataRead(chunk)
    else {
      this.#state = 'idle'
      this.#owner.wholeRead(chunk, NO_TRAILERS)
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
    if (line.text.length > MAX_SIZE_LINE) return this.#fail('too much without an end')
    const size = SIZE_LINE.exec(line.text)
    if (size === null) return this.#fail('the size of a chunk')
    this.#left = Number.parseInt(size[1] as string, 16)
    this.#state = this.#left === 0 ? 'trailers' : 'chunk'
    return line.next
  }

  #readChunkEnd(buffer: Buffer, at: number, end: number): number {
    // One byte of the two may come alone.
    const line = this.#readLine(buffer, at, end, LINE_END.length)
    if (line === undefined) return this.stopped ? -1 : end
    if (line.text !== '') return this.#fail('a chunk longer than it said')
    this.#state = 'size'
    return line.next
  }

  #readTrailers(buffer: Buffer, at: number, end: number): number {
    const begun = this.#begun
    const all = begun === undefined ? buffer.subarray(at, end) : this.#append(begun, buffer, at, end)
    const length = begun?.length ?? 0
    if (all[0] === 13 && all[1] === 10) return this.#finish(NO_TRAILERS, at + 2 - length)
    const found = all.indexOf(HEAD_END)
    if (found === -1) return this.#begin(all, 0, all.length, MAX_BEGUN_BYTES, end)
    if (found > MAX_HEAD_BYTES) return this.#fail('trailers too large')
    const trailers = parseTrailers(all.toString('latin1', 0, found))
    if ('malformed' in trailers) return this.#fail(trailers.malformed)
    return this.#finish(trailers as readonly string[], at + found + 4 - length)
  }

  #finish(trailers: readonly string[], next: number): number {
    this.#begun = undefined
    this.#state = 'idle'
    this.#owner.wholeRead(undefined, trailers)
    return next
  }

  /** A line and where the next begins; undefined: its end has not come, or it was too long. */
  #readLine(buffer: Buffer, at: number, end: number, max: number): { text: string; next: number } | undefined {
    const begun = this.#begun
    if (begun === undefined) {
      const found = buffer.indexOf(LINE_END, at)
      if (found !== -1 && found + 2 <= end) return { text: buffer.toString('latin1', at, found), next: found + 2 }
      this.#begin(buffer, at, end, max)
      return undefined
    }
    const all = this.#append(begun, buffer, at, end)
    const found = all.indexOf(LINE_END, Math.max(0, begun.length - 1))
    if (found === -1) {
      this.#begin(all, 0, all.length, max)
      return undefined
    }
    this.#begun = undefined
    return { text: all.toString('latin1', 0, found), next: at + found + 2 - begun.length }
  }

  /** Only as much as could be of use is looked at again. */
  #append(begun: Buffer, buffer: Buffer, at: number, end: number): Buffer {
    return Buffer.concat([begun, buffer.subarray(at, Math.min(end, at + MAX_HEAD_BYTES + HEAD_END.length))])
  }

  #begin(buffer: Buffer, at: number, end: number, max: number, next = end): number {
    if (end - at > max) return this.#fail('too much without an end')
    this.#begun = keep(buffer, at, end, true)
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
