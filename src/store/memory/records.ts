import type { SessionKey } from '../../session/session-id.ts'
import type { EpochMs } from '../../time.ts'
import { Arena } from './arena.ts'

/** The record of a slot: a text, and the fields that are read without decoding it. */
export interface SlotRecord {
  readonly key: SessionKey
  readonly text: string
  readonly lastSeenAt: EpochMs
  readonly endsAt: EpochMs
  readonly version: number
}

/** Positions are counted in units of this many bytes, so that 32 bits can address 32 GB. */
const UNIT = 8
const SEGMENT_BITS = 17
const SEGMENT_UNITS = 2 ** SEGMENT_BITS
const SEGMENT_BYTES = SEGMENT_UNITS * UNIT

/**
 * The layout of a record: two numbers (last seen, end), four words (version, slot, bytes of text, encoding), the key,
 * the text.
 */
const VERSION = 4
const SLOT = 5
const TEXT_BYTES = 6
const ENCODING = 7
const KEY = 32
const KEY_BYTES = 43
const TEXT = KEY + KEY_BYTES
const ENCODINGS = ['latin1', 'utf8', 'utf16le'] as const

/** Segments are compacted when one byte in this many belongs to a replaced or erased record. */
const COMPACT_AT = 4

interface Segment {
  readonly bytes: Buffer
  readonly numbers: Float64Array
  readonly words: Uint32Array
  /** Bytes. */
  used: number
  dead: number
}

/**
 * Records by slot, outside of V8's heap: the garbage collector does not traverse them, and their size does not make it
 * run more often.
 *
 * The records form a log in segments, and new ones are appended. A replaced or erased record leaves dead bytes. When a
 * quarter of all bytes are dead, each new segment first takes the live records of the segment with the most dead bytes.
 */
export class Records {
  /** The position of each slot's record. 0: none. */
  readonly #positions: Uint32Array
  /** The first is never used, so that no record has position 0. */
  readonly #segments: (Segment | undefined)[] = [undefined]
  readonly #free: number[] = []
  #spare: Segment | undefined
  #tail: Segment | undefined
  #tailNumber = 0
  #bytes = 0
  #dead = 0

  /** @param slots the largest slot; the smallest is 1 */
  constructor(slots: number, arena: Arena = new Arena(Records.words(slots))) {
    this.#positions = arena.take(slots + 1)
  }

  /** The number of 32-bit words that are taken from the arena. */
  static words(slots: number): number {
    return slots + 1
  }

  /** Replaces the slot's record. */
  write(slot: number, { key, text, lastSeenAt, endsAt, version }: SlotRecord): void {
    const textBytes = Buffer.byteLength(text)
    // UTF-8 cannot represent text that is not well-formed Unicode.
    const encoding = textBytes === text.length ? 0 : text.isWellFormed() ? 1 : 2
    const position = this.#append(encoding === 2 ? text.length * 2 : textBytes)
    const { bytes, numbers, words } = this.#tail as Segment
    const at = position & (SEGMENT_UNITS - 1)
    numbers[at] = lastSeenAt
    numbers[at + 1] = endsAt
    words[at * 2 + VERSION] = version
    words[at * 2 + SLOT] = slot
    words[at * 2 + ENCODING] = encoding
    bytes.write(key, at * UNIT + KEY, 'latin1')
    bytes.write(text, at * UNIT + TEXT, ENCODINGS[encoding])
    this.erase(slot)
    this.#positions[slot] = position
  }

  /** Overwrites the text as well: no tokens of an ended session stay in memory. */
  erase(slot: number): void {
    const position = this.#positions[slot] as number
    if (position === 0) return
    const number = position >>> SEGMENT_BITS
    const segment = this.#segments[number] as Segment
    const at = (position & (SEGMENT_UNITS - 1)) * UNIT
    const textBytes = segment.words[at / 4 + TEXT_BYTES] as number
    segment.bytes.fill(0, at + TEXT, at + TEXT + textBytes)
    this.#positions[slot] = 0
    segment.dead += sizeOf(textBytes)
    this.#dead += sizeOf(textBytes)
    if (segment.dead === segment.used && segment !== this.#tail) this.#drop(number)
  }

  has(slot: number): boolean {
    return this.#positions[slot] !== 0
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

  setLastSeenAt(slot: number, lastSeenAt: EpochMs): void {
    this.#of(slot).numbers[this.#at(slot)] = lastSeenAt
  }

  endsAt(slot: number): EpochMs {
    return this.#of(slot).numbers[this.#at(slot) + 1] as EpochMs
  }

  version(slot: number): number {
    return this.#of(slot).words[this.#at(slot) * 2 + VERSION] as number
  }

  /** Bytes of all records, including dead ones. */
  get bytes(): number {
    return this.#bytes
  }

  #of(slot: number): Segment {
    return this.#segments[(this.#positions[slot] as number) >>> SEGMENT_BITS] as Segment
  }

  /** The offset within the segment, in units. */
  #at(slot: number): number {
    return (this.#positions[slot] as number) & (SEGMENT_UNITS - 1)
  }

  /** Reserves space at the end of the log and returns its position. */
  #append(textBytes: number): number {
    const size = sizeOf(textBytes)
    if (!this.#fits(size)) {
      this.#startSegment(SEGMENT_BYTES)
      this.#compact()
      if (!this.#fits(size)) this.#startSegment(Math.max(size, SEGMENT_BYTES))
    }
    const tail = this.#tail as Segment
    const at = tail.used / UNIT
    tail.words[at * 2 + TEXT_BYTES] = textBytes
    tail.used += size
    this.#bytes += size
    return this.#tailNumber * SEGMENT_UNITS + at
  }

  #fits(size: number): boolean {
    return this.#tail !== undefined && this.#tail.used + size <= this.#tail.bytes.length
  }

  #startSegment(length: number): void {
    const former = this.#tailNumber
    this.#tail = (length === SEGMENT_BYTES ? this.#spare : undefined) ?? newSegment(length)
    if (this.#tail === this.#spare) this.#spare = undefined
    this.#tailNumber = this.#free.pop() ?? this.#segments.length
    this.#segments[this.#tailNumber] = this.#tail
    const left = this.#segments[former]
    if (left !== undefined && left.dead === left.used) this.#drop(former)
  }

  /** Moves the live records of the segment with the most dead bytes to the new segment at the end. */
  #compact(): void {
    if (this.#dead * COMPACT_AT < this.#bytes) return
    let worst = 0
    for (const [number, segment] of this.#segments.entries()) {
      if (segment === undefined || segment === this.#tail || segment.bytes.length !== SEGMENT_BYTES) continue
      if (segment.dead > (this.#segments[worst]?.dead ?? 0)) worst = number
    }
    const victim = this.#segments[worst]
    if (victim === undefined) return
    const tail = this.#tail as Segment
    for (let from = 0; from < victim.used; ) {
      const at = from / UNIT
      const size = sizeOf(victim.words[at * 2 + TEXT_BYTES] as number)
      const slot = victim.words[at * 2 + SLOT] as number
      if (this.#positions[slot] === worst * SEGMENT_UNITS + at) {
        victim.bytes.copy(tail.bytes, tail.used, from, from + size)
        this.#positions[slot] = this.#tailNumber * SEGMENT_UNITS + tail.used / UNIT
        tail.used += size
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
