import { connect, type Socket } from 'node:net'
import { connect as connectTls, createSecureContext, type TLSSocket } from 'node:tls'

/** Making one takes longer than a handshake. */
const secureContext = createSecureContext()

/** A connection of a client that decides alone when it closes its side: the server's FIN changes nothing here. Errors are ignored. */
export function openHalf(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket.on('error', () => undefined))
    })
  })
}

export interface SecureHalf {
  readonly tcp: Socket
  readonly tls: TLSSocket
}

/** The same after a TLS handshake. */
export async function openSecureHalf(port: number, protocol: 'http/1.1' | 'h2'): Promise<SecureHalf> {
  const tcp = await openHalf(port)
  return new Promise((resolve, reject) => {
    const tls = connectTls({ socket: tcp, secureContext, rejectUnauthorized: false, ALPNProtocols: [protocol] })
    tls.once('error', reject)
    tls.once('secureConnect', () => {
      tls.off('error', reject)
      resolve({ tcp, tls: tls.on('error', () => undefined) })
    })
  })
}
