import type { IncomingMessage, ServerResponse } from 'node:http'
import { passHeaders, type ResponseChanges } from '../headers/response-headers.ts'

/**
 * Passes a 1xx response on to the client, except to an HTTP/1.0 client (RFC 9110 15.2). 100 is left out: Postern sends
 * its own when it begins to read the body.
 */
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
    // Node refuses to write some of these headers. The client can do without informational responses.
  }
}

/** Before Node 24, `writeEarlyHints` takes headers by name. */
function byName(headers: readonly string[]): Record<string, string[]> {
  const named: Record<string, string[]> = Object.create(null)
  for (let index = 0; index < headers.length; index += 2) {
    const name = (headers[index] as string).toLowerCase()
    named[name] = [...(named[name] ?? []), headers[index + 1] as string]
  }
  return named
}
