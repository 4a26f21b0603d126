/** What only a client without an HTTP/2 library can send (RFC 9113): for clients that stop, or go, in the middle. */

const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
const HEADERS = 1
const SETTINGS = 4
const GOAWAY = 7
const WINDOW_UPDATE = 8
const END_STREAM = 1
const END_HEADERS = 4

function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head[3] = type
  head[4] = flags
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

/** The first bytes of every connection. @param window bytes that the server may send unasked for, per stream */
export function http2Preface(window = 65_535): Buffer {
  const initialWindow = Buffer.alloc(6)
  initialWindow.writeUInt16BE(4, 0)
  initialWindow.writeUInt32BE(window, 2)
  const settings = frame(SETTINGS, 0, 0, initialWindow)
  const more = window - 65_535
  if (more === 0) return Buffer.concat([PREFACE, settings])
  const increment = Buffer.alloc(4)
  increment.writeUInt32BE(more)
  return Buffer.concat([PREFACE, settings, frame(WINDOW_UPDATE, 0, 0, increment)])
}

/** A GET without a body on stream 1; all headers are literals (RFC 7541 6.2.2). */
export function http2Get(authority: string, path: string, headers: Readonly<Record<string, string>> = {}): Buffer {
  const all = { ':method': 'GET', ':scheme': 'https', ':path': path, ':authority': authority, ...headers }
  const block = Object.entries(all).flatMap(([name, value]) => [
    Buffer.from([0, name.length]),
    Buffer.from(name),
    Buffer.from([value.length]),
    Buffer.from(value),
  ])
  return frame(HEADERS, END_STREAM | END_HEADERS, 1, Buffer.concat(block))
}

export function http2GoAway(): Buffer {
  return frame(GOAWAY, 0, 0, Buffer.alloc(8))
}
