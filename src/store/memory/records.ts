import type { SessionKey } from '../../session/session-id.ts'
import type { EpochMs } from '../../time.ts'
import { Capacity } from './capacity.ts'

/** What is kept under a slot: a text, and what is asked without reading it. */
export interface SlotRecord {
  readonly key: SessionKey
  readonly text: string
  readonly lastSeenAt: EpochMs
  readonly endsAt: EpochMs
  readonly version: number
}

/** Places are counted in units: with 32 bits for one there is room for 32 GB. */
const UNIT = 8
const SEGMENT_BITS = 17
const SEGMENT_UNITS = 2 ** SEGMENT_BITS
const SEGMENT_BYTES = SEGMENT_UNITS * UNIT

/** Of a record: two numbers (last seen, end), four words (version, slot, bytes of text, encoding), the key, the text. */
const VERSION = 4
const SLOT = 5
const TEXT_BYTES = 6
const ENCODING = 7
const KEY = 32
const KEY_BYTES = 43
const TEXT = KEY + KEY_BYTES
const ENCODINGS = ['latin1', 'utf8', 'utf16le'] as const

/** One byte in so many may be a dead one's before segments are cleaned. */
const MOST_DEAD = 4

interface Segment {
  readonly bytes: Buffer
  readonly numbers: Float64Array
  readonly words: Uint32Array
  /** Bytes. */
  used: number
  dead: number
}

/**
 * Records by slot, outside of the heap: the collector neither marks them nor counts them when it decides how often to run.
 *
 * A log: records are written at its end, and where one lies its words say whose it was. What is replaced or erased leaves a hole; when holes
 * are a quarter of everything, each segment that is begun first takes in what lives in the one with the most of them.
 */
export class Records {
  /** By slot; zero: nothing there. */
  readonly #places: Uint32Array
  /** The first is never there, so that no record has the place zero. */
  readonly #segments: (Segment | undefined)[] = [undefined]
  readonly #free: number[] = []
  #spare: Segment | undefined
  #end: Segment | undefined
  #endNumber = 0
  #bytes = 0
  #dead = 0

  /** @param slots 1 to `slots` may be used */
  constructor(slots: number, capacity: Capacity = new Capacity(Records.words(slots))) {
    this.#places = capacity.take(slots + 1)
  }

  /** How many words they take. */
  static words(slots: number): number {
    return slots + 1
  }

  /** Over whatever the slot held. */
  write(slot: number, { key, text, lastSeenAt, endsAt, version }: SlotRecord): void {
    const textBytes = Buffer.byteLength(text)
    // Text that is not well-formed Unicode would not survive UTF-8.
    const encoding = textBytes === text.length ? 0 : text.isWellFormed() ? 1 : 2
    const place = this.#append(encoding === 2 ? text.length * 2 : textBytes)
    const { bytes, numbers, words } = this.#end as Segment
    const at = place & (SEGMENT_UNITS - 1)
    numbers[at] = lastSeenAt
    numbers[at + 1] = endsAt
    words[at * 2 + VERSION] = version
    words[at * 2 + SLOT] = slot
    words[at * 2 + ENCODING] = encoding
    bytes.write(key, at * UNIT + KEY, 'latin1')
    bytes.write(text, at * UNIT + TEXT, ENCODINGS[encoding])
    this.erase(slot)
    this.#places[slot] = place
  }

