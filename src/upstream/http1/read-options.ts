import type { OnReadOpts } from 'node:net'
import { tookExternalMemory } from '../../v8/external-memory.ts'
import { sharedReadBuffer } from '../shared-read-buffer.ts'

/** @param reused the buffer is overwritten after the call: copy what is needed later */
export type OnRead = (buffer: Buffer, end: number, reused: boolean) => void

/** The size of a connection's own buffer. 64 KB cost 10 % more CPU per byte, 256 KB gain nothing. */
const LARGE_BUFFER = 128 * 1024
/** After a read of this many bytes a large body is probably coming: a buffer of its own costs less than copying. */
const LARGE_READ = 16 * 1024

/**
 * How Node reads a connection without TLS. Small responses go through the shared buffer and allocate nothing. While a
 * large body comes, each read gets a new buffer, which is handed over without copying.
 */
export function readOptions(onRead: OnRead): OnReadOpts {
  const shared = sharedReadBuffer()
  let own: Buffer | undefined
  return {
    buffer: () => own ?? shared,
    callback: (end, read) => {
      const buffer = read as Buffer
      const handedOver = buffer === own && end >= LARGE_READ
      own = end >= LARGE_READ ? largeBuffer() : undefined
      onRead(buffer, end, !handedOver)
      return true
    },
  }
}

function largeBuffer(): Buffer {
  tookExternalMemory(LARGE_BUFFER)
  return Buffer.allocUnsafeSlow(LARGE_BUFFER)
}
