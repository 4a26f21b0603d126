/** The size of the shared buffer: what Node reads at a time. */
export const READ_BYTES = 64 * 1024

let shared: Buffer | undefined

/**
 * The read buffer that all connections to upstreams share. A buffer per read would be 64 KB, most of it unused. Sharing
 * works because Node finishes one read before it begins the next, except on Windows, where each caller gets a buffer of
 * its own.
 */
export function sharedReadBuffer(): Buffer {
  if (process.platform === 'win32') return Buffer.allocUnsafeSlow(READ_BYTES)
  shared ??= Buffer.allocUnsafeSlow(READ_BYTES)
  return shared
}