  /** Overwrites the text, too: what has ended is nobody's to find. */
  erase(slot: number): void {
    const place = this.#places[slot] as number
    if (place === 0) return
    const number = place >>> SEGMENT_BITS
    const segment = this.#segments[number] as Segment
    const at = (place & (SEGMENT_UNITS - 1)) * UNIT
    const textBytes = segment.words[at / 4 + TEXT_BYTES] as number
    segment.bytes.fill(0, at + TEXT, at + TEXT + textBytes)
    this.#places[slot] = 0
    segment.dead += sizeOf(textBytes)
    this.#dead += sizeOf(textBytes)
    if (segment.dead === segment.used && segment !== this.#end) this.#drop(number)
  }

  has(slot: number): boolean {
    return this.#places[slot] !== 0
  }

  key(slot: number): SessionKey {
    const at = this.#at(slot) * UNIT + KEY
    return this.#of(slot).bytes.toString('latin1', at, at + KEY_BYTES) as SessionKey
  }

  hasKey(slot: number, key: SessionKey): boolean {
    const { bytes } = this.#of(slot)
    const at = this.#at(slot) * UNIT + KEY
    for (let index = 0; index < KEY_BYTES; index += 1) if (bytes[at + index] !== key.charCodeAt(index)) return false
    return key.length === KEY_BYTES
  }

  text(slot: number): string {
    const { bytes, words } = this.#of(slot)
    const at = this.#at(slot)
    const from = at * UNIT + TEXT
    const to = from + (words[at * 2 + TEXT_BYTES] as number)
    const encoding = words[at * 2 + ENCODING] as number
    return bytes.toString(ENCODINGS[encoding], from, to)
  }

  lastSeenAt(slot: number): EpochMs {
    return this.#of(slot).numbers[this.#at(slot)] as EpochMs
  }

  see(slot: number, lastSeenAt: EpochMs): void {
    this.#of(slot).numbers[this.#at(slot)] = lastSeenAt
  }

  endsAt(slot: number): EpochMs {
    return this.#of(slot).numbers[this.#at(slot) + 1] as EpochMs
  }

  version(slot: number): number {
    return this.#of(slot).words[this.#at(slot) * 2 + VERSION] as number
  }

  /** Bytes that records take, holes among them included. */
  get bytes(): number {
    return this.#bytes
  }

  #of(slot: number): Segment {
    return this.#segments[(this.#places[slot] as number) >>> SEGMENT_BITS] as Segment
  }

  /** In units, within its segment. */
  #at(slot: number): number {
    return (this.#places[slot] as number) & (SEGMENT_UNITS - 1)
  }

  /** Makes room at the end of the log and returns its place. */
  #append(textBytes: number): number {
    const size = sizeOf(textBytes)
    if (!this.#fits(size)) {
      this.#begin(SEGMENT_BYTES)
      this.#clean()
      if (!this.#fits(size)) this.#begin(Math.max(size, SEGMENT_BYTES))
    }
    const end = this.#end as Segment
    const at = end.used / UNIT
    end.words[at * 2 + TEXT_BYTES] = textBytes
    end.used += size
    this.#bytes += size
    return this.#endNumber * SEGMENT_UNITS + at
  }

  #fits(size: number): boolean {
    return this.#end !== undefined && this.#end.used + size <= this.#end.bytes.length
  }

  #begin(length: number): void {
    const former = this.#endNumber
    this.#end = (length === SEGMENT_BYTES ? this.#spare : undefined) ?? newSegment(length)
    if (this.#end === this.#spare) this.#spare = undefined
    this.#endNumber = this.#free.pop() ?? this.#segments.length
    this.#segments[this.#endNumber] = this.#end
    const left = this.#segments[former]
    if (left !== undefined && left.dead === left.used) this.#drop(former)
  }

  /** Moves what lives in the segment with the most holes to the end, which has just been begun. */
  #clean(): void {
    if (this.#dead * MOST_DEAD < this.#bytes) return
    let worst = 0
    for (const [number, segment] of this.#segments.entries()) {
      if (segment === undefined || segment === this.#end || segment.bytes.length !== SEGMENT_BYTES) continue
      if (segment.dead > (this.#segments[worst]?.dead ?? 0)) worst = number
    }
    const victim = this.#segments[worst]
    if (victim === undefined) return
    const end = this.#end as Segment
    for (let from = 0; from < victim.used; ) {
      const at = from / UNIT
      const size = sizeOf(victim.words[at * 2 + TEXT_BYTES] as number)
      const slot = victim.words[at * 2 + SLOT] as number
      if (this.#places[slot] === worst * SEGMENT_UNITS + at) {
        victim.bytes.copy(end.bytes, end.used, from, from + size)
        this.#places[slot] = this.#endNumber * SEGMENT_UNITS + end.used / UNIT
        end.used += size
        this.#bytes += size
        victim.dead += size
        this.#dead += size
      }
      from += size
    }
    this.#drop(worst)
  }

  #drop(number: number): void {
    const segment = this.#segments[number] as Segment
    this.#bytes -= segment.used
    this.#dead -= segment.dead
    this.#segments[number] = undefined
    this.#free.push(number)
    if (segment.bytes.length !== SEGMENT_BYTES) return
    segment.used = 0
    segment.dead = 0
    this.#spare = segment
  }
}

function newSegment(length: number): Segment {
  const bytes = Buffer.allocUnsafeSlow(length)
  const { buffer } = bytes
  return { bytes, numbers: new Float64Array(buffer), words: new Uint32Array(buffer), used: 0, dead: 0 }
}

/** Bytes of a record, rounded up to whole units. */
function sizeOf(textBytes: number): number {
  return Math.ceil((TEXT + textBytes) / UNIT) * UNIT
}
