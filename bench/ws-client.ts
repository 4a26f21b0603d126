import { connect, type Socket } from 'node:net'

/** Opens a WebSocket and resolves with its socket once the upstream has switched protocols. */
export function openSocket(target: string, cookie: string): Promise<Socket> {
  const url = new URL(target)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true })
    socket.write(
      [
        `GET ${url.pathname} HTTP/1.1`,
        `Host: ${url.host}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
        '\r\n',
      ].join('\r\n'),
    )
    socket.once('error', reject)
    socket.once('data', (chunk: Buffer) => {
      if (chunk.toString('latin1', 0, 12) === 'HTTP/1.1 101') resolve(socket)
      else reject(new Error(`no WebSocket: ${chunk.toString('latin1', 0, 200)}`))
    })
  })
}
