import type { OnReadOpts } from 'node:net'
import { takenOutside } from '../v8/external-memory.ts'

/** @param reused the buffer will be overwritten: what is wanted of it is copied before the call returns */
export type TakeRead = (buffer: Buffer, end: number, reused: boolean) => void

/** What Node reads at a time. */
export const READ_BYTES = 64 * 1024
/** Fewer and larger reads: 64 KB cost a tenth more per byte, 256 KB gain nothing. */
const BULK_SIZE = 128 * 1024
/** A read of so much is probably not the last of its kind: copying would cost more than another buffer. */
const BULK = 16 * 1024

let shared: Buffer | undefined

/**
 * How a connection without TLS reads: into one buffer that all of them share, so that a small response allocates nothing.
 * While much flows, into buffers of its own, which are handed over as they are.
 */
export function readOptions(take: TakeRead): OnReadOpts {
  const common = commonBuffer()
  let own: Buffer | undefined
  return {
    buffer: () => own ?? common,
    callback: (end, read) => {
      const buffer = read as Buffer
      const mine = buffer === own
      own = end >= BULK ? bulkBuffer() : undefined
      take(buffer, end, !(mine && end >= BULK))
      return true
    },
  }
}

function bulkBuffer(): Buffer {
  takenOutside(BULK_SIZE)
  return Buffer.allocUnsafeSlow(BULK_SIZE)
}

/** For all connections: reads are completed one after the other. On Windows alone they write into their buffers at any time. */
export function commonBuffer(): Buffer {
  if (process.platform === 'win32') return Buffer.allocUnsafeSlow(READ_BYTES)
  shared ??= Buffer.allocUnsafeSlow(READ_BYTES)
  return shared
}
