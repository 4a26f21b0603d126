import type { IncomingMessage, ServerResponse } from 'node:http'
import { passHeaders, type ResponseChanges } from '../headers/response-headers.ts'

/** Passes a 1xx on. Not 100, which is said by whoever asked for a body, and never before HTTP/1.1 (RFC 9110 15.2). */
export function passInformational(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  raw: readonly string[],
  changes: ResponseChanges,
): void {
  if (status === 100 || request.httpVersion === '1.0') return
  const headers = passHeaders(raw, { ...changes, responseHeaders: [] }, false)
  try {
    if (typeof response.writeInformation === 'function') response.writeInformation(status, headers)
    else if (status === 103) response.writeEarlyHints(byName(headers))
    else if (status === 102) response.writeProcessing()
  } catch {
    // Hints that Node will not write are only hints.
  }
}

/** Before Node 24, hints are written by name. */
function byName(headers: readonly string[]): Record<string, string[]> {
  const named: Record<string, string[]> = Object.create(null)
  for (let index = 0; index < headers.length; index += 2) {
    const name = (headers[index] as string).toLowerCase()
    named[name] = [...(named[name] ?? []), headers[index + 1] as string]
  }
  return named
}
